package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.samenspraak.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of comma-separated values, each of which is a sheet. */
record CsvFiles(ImmutableList<Path> files, Limits limits) implements SheetFile {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SEPARATORS = ";\t,|";
  private static final String SEPARATOR_LINE = "sep=";
  private static final int BEGINNING = 64 << 10;
  private static final Pattern OPEN_QUOTE = Pattern.compile("(?:^|[;,\\t|])\"(?:[^\"]|\"\")*$");

  /** {@return the files in a folder, in the order of their names} */
  static CsvFiles in(Path folder, Limits limits) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new CsvFiles(
          entries
              .filter(CsvFiles::isCsv)
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .collect(ImmutableList.toImmutableList()),
          limits);
    }
  }

  /** {@return whether a file is one of comma-separated values, by its name} */
  static boolean isCsv(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".csv") || name.endsWith(".tsv"))
        && Files.isRegularFile(file);
  }

  @Override
  public List<Sheet> sheets() {
    return files.stream().<Sheet>map(file -> new CsvSheet(file, limits)).toList();
  }

  private static final class CsvSheet implements Sheet {

    private final Path file;
    private final Limits limits;

    /** How many cells the last row and the one before it have. */
    private int cells;

    private int before;

    CsvSheet(Path file, Limits limits) {
      this.file = file;
      this.limits = limits;
    }

    @Override
    public String name() {
      return MoreFiles.getNameWithoutExtension(file);
    }

    @Override
    public Stream<SheetRow> rows() throws IOException {
      if (Files.size(file) > limits.documentSize()) {
        throw new UnreadableWorkbookException(
            "too-large", file.toString(), Integer.toString(limits.documentSize() >> 20));
      }
      Charset charset = charset();
      String beginning = beginning(charset);
      AtomicInteger row = new AtomicInteger();
      boolean isTold = beginning.startsWith(SEPARATOR_LINE);
      CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .fieldSeparator(separator(beginning))
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .detectBomHeader(true)
              .maxBufferSize(Math.max(limits.textLength(), 16 << 10))
              .ofCsvRecord(file, charset);
      Stream<CsvRecord> records = reader.stream();
      return records
          .map(record -> row(row.incrementAndGet(), record))
          .filter(each -> !(isTold && each.number() == 1))
          .onClose(() -> close(reader));
    }

    private SheetRow row(int number, CsvRecord record) {
      before = cells;
      cells = record.getFieldCount();
      return new SheetRow(
          number,
          record.getFields().stream()
              .map(SheetCell::text)
              .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return whether the last line has no end, and fewer cells than the one before it or a
     * quotation mark that is not closed}
     */
    @Override
    public boolean breaksOff() throws IOException {
      String end = end();
      String line = end.substring(end.lastIndexOf('\n') + 1);
      return !line.isEmpty() && (cells < before || OPEN_QUOTE.matcher(line).find());
    }

    private String end() throws IOException {
      try (SeekableByteChannel in = Files.newByteChannel(file)) {
        in.position(Math.max(0, in.size() - BEGINNING));
        ByteBuffer bytes = ByteBuffer.allocate(BEGINNING);
        while (in.read(bytes) > 0) {
          // Until the end.
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
      }
    }

    private static void close(CsvReader<?> reader) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** {@return UTF-8 if all of the file is that, else what Windows writes in Western Europe} */
    private Charset charset() throws IOException {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      ByteBuffer bytes = ByteBuffer.allocate(BEGINNING);
      CharBuffer characters = CharBuffer.allocate(BEGINNING);
      try (InputStream in = Files.newInputStream(file)) {
        byte[] chunk = new byte[BEGINNING / 2];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
          bytes.put(chunk, 0, read).flip();
          CoderResult result = decoder.decode(bytes, characters.clear(), false);
          if (result.isError()) {
            return WINDOWS;
          }
          bytes.compact();
        }
      }
      return decoder.decode(bytes.flip(), characters.clear(), true).isError()
          ? WINDOWS
          : StandardCharsets.UTF_8;
    }

    private String beginning(Charset charset) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = ByteStreams.limit(in, BEGINNING).readAllBytes();
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      }
    }

    /** {@return the separator that stands equally often on most lines} */
    private static char separator(String beginning) {
      if (beginning.startsWith(SEPARATOR_LINE) && beginning.length() > SEPARATOR_LINE.length()) {
        return beginning.charAt(SEPARATOR_LINE.length());
      }
      List<String> lines = beginning.lines().filter(line -> !line.isBlank()).limit(200).toList();
      char best = ';';
      long bestLines = 0;
      for (char separator : SEPARATORS.toCharArray()) {
        long most =
            lines.stream()
                .map(line -> outsideQuotes(line, separator))
                .filter(count -> count > 0)
                .collect(Collectors.groupingBy(count -> count, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
        if (most > bestLines) {
          best = separator;
          bestLines = most;
        }
      }
      return best;
    }

    private static int outsideQuotes(String line, char separator) {
      boolean isQuoted = false;
      int count = 0;
      for (char character : line.toCharArray()) {
        isQuoted ^= character == '"';
        count += !isQuoted && character == separator ? 1 : 0;
      }
      return count;
    }
  }
}
