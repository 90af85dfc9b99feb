package io.github.samenspraak.sheet;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.sheet.WorkbookNote.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests ask of workbooks that were read. */
final class ReadWorkbooks {

  private ReadWorkbooks() {}

  /** Writes a sheet as a CSV file. */
  static void write(Path folder, String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), String.join("\r\n", lines) + "\r\n");
  }

  /** {@return a town as its office keeps it} */
  static Path town(String name) throws URISyntaxException {
    return Path.of(ReadWorkbooks.class.getResource(name).toURI());
  }

  /** {@return the notes of a kind, each with its code and the cell that it is about} */
  static List<String> notes(WorkbookReading read, Kind kind) {
    return read.notes().stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.code() + note.place().map(cell -> " " + address(cell)).orElse(""))
        .toList();
  }

  /** {@return a cell as spreadsheets name it} */
  static String address(CellPlace cell) {
    return cell.sheet() + "!" + cell.letters() + cell.row();
  }

  static AdvisoryPlatform platform(Register register) {
    return register.platforms().get(0);
  }
}
