package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Expectation.AtMost;
import io.github.samenspraak.json.Expectation.Verbatim;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * Reads registers from JSON documents.
 *
 * <p>A document is read whole or refused with all that is wrong with it; nothing is dropped or
 * guessed. It is UTF-8, with or without a byte-order mark, and stays within {@link Limits}.
 *
 * <p>A reader has no state but its limits, and can be shared between threads.
 */
public final class RegisterReader {

  private static final RegisterReader STANDARD = new RegisterReader(Limits.standard());

  private final Limits limits;
  private final Binding binding;

  private RegisterReader(Limits limits) {
    this.limits = limits;
    this.binding = new Binding(limits);
  }

  /** {@return a reader of documents within the {@linkplain Limits#standard standard limits}} */
  public static RegisterReader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader of documents within other limits}
   *
   * @param limits how much a document may ask
   */
  public static RegisterReader within(Limits limits) {
    return new RegisterReader(limits);
  }

  /**
   * {@return the register that a document holds}
   *
   * @param bytes of the document
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit
   */
  public Register read(byte[] bytes) {
    Document document = new Document(bytes);
    if (bytes.length > limits.documentSize()) {
      throw tooLarge();
    }
    if (!document.isUtf8()) {
      throw notInUtf8(document);
    }
    try {
      return binding.register(document);
    } catch (JacksonException e) {
      throw new UnreadableDocumentException(Examination.of(document, limits, binding));
    }
  }

  /**
   * {@return the register that a document holds}
   *
   * @param text of the document
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit
   */
  public Register read(String text) {
    return read(Document.encode(text));
  }

  /**
   * {@return the register that a document holds}
   *
   * @param in where the document comes from; it is read to its end or one byte beyond the limit on
   *     its size, and not closed
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit
   * @throws IOException if the document does not come through
   */
  public Register read(InputStream in) throws IOException {
    return read(in.readNBytes((int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE)));
  }

  /**
   * {@return the register that a document holds}
   *
   * @param file that holds the document
   * @throws UnreadableDocumentException if it holds no register, or goes beyond a limit
   * @throws IOException if the file cannot be read
   */
  public Register read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private UnreadableDocumentException tooLarge() {
    ProblemKind kind = ProblemKind.DOCUMENT_TOO_LARGE;
    return refusal(new Problem(kind, "", 1, 1, "", AtMost.of(kind, limits)));
  }

  private static UnreadableDocumentException notInUtf8(Document document) {
    int offset = document.firstForeignByte();
    Document.Position position = document.position();
    position.moveTo(offset);
    return refusal(
        new Problem(
            ProblemKind.ENCODING,
            "",
            position.line(),
            position.column(),
            document.hexadecimal(offset),
            new Verbatim("UTF-8")));
  }

  private static UnreadableDocumentException refusal(Problem problem) {
    return new UnreadableDocumentException(ImmutableList.of(problem));
  }
}
