package io.github.samenspraak.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Limits;
import io.github.samenspraak.text.Messages;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to do harm, are refused or read within limits, and told. */
class HostileWorkbooksTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;
  private Path xlsx;
  private Path ods;

  @BeforeEach
  void writeAWorkbook() throws IOException {
    xlsx = folder.resolve("lindedorp.xlsx");
    ods = folder.resolve("lindedorp.ods");
    ImmutableList<Table> tables =
        ImmutableList.of(
            Table.of(
                "leden",
                ImmutableList.of("Naam", "Van", "Ondernemingsnummer"),
                ImmutableList.of(
                    ImmutableList.of(
                        "Huis", LocalDate.of(2020, 2, 1), new BigDecimal("400027406")))));
    WorkbookWriter.write(tables, xlsx);
    WorkbookWriter.write(tables, ods);
  }

  /** Replaces the text of one file in a zip. */
  private static void change(Path zip, String name, UnaryOperator<String> change)
      throws IOException {
    Path changed = zip.resolveSibling("changed");
    try (ZipFile in = new ZipFile(zip.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (Enumeration<? extends ZipEntry> all = in.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          out.write(
              entry.getName().equals(name)
                  ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)
                  : bytes);
        }
      }
    }
    Files.move(changed, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static void assertRefused(String code, Path workbook) {
    assertThatThrownBy(() -> Workbooks.read(workbook))
        .isInstanceOfSatisfying(
            UnreadableWorkbookException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static void assertIsRead(Path workbook) throws IOException {
    WorkbookReading read = Workbooks.read(workbook);
    assertThat(read.partial().problems()).isEmpty();
    assertThat(read.register().platforms().get(0).memberships()).hasSize(1);
    assertThat(read.register().platforms().get(0).memberships().get(0).term().firstDay())
        .contains(LocalDate.of(2020, 2, 1));
  }

  @Test
  void anOrdinaryOneIsRead() throws IOException {
    assertIsRead(xlsx);
    assertIsRead(ods);
  }

  @Test
  void oneThatIsTooLargeOnceUnpackedIsRefused() throws IOException {
    change(xlsx, SHEET, text -> text + "<!--" + " ".repeat(2 << 20) + "-->");
    Workbooks reader = Workbooks.standard().within(Limits.standard().withDocumentSize(1 << 20));

    assertThat(Files.size(xlsx)).isLessThan(20_000);
    assertThatThrownBy(() -> reader.readWorkbook(xlsx))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage(xlsx + " is too large: more than 1 MiB when unpacked.");
  }

  @Test
  void aMillionEmptyRowsArePassedOver() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 3; i < 1_000_000; i++) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }
    change(xlsx, SHEET, text -> text.replace("</sheetData>", rows + "</sheetData>"));

    assertIsRead(xlsx);
  }

  @Test
  void emptyRowsThatAreRepeatedTakeNoMemory() throws IOException {
    change(
        ods,
        "content.xml",
        text ->
            text.replace(
                "</table:table>",
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                    + " table:number-columns-repeated=\"1000\"/></table:table-row></table:table>"));

    assertIsRead(ods);
  }

  @Test
  void cellsThatAreRepeatedWithoutEndAreRefused() throws IOException {
    change(
        ods,
        "content.xml",
        text ->
            text.replace(
                "</table:table>",
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                    + " office:value-type=\"string\" table:number-columns-repeated=\"1000\">"
                    + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"));

    assertRefused("too-large", ods);
  }

  @Test
  void aColumnBeyondTheLastOfExcelIsRefused() throws IOException {
    change(
        xlsx,
        SHEET,
        text ->
            text.replace(
                "</sheetData>", "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row></sheetData>"));

    assertRefused("no-workbook", xlsx);
  }

  @Test
  void ofAFormulaTheLastValueIsTaken() throws IOException {
    change(
        xlsx,
        SHEET,
        text ->
            text.replace(
                "</sheetData>",
                "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>\"Ca\"&amp;\"fé\"</f><v>Café</v></c></row>"
                    + "</sheetData>"));

    assertThat(Workbooks.read(xlsx).register().organisations())
        .extracting(organisation -> organisation.name().in(Locale.ROOT))
        .contains("Huis", "Café");
  }

  @Test
  void oneThatDeclaresEntitiesIsRefused() throws IOException {
    change(
        xlsx,
        SHEET,
        text -> text.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY e \"y\">]><worksheet"));

    assertRefused("entities", xlsx);
  }

  @Test
  void oneThatWasSavedHalfIsToldAsThat() throws IOException {
    byte[] bytes = Files.readAllBytes(xlsx);
    Files.write(xlsx, Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused("cut-off", xlsx);
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".ods"})
  void whereverItIsCutOffItIsToldAsThat(String ending) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("lindedorp" + ending));
    for (int length = 8; length < bytes.length - 1; length += Math.max(1, bytes.length / 40)) {
      Path half = folder.resolve("half" + ending);
      Files.write(half, Arrays.copyOf(bytes, length));

      assertRefused("cut-off", half);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | town/x is not complete: saving or copying it was perhaps interrupted.
          nl | town/x is niet volledig: het bewaren of kopiëren is misschien onderbroken.
          fr | town/x n’est pas complet\u00a0: l’enregistrement ou la copie a peut-être été interrompu.
          de | town/x ist nicht vollständig: Das Speichern oder Kopieren wurde vielleicht unterbrochen.
          """)
  void thatItIsCutOffIsToldInFourLanguages(Locale language, String message) {
    assertThat(new UnreadableWorkbookException("cut-off", "town/x").message(language))
        .isEqualTo(message.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Naam;Van;Ondernemingsnummer\r\nHuis;1/2/2020;0400027406\r\nCafé;1/2/2",
        "Naam;Van;Ondernemingsnummer\r\nHuis;1/2/2020;0400027406\r\nCafé;1/2/2020;\"04000"
      })
  void aCsvFileThatWasSavedHalfIsReadAndToldAsThat(String text) throws IOException {
    Path csv = Files.writeString(folder.resolve("leden.csv"), text);

    assertThat(Workbooks.read(csv).notes())
        .filteredOn(note -> note.code().equals("breaks-off"))
        .extracting(note -> note.place().orElseThrow(), note -> note.message(Locale.FRENCH))
        .containsExactly(
            tuple(
                new CellPlace("leden", 3, 0, ""),
                "Cette ligne s’interrompt\u00a0: l’enregistrement ou la copie du fichier a peut-être"
                    + " été interrompu."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Naam;Van;Opmerking\r\nHuis;1/2/2020;\r\nCafé;1/2/2020;5\" groot",
        "Naam;Van;Opmerking\r\nHuis;1/2/2020;\r\nCafé;1/2/2020;\"a; \"\"b\"\"\"",
        "Naam;Van;Opmerking\r\nHuis;1/2/2020;\r\nCafé;1/2/2020\r\n"
      })
  void aCsvFileWhoseLastLineIsWholeIsNotToldAsThat(String text) throws IOException {
    Path csv = Files.writeString(folder.resolve("leden.csv"), text);

    assertThat(Workbooks.read(csv).notes())
        .extracting(WorkbookNote::code)
        .doesNotContain("breaks-off");
  }

  @Test
  void oneThatIsNoneIsToldAsThat() throws IOException {
    Files.writeString(xlsx, "Naam;Van");
    Files.write(ods, new byte[0]);

    assertRefused("no-workbook", xlsx);
    assertRefused("empty", ods);
  }

  @Test
  void anOldOneOrOneWithAPasswordIsToldAsThat() throws IOException {
    Files.write(xlsx, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

    assertRefused("old-or-locked", xlsx);
  }

  @Test
  void anOdsFileWithAPasswordIsToldAsThat() throws IOException {
    change(ods, "content.xml", text -> "\u0007not for everybody");
    change(
        ods,
        "META-INF/manifest.xml",
        text ->
            text.replace(
                "</manifest:manifest>",
                "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                    + "</manifest:file-entry></manifest:manifest>"));

    assertRefused("locked", ods);
  }

  @Test
  void aSheetThatIsHiddenIsSaid() throws IOException {
    change(
        xlsx, "xl/workbook.xml", text -> text.replaceFirst("<sheet ", "<sheet state=\"hidden\" "));

    assertThat(Workbooks.read(xlsx).notes())
        .extracting(WorkbookNote::code)
        .contains("hidden-sheet");
  }

  @Test
  void theLibraryThatIsMissingIsNamed() throws Exception {
    assertMissing("fastcsv", "de.siegmar:fastcsv", Files.createDirectory(folder.resolve("town")));
    assertMissing("fastexcel", "org.dhatim:fastexcel-reader", xlsx);
  }

  @Test
  void anOdsFileIsReadWithoutItsLibraryAndNotWritten() throws Exception {
    try (URLClassLoader without = without("SODS")) {
      Class<?> workbooks = without.loadClass(Workbooks.class.getName());
      Path other = folder.resolve("other.ods");

      assertThat(workbooks.getMethod("read", Path.class).invoke(null, ods)).isNotNull();
      assertThatThrownBy(
              () ->
                  workbooks
                      .getMethod("writeTemplate", Locale.class, Path.class)
                      .invoke(null, Locale.ROOT, other))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessage(
              other + " needs the library com.github.miachm.sods:SODS, which is not there.");
    }
  }

  private static void assertMissing(String jar, String named, Path workbook) throws Exception {
    if (Files.isDirectory(workbook)) {
      Files.writeString(workbook.resolve("leden.csv"), "Naam;Van\r\nHuis;1/1/2020\r\n");
    }
    try (URLClassLoader without = without(jar)) {
      Class<?> workbooks = without.loadClass(Workbooks.class.getName());

      assertThatThrownBy(() -> workbooks.getMethod("read", Path.class).invoke(null, workbook))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessage(workbook + " needs the library " + named + ", which is not there.");
    }
  }

  /** {@return a loader of the library that does not know a jar} */
  private static URLClassLoader without(String jar) {
    URL[] others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !Path.of(path).getFileName().toString().startsWith(jar))
            .map(HostileWorkbooksTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(others, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aMarkedWorkbookHasTheValuesAndTheRemarks() throws IOException {
    Path marked = folder.resolve("marked.xlsx");
    CellPlace cell = new CellPlace("leden", 2, 2, "Van");

    Workbooks.mark(
        xlsx, com.google.common.collect.ImmutableListMultimap.of(cell, "Too early."), marked);

    assertIsRead(marked);
    try (SheetFile file = XlsxFile.open(marked, Limits.standard())) {
      assertThat(file.sheets().get(0).rows().toList().get(1).cells())
          .extracting(SheetCell::text)
          .containsExactly("Huis", "2020-02-01", "400027406", "▸ B: Too early.");
    }
    assertThatThrownBy(
            () -> Workbooks.mark(xlsx, com.google.common.collect.ImmutableListMultimap.of(), xlsx))
        .isInstanceOf(UnreadableWorkbookException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~$lindedorp.xlsx       | xlsx
          .~lock.lindedorp.xlsx# | xlsx
          .~lock.lindedorp.ods#  | ods
          """)
  void oneThatIsOpenIsReadAsItWasSavedAndThatIsSaid(String lock, String ending) throws IOException {
    Files.createFile(folder.resolve(lock));
    Path workbook = folder.resolve("lindedorp." + ending);

    assertIsRead(workbook);
    assertThat(Workbooks.read(workbook).notes())
        .filteredOn(note -> note.code().equals("open"))
        .extracting(note -> note.message(Locale.forLanguageTag("nl")))
        .containsExactly(
            "lindedorp."
                + ending
                + " is nog open in een ander programma. Wat daar nog niet bewaard is, is niet"
                + " gelezen.");
  }

  @Test
  void oneThatAProgramHasOpenAndLocksIsToldAsThatInFourLanguages() throws IOException {
    FileSystemException locked = new FileSystemException(xlsx.toString());
    assertThat(Workbooks.told(xlsx, locked)).isSameAs(locked);

    Files.createFile(folder.resolve("~$lindedorp.xlsx"));

    UnreadableWorkbookException told = (UnreadableWorkbookException) Workbooks.told(xlsx, locked);
    assertThat(Messages.LANGUAGES)
        .extracting(told::message)
        .containsExactlyInAnyOrder(
            xlsx + " is still open in another program. Save and close it there first.",
            xlsx + " is nog open in een ander programma. Bewaar en sluit het daar eerst.",
            xlsx
                + " est encore ouvert dans un autre programme. Enregistrez-le et fermez-le d’abord.",
            xlsx
                + " ist noch in einem anderen Programm geöffnet. Speichern und schließen Sie es"
                + " dort zuerst.");
  }

  @Test
  void aLockOfExcelIsNoWorkbook() throws IOException {
    try (OutputStream lock = Files.newOutputStream(folder.resolve("~$lindedorp.xlsx"))) {
      lock.write(1);
    }

    assertThat(Workbooks.isWorkbook(folder.resolve("~$lindedorp.xlsx"))).isFalse();
    assertThat(Workbooks.isWorkbook(xlsx)).isTrue();
  }
}
