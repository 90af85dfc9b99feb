package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.util.function.Function;

/**
 * A document with a register, which has not been read yet.
 *
 * <p>It may be read on any thread, and any number of times.
 */
public final class RegisterDocument {

  /** Reads the bytes, or throws the exception that kept the document from arriving. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  private final Origin origin;
  private final RegisterReader reader;
  private final Content content;

  RegisterDocument(Origin origin, RegisterReader reader, Content content) {
    this.origin = origin;
    this.reader = reader;
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
        RegisterReader.standard(),
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
    return read(reader::read);
  }

  /**
   * {@return the register in the document, without the parts that cannot be}
   *
   * @throws UnreadableDocumentException as {@link RegisterReader#readWhatIsThere(byte[])} does;
   *     problems of a document on a line have the number of that line
   * @throws IOException if the document cannot be fetched
   */
  public PartialRegister readWhatIsThere() throws IOException {
    PartialRegister read = read(reader::readWhatIsThere);
    return origin.line().isPresent() ? onLine(read, origin.line().getAsLong()) : read;
  }

  private <T> T read(Function<byte[], T> reading) throws IOException {
    try {
      return reading.apply(content.read());
    } catch (UnreadableDocumentException e) {
      throw origin.line().isPresent() ? e.onLine(origin.line().getAsLong()) : e;
    }
  }

  private static PartialRegister onLine(PartialRegister read, long number) {
    return new PartialRegister(
        read.register(),
        read.leftOut().stream()
            .map(each -> onLine(each, number))
            .collect(ImmutableList.toImmutableList()),
        read.openLists(),
        read.place());
  }

  private static LeftOut onLine(LeftOut leftOut, long number) {
    return leftOut.at(
        Ints.saturatedCast(number),
        leftOut.problems().stream()
            .map(problem -> ((Problem) problem).onLine(number))
            .collect(ImmutableList.toImmutableList()));
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
