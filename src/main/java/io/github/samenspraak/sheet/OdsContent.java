package io.github.samenspraak.sheet;

import com.google.common.base.MoreObjects;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import com.google.common.primitives.Ints;
import io.github.samenspraak.json.Limits;
import io.github.samenspraak.sheet.OdsFile.OdsSheet;
import io.github.samenspraak.sheet.SheetCell.Sort;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the {@code content.xml} of an OpenDocument spreadsheet. Of a formula it takes the
 * value that was last computed; all cells that are merged have the value of the first of them.
 */
final class OdsContent {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** Cells that are repeated stand once in the file, and in memory each by itself. */
  private static final int MOST_CELLS = 2_000_000;

  /** A cell that takes the place of others in its column, up to a row. */
  private record Merged(SheetCell cell, int lastRow) {}

  private final XMLStreamReader xml;
  private final Path file;
  private final Limits limits;
  private final Set<String> hiddenStyles = new HashSet<>();
  private long held;

  OdsContent(InputStream content, Path file, Limits limits) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.xml = factory.createXMLStreamReader(content);
    this.file = file;
    this.limits = limits;
  }

  ImmutableList<OdsSheet> sheets() throws XMLStreamException, UnreadableWorkbookException {
    ImmutableList.Builder<OdsSheet> sheets = ImmutableList.builder();
    boolean isSpreadsheet = false;
    String style = "";
    while (goesOnIn("document-content")) {
      switch (xml.getLocalName()) {
        case "style" -> style = attribute(STYLE, "name");
        case "table-properties" -> {
          if (attribute(TABLE, "display").equals("false")) {
            hiddenStyles.add(style);
          }
        }
        case "spreadsheet" -> isSpreadsheet = true;
        case "table" -> sheets.add(sheet());
        default -> {}
      }
    }
    if (!isSpreadsheet) {
      throw new UnreadableWorkbookException("no-workbook", file.toString());
    }
    return sheets.build();
  }

  private OdsSheet sheet() throws XMLStreamException, UnreadableWorkbookException {
    String name = attribute(TABLE, "name");
    boolean isHidden = hiddenStyles.contains(attribute(TABLE, "style-name"));
    ImmutableList.Builder<SheetRow> filled = ImmutableList.builder();
    NavigableMap<Integer, Merged> merged = new TreeMap<>();
    int number = 1;
    while (goesOnIn("table")) {
      if (xml.getLocalName().equals("table-row")) {
        int times = times(TABLE, "number-rows-repeated");
        ImmutableList<SheetCell> cells = row(number, merged);
        if (!cells.isEmpty()) {
          hold((times - 1L) * cells.size());
          for (int i = 0; i < times; i++) {
            filled.add(new SheetRow(number + i, cells));
          }
        }
        number = IntMath.saturatedAdd(number, times);
      }
    }
    return new OdsSheet(name, isHidden, filled.build());
  }

  private ImmutableList<SheetCell> row(int number, NavigableMap<Integer, Merged> merged)
      throws XMLStreamException, UnreadableWorkbookException {
    List<SheetCell> cells = new ArrayList<>();
    int column = 0;
    while (goesOnIn("table-row")) {
      boolean isCovered = xml.getLocalName().equals("covered-table-cell");
      if (!isCovered && !xml.getLocalName().equals("table-cell")) {
        continue;
      }
      int times = times(TABLE, "number-columns-repeated");
      int next = IntMath.saturatedAdd(column, times);
      if (isCovered) {
        for (Map.Entry<Integer, Merged> each : merged.subMap(column, next).entrySet()) {
          if (number <= each.getValue().lastRow()) {
            put(each.getValue().cell(), each.getKey(), cells);
          }
        }
      } else {
        int columns = times(TABLE, "number-columns-spanned");
        int rows = times(TABLE, "number-rows-spanned");
        SheetCell cell = cell();
        for (int i = column; i < next && !cell.isEmpty(); i++) {
          put(cell, i, cells);
        }
        if (columns * (long) rows > 1 && !cell.isEmpty()) {
          hold(columns);
          for (int i = 0; i < columns; i++) {
            merged.put(column + i, new Merged(cell, IntMath.saturatedAdd(number, rows - 1)));
          }
        }
      }
      column = next;
    }
    return ImmutableList.copyOf(cells);
  }

  /** Puts a cell in its column, after empty ones. */
  private void put(SheetCell cell, int column, List<SheetCell> cells)
      throws UnreadableWorkbookException {
    hold(column - cells.size() + 1L);
    while (cells.size() < column) {
      cells.add(SheetCell.EMPTY);
    }
    cells.add(cell);
  }

  private SheetCell cell() throws XMLStreamException, UnreadableWorkbookException {
    Optional<SheetCell> value =
        switch (attribute(OFFICE, "value-type")) {
          case "float", "currency", "percentage" -> number(attribute(OFFICE, "value"));
          case "date" -> day(attribute(OFFICE, "date-value"));
          case "boolean" -> Optional.of(SheetCell.text(attribute(OFFICE, "boolean-value")));
          default -> Optional.empty();
        };
    String text = attribute(OFFICE, "string-value");
    String shown = paragraphs();
    return value.orElseGet(() -> SheetCell.text(shown.isEmpty() ? text : shown));
  }

  private static Optional<SheetCell> number(String value) {
    try {
      String number =
          BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros().toPlainString();
      return Optional.of(new SheetCell(number, Sort.NUMBER));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@return the day of a value such as 2026-10-31 or 2026-10-31T12:00:00} */
  private static Optional<SheetCell> day(String value) {
    try {
      LocalDate day = LocalDate.parse(value.replaceFirst("T.*", ""));
      return Optional.of(new SheetCell(day.toString(), Sort.DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@return the text of a cell: that of its paragraphs, not of a remark or a shape in it} */
  private String paragraphs() throws XMLStreamException, UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    boolean isInParagraph = false;
    while (depth >= 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String name = xml.getLocalName();
          if (depth == 1) {
            isInParagraph = name.equals("p") || name.equals("h");
            text.append(isInParagraph && !text.isEmpty() ? "\n" : "");
          } else if (isInParagraph) {
            text.append(blank(name));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (isInParagraph && depth > 0) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** {@return the blank characters that an element in a paragraph stands for} */
  private String blank(String element) throws UnreadableWorkbookException {
    return switch (element) {
      case "s" -> {
        int times = times(TEXT, "c");
        hold(times);
        yield " ".repeat(times);
      }
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  /** Goes to the next element inside another, {@return whether there is one} */
  private boolean goesOnIn(String element) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        return false;
      }
    }
    return false;
  }

  private String attribute(String namespace, String name) {
    return Strings.nullToEmpty(xml.getAttributeValue(namespace, name));
  }

  /** {@return how often something is repeated, or how far it reaches; at most what is refused} */
  private int times(String namespace, String name) {
    String times = attribute(namespace, name);
    return times.isEmpty()
        ? 1
        : Ints.constrainToRange(
            MoreObjects.firstNonNull(Ints.tryParse(times), MOST_CELLS), 0, MOST_CELLS);
  }

  /** Counts what is held, and refuses a file that has too much of it. */
  private void hold(long cells) throws UnreadableWorkbookException {
    held += cells;
    if (held >= MOST_CELLS) {
      throw ZipMeasure.tooLarge(file, limits.documentSize());
    }
  }
}
