package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;

/**
 * A document with a register, which has not been read yet.
 *
 * <p>It may be read on any thread, and any number of times.
 */
public final class RegisterDocument {

  /** Reads the register, or throws the exception that kept the document from arriving. */
  @FunctionalInterface
  interface Content {
    Register read() throws IOException;
  }

  private final Origin origin;
  private final Content content;

  RegisterDocument(Origin origin, Content content) {
    this.origin = origin;
    this.content = content;
  }

  /**
   * {@return a document that cannot be fetched}
   *
   * @param origin the origin of the document
   * @param why the exception for each attempt to read it
   */
  public static RegisterDocument lost(Origin origin, IOException why) {
    return new RegisterDocument(
        origin,
        () -> {
          throw why;
        });
  }

  /** {@return the origin of the document} */
  public Origin origin() {
    return origin;
  }

  /**
   * {@return the register in the document}
   *
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit; problems
   *     of a document on a line have the number of that line
   * @throws IOException if the document cannot be fetched
   */
  public Register read() throws IOException {
    return content.read();
  }

  /** {@return the origin, for debugging} */
  @Override
  public String toString() {
    return origin.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RegisterDocument.class);
  }
}
