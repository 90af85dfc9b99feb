package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes tables in the format that the name of a file asks for, all of them or nothing. */
final class WorkbookWriter {

  private static final int LONGEST_TEXT = 32_767;
  private static final CharMatcher CONTROLS =
      CharMatcher.javaIsoControl().and(CharMatcher.isNot('\n')).and(CharMatcher.isNot('\t'));

  private WorkbookWriter() {}

  static void write(List<Table> tables, Path workbook) throws IOException {
    String name = workbook.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean isXlsx = name.endsWith(".xlsx");
    try {
      if (isXlsx || name.endsWith(".ods")) {
        writeFile(tables, workbook, isXlsx);
      } else {
        writeFolder(tables, workbook);
      }
    } catch (NoClassDefFoundError e) {
      throw Workbooks.missingLibrary(workbook, e);
    }
  }

  private static void writeFile(List<Table> tables, Path file, boolean isXlsx) throws IOException {
    Path target = file.toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        if (isXlsx) {
          XlsxFileWriter.write(tables, out);
        } else {
          OdsFileWriter.write(tables, out);
        }
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeFolder(List<Table> tables, Path folder) throws IOException {
    if (Files.isRegularFile(folder)
        || folder.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw new UnreadableWorkbookException("no-folder", folder.toString());
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.anyMatch(CsvFiles::isCsv)) {
          throw new UnreadableWorkbookException("not-empty", folder.toString());
        }
      }
    }
    CsvFilesWriter.write(tables, folder);
  }

  static ImmutableList<JsonPointer> notHeld(Register register) {
    ImmutableList.Builder<JsonPointer> found = ImmutableList.builder();
    addNotHeld(
        CellValues.JSON.readTree(RegisterWriter.compact().writeBytes(register)),
        JsonPointer.DOCUMENT,
        found);
    return found.build();
  }

  private static void addNotHeld(
      JsonNode node, JsonPointer place, ImmutableList.Builder<JsonPointer> found) {
    if (node.isString()) {
      String text = node.asString();
      if (text.length() > LONGEST_TEXT
          || CONTROLS.matchesAnyOf(text)
          || !CharMatcher.whitespace().trimFrom(text).equals(text)) {
        found.add(place);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addNotHeld(node.get(i), place.at(i), found);
      }
    } else {
      node.properties()
          .forEach(each -> addNotHeld(each.getValue(), place.at(each.getKey()), found));
    }
  }
}
