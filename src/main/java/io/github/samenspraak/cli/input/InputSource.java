package io.github.samenspraak.cli.input;

import com.google.common.io.CountingInputStream;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.json.RegisterReader;
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

/** A file, or another thing from which documents come. */
interface InputSource {

  Pattern DOCUMENT = Pattern.compile("(?i).+\\.json(\\.gz)?");
  Pattern LINES = Pattern.compile("(?i).+\\.ndjson(\\.gz)?");

  /** {@return how many bytes it has; absent if nobody knows before they have been read} */
  OptionalLong size();

  /** {@return its documents; closing them closes it} */
  Stream<RegisterDocument> open();

  /** {@return how many of its bytes have been taken, once it is open} */
  default long taken() {
    return size().orElse(0);
  }

  /** {@return whether a file is called as those are that hold registers} */
  static boolean isCalledSo(Path file) {
    String name = file.getFileName().toString();
    return DOCUMENT.matcher(name).matches() || LINES.matcher(name).matches();
  }

  /**
   * {@return a file} Its name says whether it is one document or has one on each line; if it does
   * not, its beginning does.
   */
  static InputSource file(Path file) {
    RegisterReader reader = RegisterReader.standard();
    String name = file.toString();
    if (DOCUMENT.matcher(name).matches()) {
      return new Taken(size(file), () -> Stream.of(reader.document(file)));
    }
    return new Read(file, LINES.matcher(name).matches() ? reader::lines : reader::documents);
  }

  /** {@return an input of which nobody knows how long it is} */
  static InputSource input(InputStream in, String name) {
    return new Taken(OptionalLong.empty(), () -> RegisterReader.standard().documents(in, name));
  }

  /** {@return what should have been a file} */
  static InputSource lost(String name, IOException why) {
    return new Taken(
        OptionalLong.of(0), () -> Stream.of(RegisterDocument.lost(Origin.of(name), why)));
  }

  private static OptionalLong size(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? OptionalLong.of(attributes.size()) : OptionalLong.empty();
    } catch (IOException e) {
      // Whoever opens it will be told.
      return OptionalLong.of(0);
    }
  }

  /** Of which all or nothing is taken, as far as one can tell. */
  record Taken(OptionalLong size, Supplier<Stream<RegisterDocument>> documents)
      implements InputSource {

    @Override
    public Stream<RegisterDocument> open() {
      return documents.get();
    }
  }

  /** A file that is read bit by bit. */
  final class Read implements InputSource {

    private final Path file;
    private final BiFunction<InputStream, String, Stream<RegisterDocument>> form;
    private CountingInputStream in = new CountingInputStream(InputStream.nullInputStream());

    Read(Path file, BiFunction<InputStream, String, Stream<RegisterDocument>> form) {
      this.file = file;
      this.form = form;
    }

    @Override
    public OptionalLong size() {
      return InputSource.size(file);
    }

    @Override
    public Stream<RegisterDocument> open() {
      try {
        in = new CountingInputStream(Files.newInputStream(file));
        return form.apply(in, file.toString()).onClose(this::close);
      } catch (IOException e) {
        return lost(file.toString(), e).open();
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
    public long taken() {
      return in.getCount();
    }
  }
}
