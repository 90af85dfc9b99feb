package io.github.samenspraak.benchmark;

import static java.util.stream.Collectors.joining;

import com.github.miachm.sods.SpreadSheet;
import com.google.common.base.Joiner;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.math.Quantiles;
import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * What it costs to read a workbook as a register, beside its library that only goes past the same
 * cells and takes the text of each; and how much of the heap stays for each row.
 *
 * <p>The workbook is a sheet of mandates as an office keeps it: eight columns, with a person for
 * each two mandates and an organisation for each twenty.
 */
final class WorkbookCosts {

  private static final ImmutableList<String> FORMATS = ImmutableList.of("csv", "xlsx", "ods");

  private static final int ROWS = 10_000;
  private static final int WARM = 15;
  private static final int ROUNDS = 15;
  private static final ImmutableList<Integer> SIZES = ImmutableList.of(2_000, 10_000, 40_000);

  private static final ImmutableList<String> HEADINGS =
      ImmutableList.of(
          "Naam", "Namens", "Zetel", "Rol", "Van", "Tot en met", "Reden einde", "E-mail");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Something whose processor time is taken. */
  private interface Task {
    Object run() throws IOException;
  }

  private final Path folder;
  private final PrintStream out;

  private WorkbookCosts(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Measures and tells.
   *
   * @param endings of the formats, such as ods; none for all
   */
  public static void main(String... endings) throws IOException {
    Path folder = Files.createTempDirectory("samenspraak");
    try {
      new WorkbookCosts(folder, System.out)
          .print(endings.length == 0 ? FORMATS : ImmutableList.copyOf(endings));
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Measures and tells, with a folder for what it needs. */
  static void print(Path folder, PrintStream out) throws IOException {
    new WorkbookCosts(folder, out).print(FORMATS);
  }

  private void print(ImmutableList<String> endings) throws IOException {
    line("%nA workbook of %,d rows and %d columns", ROWS, HEADINGS.size());
    line(
        "%-8s%14s%18s%20s%14s%24s",
        "format", "library, ms", "as a register, ms", "its document, ms", "times", "bytes a row");
    for (String ending : endings) {
      Path workbook = workbook(ending, ROWS);
      byte[] document = RegisterWriter.compact().writeBytes(Workbooks.read(workbook).register());
      ImmutableMap<String, Task> tasks =
          ImmutableMap.of(
              "library", () -> goPast(workbook),
              "register", () -> Workbooks.read(workbook).register(),
              "document", () -> RegisterReader.standard().read(document));
      ListMultimap<String, Double> millis = ArrayListMultimap.create();
      for (int round = 0; round < WARM + ROUNDS; round++) {
        for (String name : tasks.keySet()) {
          long before = THREADS.getCurrentThreadCpuTime();
          tasks.get(name).run();
          double taken = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
          if (round >= WARM) {
            millis.put(name, taken);
          }
        }
      }
      List<String> held = new ArrayList<>();
      for (int size : SIZES) {
        held.add(String.format(Locale.ROOT, "%.0f", held(workbook(ending, size), size)));
      }
      double library = median(millis, "library");
      double register = median(millis, "register");
      line(
          "%-8s%14.0f%18.0f%20.0f%14.1f%24s",
          ending,
          library,
          register,
          median(millis, "document"),
          register / library,
          Joiner.on(" / ").join(held));
    }
    line("It should be at most 3 times, and the same for each row of %s rows.", SIZES);
  }

  private static double median(ListMultimap<String, Double> millis, String name) {
    return Quantiles.median().compute(millis.get(name));
  }

  /** {@return how many bytes of the heap stay for a row: of the register, and of its cells} */
  private static double held(Path workbook, int rows) {
    double bytes =
        Held.bytes(
            10 * ROWS / rows,
            () -> {
              try {
                return Workbooks.read(workbook);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return bytes / rows;
  }

  // The libraries alone.

  private static long goPast(Path workbook) throws IOException {
    String name = workbook.toString();
    return name.endsWith(".csv")
        ? goPastCsv(workbook)
        : name.endsWith(".xlsx") ? goPastXlsx(workbook) : goPastOds(workbook);
  }

  private static long goPastCsv(Path workbook) throws IOException {
    long characters = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(workbook)) {
      for (CsvRecord row : records) {
        for (String cell : row.getFields()) {
          characters += cell.length();
        }
      }
    }
    return characters;
  }

  private static long goPastXlsx(Path workbook) throws IOException {
    long characters = 0;
    try (ReadableWorkbook file = new ReadableWorkbook(workbook.toFile())) {
      for (Sheet sheet : file.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          for (Row row : (Iterable<Row>) rows::iterator) {
            for (Cell cell : row) {
              characters += cell == null ? 0 : cell.getText().length();
            }
          }
        }
      }
    }
    return characters;
  }

  private static long goPastOds(Path workbook) throws IOException {
    long characters = 0;
    for (com.github.miachm.sods.Sheet sheet : new SpreadSheet(workbook.toFile()).getSheets()) {
      for (Object[] row : sheet.getDataRange().getValues()) {
        for (Object cell : row) {
          characters += cell == null ? 0 : cell.toString().length();
        }
      }
    }
    return characters;
  }

  // The workbook.

  private Path workbook(String ending, int rows) throws IOException {
    Path file = folder.resolve("mandaten-" + rows + "." + ending);
    if (Files.notExists(file)) {
      switch (ending) {
        case "csv" -> writeCsv(file, rows);
        case "xlsx" -> writeXlsx(file, rows);
        default -> writeOds(file, rows);
      }
    }
    return file;
  }

  /** {@return the cells of a mandate: texts, and real days} */
  private static ImmutableList<Object> cells(int row) {
    int person = row / 2;
    LocalDate from = LocalDate.of(2013 + 6 * (row % 2), 1, 1 + person % 28);
    return ImmutableList.of(
        "Voornaam" + person + " Van Naam" + person % 997,
        "Vereniging " + row / 20 + " vzw",
        row % 3 == 0 ? "Overheid" : "Middenveld",
        row % 500 == 0 ? "voorzitter" : "lid",
        from,
        row % 2 == 0 ? from.plusYears(6).minusDays(1) : "lopend",
        row % 10 == 0 ? "ontslag" : "",
        "naam" + person + "@voorbeeld.be");
  }

  private static void writeCsv(Path file, int rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(";", HEADINGS));
    for (int row = 0; row < rows; row++) {
      lines.add(
          cells(row).stream()
              .map(cell -> cell instanceof LocalDate day ? DAY.format(day) : cell.toString())
              .collect(joining(";")));
    }
    Files.write(file, lines);
  }

  private static void writeXlsx(Path file, int rows) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        Workbook workbook = new Workbook(stream, "benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Mandaten");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
      }
      for (int row = 0; row < rows; row++) {
        List<Object> cells = cells(row);
        for (int column = 0; column < cells.size(); column++) {
          if (cells.get(column) instanceof LocalDate day) {
            sheet.value(row + 1, column, day);
            sheet.style(row + 1, column).format("dd/mm/yyyy").set();
          } else if (!cells.get(column).equals("")) {
            sheet.value(row + 1, column, (String) cells.get(column));
          }
        }
      }
    }
  }

  private static void writeOds(Path file, int rows) throws IOException {
    com.github.miachm.sods.Sheet sheet =
        new com.github.miachm.sods.Sheet("Mandaten", 1, HEADINGS.size());
    sheet.getRange(0, 0, 1, HEADINGS.size()).setValues(HEADINGS.toArray());
    for (int row = 0; row < rows; row++) {
      sheet.appendRow();
      sheet.getRange(row + 1, 0, 1, HEADINGS.size()).setValues(cells(row).toArray());
    }
    SpreadSheet workbook = new SpreadSheet();
    workbook.appendSheet(sheet);
    workbook.save(file.toFile());
  }

  private void line(String pattern, Object... values) {
    out.println(String.format(Locale.ROOT, pattern, values));
  }
}
