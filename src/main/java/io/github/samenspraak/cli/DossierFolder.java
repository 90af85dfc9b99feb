package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.InputDocument;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.LeftOutPage;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.dossier.Dossier;
import io.github.samenspraak.dossier.DossierIndex;
import io.github.samenspraak.dossier.DossierOptions;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Writes the dossiers of many registers into a folder, one after the other, and an index. */
final class DossierFolder {

  private static final String INDEX = "index";

  private final Environment environment;
  private final CliMessages messages;
  private final RuleSet rules;
  private final DossierOptions options;
  private final Path folder;

  /** How many pages have each name, so that the next one gets a number. */
  private final Map<String, Integer> names = new HashMap<>(Map.of(INDEX, 1));

  DossierFolder(Environment environment, RuleSet rules, DossierOptions options, Path folder) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
    this.options = options;
    this.folder = folder;
  }

  /** Writes to something that may fail. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * {@return the exit status: whether all documents could be read whole} What cannot be read is
   * told and left out.
   */
  int write(Inputs inputs, LocalDate day) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(messages);
    }
    DossierIndex index = DossierIndex.of(day, options);
    int status = ExitStatus.OK;
    for (Iterator<InputDocument> each = inputs.documents().iterator(); each.hasNext(); ) {
      InputDocument document = each.next();
      try {
        PartialRegister read = document.readWhatIsThere().partial();
        Dossier dossier = Dossier.of(read, rules, day);
        String file = name(document.origin()) + ".html";
        write(folder.resolve(file), out -> dossier.writeTo(out, options), messages);
        index.add(dossier, file);
        status = Math.max(status, status(read, document.origin(), environment));
      } catch (UnreadableDocumentException | IOException e) {
        CommandException.of(e, document.origin(), messages).print(messages, environment.textErr());
        index.addUnread(messages.text(document.origin()));
        status = ExitStatus.REFUSED;
      }
    }
    write(folder.resolve(INDEX + ".html"), index::writeTo, messages);
    return status;
  }

  /**
   * {@return the exit status of a register that was read, after telling what was left out of it}
   */
  static int status(PartialRegister read, Origin document, Environment environment) {
    if (read.leftOut().isEmpty()) {
      return ExitStatus.OK;
    }
    RegisterIndex index = RegisterIndex.of(read.register());
    CliMessages messages = environment.messages();
    // Standard error may end in a log.
    LocalizedNames names = new LocalizedNames(index, DisplayNames.withoutPeople(index), messages);
    new LeftOutPage(read.leftOut(), document, names, messages, environment.textErr()).print();
    return ExitStatus.REFUSED;
  }

  /** {@return the name of the file of a document, with its line and a number if it needs one} */
  private String name(Origin origin) {
    String file = origin.file().replace('\\', '/');
    String stem =
        file.substring(file.lastIndexOf('/') + 1)
            .replaceFirst("\\.gz$", "")
            .replaceFirst("\\.(json|ndjson|xlsx|ods|csv)$", "")
            .replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String name = origin.line().isPresent() ? stem + "-" + origin.line().getAsLong() : stem;
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "_" + number;
  }

  /** Writes a file. */
  static void write(Path file, Writing writing, CliMessages messages) {
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.to(out);
    } catch (IOException e) {
      throw unwritable(messages);
    }
  }

  private static CommandException unwritable(CliMessages messages) {
    return new CommandException(messages.text("refused.output"));
  }
}
