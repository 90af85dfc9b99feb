package io.github.samenspraak.json.internal;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Splits an input into its documents.
 *
 * <p>If the input fails, the document that was to come is the last one and holds the failure. All
 * documents before it are whole.
 */
public final class DocumentSplitter extends AbstractIterator<DocumentSplitter.Piece> {

  /** Gives the bytes of a document, or throws the exception with which the input failed. */
  @FunctionalInterface
  public interface Content {
    Optional<byte[]> read() throws IOException;
  }

  /**
   * A document of the input, not parsed yet.
   *
   * @param line the number of its line, from 1; absent if the input is one document
   * @param bytes gives its bytes, which are absent if they are more than the limit
   */
  public record Piece(OptionalLong line, Content bytes) {}

  private final InputStream in;
  private final int limit;
  private final boolean onLines;
  private @Nullable LineReader lines;
  private boolean ended;

  /**
   * Splits an input.
   *
   * @param in the input, which may be packed by gzip
   * @param limit the most bytes that a document may have
   * @param onLines whether there is a document on each line; if not, the beginning of the input
   *     decides
   */
  public DocumentSplitter(InputStream in, int limit, boolean onLines) {
    this.in = in;
    this.limit = limit;
    this.onLines = onLines;
  }

  @Override
  protected @Nullable Piece computeNext() {
    try {
      return ended ? endOfData() : read().orElseGet(this::endOfData);
    } catch (IOException e) {
      ended = true;
      OptionalLong line = lines == null ? OptionalLong.empty() : OptionalLong.of(lines.number());
      return new Piece(
          line,
          () -> {
            throw e;
          });
    }
  }

  private Optional<Piece> read() throws IOException {
    if (lines == null) {
      InputStream unpacked = StrictGzipInputStream.unpack(in);
      if (!onLines) {
        InputFormat format = new InputFormat(unpacked, limit);
        if (!format.isOnLines()) {
          ended = true;
          Optional<byte[]> document = format.document();
          return Optional.of(new Piece(OptionalLong.empty(), () -> document));
        }
        unpacked = format.input();
      }
      lines = new LineReader(unpacked, limit);
    }
    return lines.next().map(line -> new Piece(OptionalLong.of(line.number()), () -> line.bytes()));
  }
}
