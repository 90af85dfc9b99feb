package io.github.samenspraak.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.samenspraak.json.Limits;
import io.github.samenspraak.sheet.SheetCell.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of an OpenDocument spreadsheet say. */
class OdsFileTest {

  private static final String BEGINNING =
      """
      <office:document-content
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
      <office:automatic-styles><style:style style:name="ta2" style:family="table">
      <style:table-properties table:display="false"/></style:style></office:automatic-styles>
      """;

  @TempDir Path folder;

  private OdsFile open(String body) throws IOException {
    Path file = folder.resolve("lindedorp.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          (BEGINNING + "<office:body>" + body + "</office:body></office:document-content>")
              .getBytes(UTF_8));
    }
    return OdsFile.open(file, Limits.standard());
  }

  /** {@return the rows of a spreadsheet with one sheet} */
  private List<SheetRow> rows(String rows) throws IOException {
    OdsFile file =
        open(
            "<office:spreadsheet><table:table table:name=\"leden\">"
                + rows
                + "</table:table></office:spreadsheet>");
    assertThat(file.sheets()).extracting(SheetFile.Sheet::name).containsExactly("leden");
    return file.sheets().get(0).rows().toList();
  }

  private static List<String> texts(SheetRow row) {
    return row.cells().stream().map(SheetCell::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          office:value-type="float" office:value="1234567.5"                     | 1.234.567,5      | 1234567.5  | NUMBER
          office:value-type="float" office:value="1E-7"                          | 0                | 0.0000001  | NUMBER
          office:value-type="currency" office:currency="EUR" office:value="12.50"| € 12,50          | 12.5       | NUMBER
          office:value-type="percentage" office:value="0.25"                     | 25 %             | 0.25       | NUMBER
          office:value-type="float" office:value="1E999"                         | veel             | veel       | TEXT
          office:value-type="date" office:date-value="2026-10-31"                | 31 oktober       | 2026-10-31 | DAY
          office:value-type="date" office:date-value="2026-10-31T13:30:00.5"     | 31 oktober       | 2026-10-31 | DAY
          office:value-type="date" office:date-value="2026-02-30"                | 30 februari      | 30 februari| TEXT
          office:value-type="time" office:time-value="PT13H30M00S"               | 13:30            | 13:30      | TEXT
          office:value-type="boolean" office:boolean-value="true"                | WAAR             | true       | TEXT
          office:value-type="string" office:string-value="uit een formule"       |                  | uit een formule | TEXT
          office:value-type="string" office:string-value="uit een formule"       | zoals getoond    | zoals getoond   | TEXT
          table:style-name="ce1"                                                 | zonder soort     | zonder soort    | TEXT
          """)
  void aCellSaysItsValueOrElseItsText(String attributes, String shown, String text, Sort sort)
      throws IOException {
    List<SheetRow> rows =
        rows(
            "<table:table-row><table:table-cell "
                + attributes
                + "><text:p>"
                + (shown == null ? "" : shown)
                + "</text:p></table:table-cell></table:table-row>");

    assertThat(rows.get(0).cells()).containsExactly(new SheetCell(text, sort));
  }

  @Test
  void aTextHasParagraphsAndBlanksButNeitherRemarksNorShapes() throws IOException {
    List<SheetRow> rows =
        rows(
            """
            <table:table-row><table:table-cell office:value-type="string">
            <office:annotation><dc:date>2026-01-01</dc:date><text:p>Klopt dit?</text:p>
            </office:annotation>
            <draw:custom-shape><text:p>pijl</text:p></draw:custom-shape>
            <text:p>Huis <text:span>van<text:s text:c="2"/>het</text:span> kind</text:p>
            <text:p>An<text:tab/>B<text:line-break/><![CDATA[C & D]]></text:p>
            </table:table-cell></table:table-row>
            """);

    assertThat(texts(rows.get(0))).containsExactly("Huis van  het kind\nAn\tB\nC & D");
  }

  @Test
  void whatIsRepeatedStandsInEachRowAndColumn() throws IOException {
    List<SheetRow> rows =
        rows(
            """
            <table:table-header-rows><table:table-row table:number-rows-repeated="20000">
            <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table-header-rows>
            <table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell/>
            <table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
            </table:table-row-group>
            """);

    assertThat(rows).extracting(SheetRow::number).containsExactly(20_001, 20_002);
    assertThat(rows).extracting(OdsFileTest::texts).containsOnly(List.of("", "x", "x"));
  }

  @Test
  void cellsThatAreMergedHaveTheValueOfTheFirst() throws IOException {
    List<SheetRow> rows =
        rows(
            """
            <table:table-row>
            <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2">
            <text:p>An</text:p></table:table-cell><table:covered-table-cell/>
            <table:table-cell><text:p>lid</text:p></table:table-cell></table:table-row>
            <table:table-row>
            <table:covered-table-cell table:number-columns-repeated="2"><text:p>verborgen</text:p>
            </table:covered-table-cell><table:table-cell><text:p>voorzitter</text:p>
            </table:table-cell></table:table-row>
            <table:table-row><table:covered-table-cell/><table:table-cell><text:p>B</text:p>
            </table:table-cell></table:table-row>
            """);

    assertThat(rows)
        .extracting(OdsFileTest::texts)
        .containsExactly(
            List.of("An", "An", "lid"), List.of("An", "An", "voorzitter"), List.of("", "B"));
  }

  @Test
  void aSheetThatIsHiddenIsNotRead() throws IOException {
    OdsFile file =
        open(
            """
            <office:spreadsheet><table:table table:name="leden" table:style-name="ta1"/>
            <table:table table:name="oud" table:style-name="ta2"/></office:spreadsheet>
            """);

    assertThat(file.sheets()).extracting(SheetFile.Sheet::name).containsExactly("leden");
    assertThat(file.hiddenSheets()).containsExactly("oud");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table:table-row><table:table-cell><text:p>a<text:s text:c=\"2147483647\"/>b</text:p>"
            + "</table:table-cell></table:table-row>",
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2147483647\"/>"
            + "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
        "<table:table-row><table:table-cell table:number-columns-spanned=\"99999999999\">"
            + "<text:p>a</text:p></table:table-cell></table:table-row>"
      })
  void whatIsRepeatedWithoutEndIsRefused(String rows) {
    assertThatThrownBy(() -> rows(rows))
        .isInstanceOfSatisfying(
            UnreadableWorkbookException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
  }

  @Test
  void aTextDocumentIsNoWorkbook() {
    assertThatThrownBy(() -> open("<office:text/>"))
        .isInstanceOfSatisfying(
            UnreadableWorkbookException.class, e -> assertThat(e.code()).isEqualTo("no-workbook"));
  }
}
