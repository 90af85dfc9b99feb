package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.samenspraak.text.SpreadsheetFormula;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables as CSV files in a folder, as a Belgian Excel opens them: UTF-8, with semicolons.
 */
final class CsvFilesWriter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private CsvFilesWriter() {}

  static void write(List<Table> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      Path file = folder.resolve(table.name().replaceAll("[/\\\\:*?\"<>|]", "-") + ".csv");
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter writer =
            CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8)) {
          if (!table.headings().isEmpty()) {
            writer.writeRecord(table.headings());
          }
          for (ImmutableList<Object> row : table.rows()) {
            writer.writeRecord(row.stream().map(CsvFilesWriter::text).toList());
          }
        }
      }
    }
  }

  /** {@return a text that no spreadsheet takes for a formula: with an apostrophe where it might} */
  private static String harmless(String text) {
    boolean mayRun = text.length() > 1 && SpreadsheetFormula.mayBe(text);
    return mayRun && CellNumbers.number(text).isEmpty() ? "'" + text : text;
  }

  private static String text(Object value) {
    if (value instanceof LocalDate day) {
      return day.getYear() > 0 && day.getYear() < 10_000 ? DAY.format(day) : day.toString();
    }
    return value instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : harmless(value.toString());
  }
}
