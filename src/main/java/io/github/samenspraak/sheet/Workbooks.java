package io.github.samenspraak.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.MoreFiles;
import io.github.samenspraak.json.Limits;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads workbooks as registers: a folder of CSV files, one XLSX or one ODS file.
 *
 * <p>A workbook is read as offices write it. Sheets and columns are known by their names in four
 * languages, in any order, under titles and headings of one or two lines. What no sheet says comes
 * from the caller's settings, or is guessed and said. What is not understood is said with its cell,
 * and what cannot be is left out, as {@link RegisterReader#readWhatIsThere(byte[])} does.
 *
 * <p>A host application adds the libraries of its formats itself: for CSV {@code
 * de.siegmar:fastcsv}, for XLSX {@code org.dhatim:fastexcel-reader}, and to write ODS {@code
 * com.github.miachm.sods:SODS}. CSV and XLSX are read a row at a time; of an ODS file all cells are
 * held, which take about as much memory as the file, unpacked.
 */
public final class Workbooks {

  private static final Workbooks STANDARD = new Workbooks(Limits.standard(), ImmutableMap.of());

  private final Limits limits;
  private final ImmutableMap<String, String> settings;

  private Workbooks(Limits limits, ImmutableMap<String, String> settings) {
    this.limits = limits;
    this.settings = settings;
  }

  /** {@return a reader of workbooks within the {@linkplain Limits#standard standard limits}} */
  public static Workbooks standard() {
    return STANDARD;
  }

  /**
   * {@return a reader of workbooks within other limits} The limit on the size of a document holds
   * for a file, unpacked.
   *
   * @param others the limits
   */
  public Workbooks within(Limits others) {
    return new Workbooks(others, settings);
  }

  /**
   * {@return a reader with settings, which take the place of those in a workbook}
   *
   * @param others such as {@code region} and {@code FLANDERS}; the names of settings in any of the
   *     four languages, or those of the attributes, such as {@code recordedFrom}
   */
  public Workbooks with(Map<String, String> others) {
    return new Workbooks(limits, ImmutableMap.copyOf(others));
  }

  /**
   * {@return what a workbook says}
   *
   * @param workbook a folder with CSV files, a CSV file, or an XLSX or ODS file
   * @throws UnreadableWorkbookException if it is no workbook, goes beyond a limit, or needs a
   *     library that is not there
   * @throws IOException if it cannot be read
   */
  public static WorkbookReading read(Path workbook) throws IOException {
    return standard().readWorkbook(workbook);
  }

  /**
   * Writes a workbook with the sheets and values of another one (not their formats), and remarks
   * behind the last column of each row that they are about.
   *
   * @param workbook as for {@link #read(Path)}
   * @param remarks texts by the cell or row that each is about
   * @param marked as for {@link #write}; another file than the workbook
   * @throws IOException if the one cannot be read or the other not be written
   */
  public static void mark(Path workbook, ListMultimap<CellPlace, String> remarks, Path marked)
      throws IOException {
    if (Files.exists(marked) && Files.isSameFile(workbook, marked)) {
      throw new UnreadableWorkbookException("same-file", workbook.toString());
    }
    List<Table> tables = new ArrayList<>();
    try (SheetFile file = standard().open(workbook)) {
      for (SheetFile.Sheet sheet : file.sheets()) {
        tables.add(MarkedTables.of(sheet, remarks));
      }
    } catch (NoClassDefFoundError e) {
      throw missingLibrary(workbook, e);
    }
    WorkbookWriter.write(tables, marked);
  }

  /**
   * Writes a register as a workbook, with headings and words in a language. Read again, it is the
   * same register, but for {@linkplain #notHeld what a format cannot hold}.
   *
   * @param register the register
   * @param language of the headings; English if the library does not speak it
   * @param workbook a file whose name ends on .xlsx or .ods, or a folder for CSV files
   * @throws UnreadableWorkbookException if a library is missing, or the folder has CSV files
   *     already
   * @throws IOException if it cannot be written
   */
  public static void write(Register register, Locale language, Path workbook) throws IOException {
    WorkbookWriter.write(RegisterTables.of(register, language), workbook);
  }

  /**
   * Writes an empty workbook to fill: headings, explanations, words to choose from (XLSX), and one
   * line as an example on each sheet, which is passed over when the workbook is read.
   *
   * @param language of the headings; English if the library does not speak it
   * @param workbook as for {@link #write}
   * @throws IOException as there
   */
  public static void writeTemplate(Locale language, Path workbook) throws IOException {
    WorkbookWriter.write(Template.tables(language), workbook);
  }

  /**
   * {@return the texts of a register that a cell of a workbook changes or cannot hold: those with
   * space around them or control characters, and those longer than 32,767 characters}
   *
   * @param register the register
   */
  public static ImmutableList<JsonPointer> notHeld(Register register) {
    return WorkbookWriter.notHeld(register);
  }

  /**
   * {@return whether a file or folder is a workbook, by its name: .xlsx, .xlsm, .ods or .csv, or a
   * folder with files that end on .csv and none with JSON}
   *
   * @param path the file or folder
   */
  public static boolean isWorkbook(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        List<Path> files = entries.toList();
        return files.stream().anyMatch(CsvFiles::isCsv)
            && files.stream().noneMatch(Workbooks::isDocument);
      } catch (IOException e) {
        return false;
      }
    }
    return !name.startsWith("~$")
        && !name.startsWith(".")
        && Stream.of(".xlsx", ".xlsm", ".ods", ".csv", ".tsv").anyMatch(lower::endsWith);
  }

  /**
   * {@return whether a file is one with documents in JSON, among which CSV files are something
   * else}
   */
  private static boolean isDocument(Path file) {
    return file.getFileName()
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(".+\\.(?:nd)?json(?:\\.gz)?");
  }

  /**
   * {@return what a workbook says, with the limits and settings of this reader}
   *
   * @param workbook as for {@link #read(Path)}
   * @throws UnreadableWorkbookException as there
   * @throws IOException as there
   */
  public WorkbookReading readWorkbook(Path workbook) throws IOException {
    Notebook notes = new Notebook();
    CellValues values = new CellValues(notes);
    Draft register = new Draft(TypeDescriptor.of(Register.class), null);
    Settings given = new Settings(register);
    RowReader rows = new RowReader(notes, values, given);
    try (SheetFile file = open(workbook)) {
      apply(given, values);
      List<SheetFile.Sheet> sheets = new ArrayList<>(file.sheets());
      sheets.sort(Comparator.comparing(sheet -> !isSettings(sheet)));
      for (SheetFile.Sheet sheet : sheets) {
        if (isSettings(sheet)) {
          given.give();
        }
        if (SheetWords.isOne(sheet.name(), "sheet.explanations")) {
          notes.passOver("explanations", new CellPlace(sheet.name(), 0, 0, ""));
        } else {
          rows.read(sheet);
        }
      }
      for (String hidden : file.hiddenSheets()) {
        if (!hidden.equals(SheetFile.LISTS)) {
          notes.refuse("hidden-sheet", new CellPlace(hidden, 0, 0, ""));
        }
      }
    } catch (NoClassDefFoundError e) {
      throw missingLibrary(workbook, e);
    } catch (FileSystemException e) {
      throw told(workbook, e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof FileSystemException cause
          ? told(workbook, cause)
          : e.getCause();
    }
    openElsewhere(workbook)
        .ifPresent(open -> notes.passOver("open", String.valueOf(open.getFileName())));
    apply(given, values);
    RegisterDraft draft = new RegisterDraft(register, rows, given, notes, name(workbook));
    draft.complete();
    return read(register, notes);
  }

  private void apply(Settings given, CellValues values) throws UnreadableWorkbookException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      CellPlace place = new CellPlace("--setting", 0, 0, setting.getKey());
      if (!given.put(setting.getKey(), SheetCell.text(setting.getValue()), place, values)) {
        throw new UnreadableWorkbookException("setting", setting.getKey());
      }
    }
  }

  private static boolean isSettings(SheetFile.Sheet sheet) {
    return SheetWords.isOne(sheet.name(), "sheet.settings");
  }

  private SheetFile open(Path workbook) throws IOException {
    if (!Files.exists(workbook)) {
      throw new NoSuchFileException(workbook.toString());
    }
    if (Files.isDirectory(workbook)) {
      return CsvFiles.in(workbook, limits);
    }
    String name = workbook.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ods")) {
      return OdsFile.open(workbook, limits);
    }
    return CsvFiles.isCsv(workbook)
        ? new CsvFiles(ImmutableList.of(workbook), limits)
        : XlsxFile.open(workbook, limits);
  }

  /** {@return the file of a workbook that Excel or LibreOffice has open, if one has} */
  private static Optional<Path> openElsewhere(Path workbook) throws IOException {
    if (!Files.isDirectory(workbook)) {
      return Optional.of(workbook).filter(Workbooks::isLocked);
    }
    try (Stream<Path> entries = Files.list(workbook)) {
      return entries.filter(CsvFiles::isCsv).sorted().filter(Workbooks::isLocked).findFirst();
    }
  }

  /** {@return whether a program has left a note beside a file that it has it open} */
  private static boolean isLocked(Path file) {
    return Files.exists(file.resolveSibling("~$" + file.getFileName()))
        || Files.exists(file.resolveSibling(".~lock." + file.getFileName() + "#"));
  }

  /** {@return what to tell of a file that cannot be read: that a program has it open, if so} */
  static IOException told(Path workbook, FileSystemException e) throws IOException {
    Optional<Path> open = Files.exists(workbook) ? openElsewhere(workbook) : Optional.empty();
    return open.isPresent() ? new UnreadableWorkbookException("open", open.get().toString()) : e;
  }

  static UnreadableWorkbookException missingLibrary(Path workbook, NoClassDefFoundError e) {
    String missing = String.valueOf(e.getMessage());
    String library =
        missing.contains("siegmar")
            ? "de.siegmar:fastcsv"
            : missing.contains("sods")
                ? "com.github.miachm.sods:SODS"
                : "org.dhatim:fastexcel-reader";
    return new UnreadableWorkbookException("library", workbook.toString(), library);
  }

  private static String name(Path workbook) {
    Path absolute = workbook.toAbsolutePath().normalize();
    return Files.isDirectory(absolute)
        ? String.valueOf(absolute.getFileName())
        : MoreFiles.getNameWithoutExtension(absolute);
  }

  private WorkbookReading read(Draft register, Notebook notes) {
    register.set("format", Register.FORMAT);
    SourceMap cells = new SourceMap(register);
    PartialRegister partial =
        RegisterReader.within(limits).readWhatIsThere(DraftDocument.bytes(register));
    return new WorkbookReading(
        new PartialRegister(
            partial.register(),
            partial.leftOut().stream()
                .map(each -> inWorkbook(each, cells))
                .collect(ImmutableList.toImmutableList()),
            partial.openLists(),
            partial.place()),
        notes.notes(),
        cells);
  }

  private static LeftOut inWorkbook(LeftOut leftOut, SourceMap cells) {
    Optional<CellPlace> at = cells.find(leftOut.place());
    return new LeftOut(
        leftOut.place(),
        at.map(cell -> Math.max(1, cell.row())).orElse(1),
        at.map(cell -> Math.max(1, cell.column())).orElse(1),
        leftOut.attribute(),
        leftOut.isItem(),
        leftOut.isObject(),
        leftOut.id(),
        leftOut.ids(),
        leftOut.mentioned(),
        leftOut.owner(),
        leftOut.problems().stream()
            .map(problem -> inWorkbook(problem, cells))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ReadingProblem inWorkbook(ReadingProblem problem, SourceMap cells) {
    JsonPointer place = problem.place();
    return cells
        .find(place)
        .<ReadingProblem>map(cell -> new CellProblem(problem, cell))
        .orElse(problem);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Workbooks.class);
  }
}
