package io.github.samenspraak.json;

import com.google.common.collect.AbstractIterator;
import io.github.samenspraak.json.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an input, one after the other.
 *
 * <p>What goes wrong with the input goes wrong with the document that was to come; that is the last
 * one. All before it stand.
 */
final class Documents extends AbstractIterator<RegisterDocument> {

  private final InputStream in;
  private final String name;
  private final Limits limits;
  private final RegisterReader reader;
  private final boolean onLines;
  private @Nullable Lines lines;
  private boolean ended;

  /**
   * @param onLines whether there is a document on each line; else that is seen from the beginning
   */
  Documents(InputStream in, String name, Limits limits, RegisterReader reader, boolean onLines) {
    this.in = in;
    this.name = name;
    this.limits = limits;
    this.reader = reader;
    this.onLines = onLines;
  }

  @Override
  protected @Nullable RegisterDocument computeNext() {
    try {
      return ended ? endOfData() : read().orElseGet(this::endOfData);
    } catch (IOException e) {
      ended = true;
      return RegisterDocument.lost(
          lines == null ? Origin.of(name) : Origin.of(name, lines.number()), e);
    }
  }

  private Optional<RegisterDocument> read() throws IOException {
    if (lines == null) {
      InputStream unpacked = Gzip.unpack(in);
      if (!onLines) {
        Beginning beginning = new Beginning(unpacked, limits.documentSize());
        if (!beginning.isOnLines()) {
          ended = true;
          return Optional.of(whole(beginning.document()));
        }
        unpacked = beginning.input();
      }
      lines = new Lines(unpacked, limits.documentSize());
    }
    return lines.next().map(this::document);
  }

  private RegisterDocument whole(Optional<byte[]> bytes) {
    return new RegisterDocument(Origin.of(name), () -> reader.read(bytes));
  }

  private RegisterDocument document(Line line) {
    return new RegisterDocument(Origin.of(name, line.number()), () -> reader.read(line));
  }
}
