package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;

/**
 * A document that holds a register or ought to, and has not been read yet.
 *
 * <p>It may be read on any thread, and as often as one likes.
 */
public final class RegisterDocument {

  /** How a register is read, or that it is not. */
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
   * {@return a document that does not come through}
   *
   * @param origin where it was to come from
   * @param why what whoever reads it will be told
   */
  public static RegisterDocument lost(Origin origin, IOException why) {
    return new RegisterDocument(
        origin,
        () -> {
          throw why;
        });
  }

  /** {@return where the document comes from} */
  public Origin origin() {
    return origin;
  }

  /**
   * {@return the register that the document holds}
   *
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit; problems
   *     of a document on a line have the number of that line
   * @throws IOException if the document does not come through
   */
  public Register read() throws IOException {
    return content.read();
  }

  /** {@return the origin, for people who debug} */
  @Override
  public String toString() {
    return origin.toString();
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(RegisterDocument.class);
  }
}
