package io.github.samenspraak.cli.input;

import com.google.common.io.CountingInputStream;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file or a stream from which documents are read. */
interface InputSource {

  Pattern DOCUMENT = Pattern.compile("(?is).+\\.json(\\.gz)?");
  Pattern LINES = Pattern.compile("(?is).+\\.ndjson(\\.gz)?");

  /** {@return the size in bytes; absent if it is not known beforehand} */
  OptionalLong size();

  /** Opens the source, and returns its documents; closing the stream closes the source. */
  Stream<InputDocument> open();

  /** {@return the bytes read so far from the open source; all of them if they are not counted} */
  default long bytesRead() {
    return size().orElse(0);
  }

  /** {@return whether the name of a file ends as those of files with registers do} */
  static boolean hasNameOfRegisters(Path file) {
    String name = file.getFileName().toString();
    return DOCUMENT.matcher(name).matches()
        || LINES.matcher(name).matches()
        || Workbooks.isWorkbook(file);
  }

  /**
   * {@return a file, or a folder that is a workbook} Its name tells whether it is one document or
   * has one on each line; if the name has neither ending, the first bytes tell.
   */
  static InputSource file(Path file, Workbooks workbooks) {
    if (Workbooks.isWorkbook(file)) {
      return new Uncounted(
          size(file), () -> Stream.of(new InputDocument.Workbook(file, workbooks)));
    }
    RegisterReader reader = RegisterReader.standard();
    String name = file.toString();
    if (DOCUMENT.matcher(name).matches()) {
      return new Uncounted(size(file), () -> Stream.of(InputDocument.of(reader.document(file))));
    }
    return new CountedFile(file, LINES.matcher(name).matches() ? reader::lines : reader::documents);
  }

  /** {@return a stream of unknown size} */
  static InputSource stream(InputStream in, String name) {
    return new Uncounted(
        OptionalLong.empty(),
        () -> RegisterReader.standard().documents(in, name).map(InputDocument::of));
  }

  /** {@return a source whose one document cannot be read} */
  static InputSource unreadable(String name, IOException why) {
    return new Uncounted(
        OptionalLong.of(0),
        () -> Stream.of(InputDocument.of(RegisterDocument.lost(Origin.of(name), why))));
  }

  private static OptionalLong size(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? OptionalLong.of(attributes.size()) : OptionalLong.empty();
    } catch (IOException e) {
      // The same error is reported when the file is opened.
      return OptionalLong.of(0);
    }
  }

  /** A source whose bytes are not counted while it is read. */
  record Uncounted(OptionalLong size, Supplier<Stream<InputDocument>> documents)
      implements InputSource {

    @Override
    public Stream<InputDocument> open() {
      return documents.get();
    }
  }

  /** A file whose bytes are counted while it is read. */
  final class CountedFile implements InputSource {

    private final Path file;
    private final BiFunction<InputStream, String, Stream<RegisterDocument>> reader;
    private CountingInputStream in = new CountingInputStream(InputStream.nullInputStream());

    CountedFile(Path file, BiFunction<InputStream, String, Stream<RegisterDocument>> reader) {
      this.file = file;
      this.reader = reader;
    }

    @Override
    public OptionalLong size() {
      return InputSource.size(file);
    }

    @Override
    public Stream<InputDocument> open() {
      try {
        in = new CountingInputStream(Files.newInputStream(file));
        return reader.apply(in, file.toString()).map(InputDocument::of).onClose(this::close);
      } catch (IOException e) {
        return unreadable(file.toString(), e).open();
      }
    }

    private void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public long bytesRead() {
      return in.getCount();
    }
  }
}
