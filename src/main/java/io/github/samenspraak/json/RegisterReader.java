package io.github.samenspraak.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.DocumentSplitter;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.StrictGzipInputStream;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads registers from JSON documents.
 *
 * <p>A document is {@linkplain #read(byte[]) read} whole, or refused with all its problems. Or
 * everything is {@linkplain #readWhatIsThere(byte[]) read that is there}, and the reader says what
 * it left out. Nothing is dropped in silence or guessed. A document is in UTF-8, with or without a
 * byte-order mark, and within {@link Limits}.
 *
 * <p>A reader has no state but its limits and place, and can be shared between threads. One element
 * by itself is read by an {@link ElementReader}.
 */
public final class RegisterReader {

  private static final RegisterReader STANDARD = new RegisterReader(DocumentReader.standard());

  private final DocumentReader documents;

  private RegisterReader(DocumentReader documents) {
    this.documents = documents;
  }

  /** {@return a reader of documents within the {@linkplain Limits#standard standard limits}} */
  public static RegisterReader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader of documents within other limits}
   *
   * @param limits the limits
   */
  public static RegisterReader within(Limits limits) {
    return new RegisterReader(DocumentReader.standard().within(limits));
  }

  /**
   * {@return a reader of registers that stand in a larger document} The places, lines and columns
   * of problems, of what is left out and of the findings in a partial register are those in the
   * larger document, and whatever else stands there is passed over.
   *
   * @param pointer the place of the register, as a JSON Pointer such as {@code /data/register}; the
   *     empty string for the whole document
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public RegisterReader at(String pointer) {
    return new RegisterReader(documents.at(JsonPointer.parse(pointer)));
  }

  /**
   * {@return the register in a document}
   *
   * @param bytes of the document
   * @throws UnreadableDocumentException if it is no register, or goes beyond a limit
   */
  public Register read(byte[] bytes) {
    return (Register) documents.read(bytes, ValueReading.of(Register.class), false);
  }

  /**
   * {@return the register in a document, without the parts that cannot be}
   *
   * <p>It is for records that come from elsewhere. Left out is the smallest item of a list, or the
   * smallest optional attribute, that cannot be, and everything is said that was left out. A term,
   * a label or another small thing is left out as a whole. The problems are those for which {@link
   * #read(byte[])} refuses the document.
   *
   * @param bytes of the document
   * @throws UnreadableDocumentException if it is no JSON, goes beyond a limit, or has no
   *     municipality with a name and a region, or not the format of a register
   */
  public PartialRegister readWhatIsThere(byte[] bytes) {
    JsonPointer place = documents.place();
    DocumentReading reading = documents.begin(bytes);
    Object register = reading.read(ValueReading.of(Register.class), place, false);
    if (register == null || !reading.isWhole()) {
      throw new UnreadableDocumentException(reading.problems());
    }
    return new PartialRegister(
        (Register) register, reading.leftOut((Register) register), ImmutableSet.of(), place);
  }

  /**
   * {@return the register in a document}
   *
   * @param text of the document
   * @throws UnreadableDocumentException if it is no register, or goes beyond a limit
   */
  public Register read(String text) {
    return read(DocumentBytes.encode(text));
  }

  /**
   * {@return the register in a document}
   *
   * @param in the document; it is read to its end, or one byte beyond the limit, and not closed
   * @throws UnreadableDocumentException if it is no register, or goes beyond a limit
   * @throws IOException if the input fails
   */
  public Register read(InputStream in) throws IOException {
    return read(documents.limits().readDocument(in));
  }

  /**
   * {@return the register in a tree of Jackson 3} The lines and columns of problems are those of
   * the tree written on one line.
   *
   * @param tree the document
   * @throws UnreadableDocumentException if it is no register, or goes beyond a limit
   */
  public Register read(JsonNode tree) {
    return read(DomainMapper.document(tree));
  }

  /**
   * {@return the register in a document}
   *
   * @param file the document
   * @throws UnreadableDocumentException if it is no register, or goes beyond a limit
   * @throws IOException if the file cannot be read
   */
  public Register read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * {@return the register in a document, without the parts that cannot be}
   *
   * @param text of the document
   * @throws UnreadableDocumentException as {@link #readWhatIsThere(byte[])} does
   */
  public PartialRegister readWhatIsThere(String text) {
    return readWhatIsThere(DocumentBytes.encode(text));
  }

  /**
   * {@return the register in a document, without the parts that cannot be}
   *
   * @param in the document; it is read to its end, or one byte beyond the limit, and not closed
   * @throws UnreadableDocumentException as {@link #readWhatIsThere(byte[])} does
   * @throws IOException if the input fails
   */
  public PartialRegister readWhatIsThere(InputStream in) throws IOException {
    return readWhatIsThere(documents.limits().readDocument(in));
  }

  /**
   * {@return the register in a tree of Jackson 3, without the parts that cannot be} The lines and
   * columns of problems are those of the tree written on one line.
   *
   * @param tree the document
   * @throws UnreadableDocumentException as {@link #readWhatIsThere(byte[])} does
   */
  public PartialRegister readWhatIsThere(JsonNode tree) {
    return readWhatIsThere(DomainMapper.document(tree));
  }

  /**
   * {@return the register in a document, without the parts that cannot be}
   *
   * @param file the document
   * @throws UnreadableDocumentException as {@link #readWhatIsThere(byte[])} does
   * @throws IOException if the file cannot be read
   */
  public PartialRegister readWhatIsThere(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readWhatIsThere(in);
    }
  }

  /**
   * {@return the document in a file, packed by gzip or not} The file is opened when the document is
   * read.
   *
   * @param file the document
   */
  public RegisterDocument document(Path file) {
    return new RegisterDocument(
        Origin.of(file.toString()),
        this,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return documents.limits().readDocument(StrictGzipInputStream.unpack(in));
          }
        });
  }

  /**
   * {@return the documents in a file that has one on each line, in their order}
   *
   * <p>It works as {@link #lines(InputStream, String)}. Closing the stream closes the file.
   *
   * @param file the documents
   * @throws IOException if the file cannot be opened
   */
  public Stream<RegisterDocument> lines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return lines(in, file.toString()).onClose(() -> close(in));
  }

  /**
   * {@return the documents of an input that has one on each line, in their order}
   *
   * <p>The input may be packed by gzip. It is read while documents are taken from the stream, and
   * only one of them is held, so the input may have any length. Blank lines are counted and
   * skipped. A line beyond the limit on the size of a document is not held: reading that document
   * throws an exception, and the next line follows.
   *
   * <p>If the input fails, reading the document that was to come throws the {@link IOException}.
   * That document is the last one.
   *
   * @param in the documents; it is not closed
   * @param name the name of the input, for the origin of each document
   */
  public Stream<RegisterDocument> lines(InputStream in, String name) {
    return split(in, name, true);
  }

  /**
   * {@return the documents of an input that is one document or has one on each line}
   *
   * <p>The beginning of the input decides. There is a document on each line if the first line that
   * is not blank is a whole document, and another line follows. The first line may also be broken.
   * Then there is a document on each line if the next one begins with <code>{</code>, and no object
   * can follow where the first line ends. The origin of a document that is the whole input has no
   * line. An input whose first line goes beyond the limit on the size of a document counts as one
   * document, and is read no further.
   *
   * <p>Otherwise it works as {@link #lines(InputStream, String)}.
   *
   * @param in the documents; it is not closed
   * @param name the name of the input, for the origin of each document
   */
  public Stream<RegisterDocument> documents(InputStream in, String name) {
    return split(in, name, false);
  }

  private Stream<RegisterDocument> split(InputStream in, String name, boolean onLines) {
    return Streams.stream(new DocumentSplitter(in, documents.limits().documentSize(), onLines))
        .map(
            piece ->
                new RegisterDocument(
                    new Origin(name, piece.line()),
                    this,
                    () -> piece.bytes().read().orElseThrow(documents::tooLarge)));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
