package io.github.samenspraak.cli.input;

import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.sheet.WorkbookReading;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A document or workbook with a register, which has not been read yet. */
public interface InputDocument {

  /**
   * What was read.
   *
   * @param partial the register, and what was left out of it
   * @param workbook the account of a workbook; absent for a document in JSON
   */
  record Read(PartialRegister partial, Optional<WorkbookReading> workbook) {}

  /** {@return the file that it comes from, or the line of it} */
  Origin origin();

  /** {@return the register, all of it or nothing} */
  Read readWhole() throws IOException;

  /** {@return the register, without the parts that cannot be} */
  Read readWhatIsThere() throws IOException;

  /** {@return a document in JSON} */
  static InputDocument of(RegisterDocument document) {
    return new Json(document);
  }

  /** A document in JSON. */
  record Json(RegisterDocument document) implements InputDocument {

    @Override
    public Origin origin() {
      return document.origin();
    }

    @Override
    public Read readWhole() throws IOException {
      return new Read(PartialRegister.complete(document.read()), Optional.empty());
    }

    @Override
    public Read readWhatIsThere() throws IOException {
      return new Read(document.readWhatIsThere(), Optional.empty());
    }
  }

  /** A workbook. */
  record Workbook(Path path, Workbooks reader) implements InputDocument {

    @Override
    public Origin origin() {
      return Origin.of(path.toString());
    }

    @Override
    public Read readWhole() throws IOException {
      Read read = readWhatIsThere();
      read.workbook().orElseThrow().wholeRegister();
      return read;
    }

    @Override
    public Read readWhatIsThere() throws IOException {
      WorkbookReading read = reader.readWorkbook(path);
      return new Read(read.partial(), Optional.of(read));
    }
  }
}
