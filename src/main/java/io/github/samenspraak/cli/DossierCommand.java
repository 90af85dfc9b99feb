package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.DayOption;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RulesOption;
import io.github.samenspraak.cli.input.SettingOption;
import io.github.samenspraak.cli.input.YearsConverter;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.dossier.Dossier;
import io.github.samenspraak.dossier.DossierOptions;
import io.github.samenspraak.json.FindingsReader;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a register as a page that people look at; of many registers one each, and an index. */
@Command
final class DossierCommand implements Callable<Integer> {

  private final Environment environment;
  private final CliMessages messages;
  private final Supplier<RuleSet> rules;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Mixin private final DayOption on = new DayOption();

  @Mixin private final SettingOption settings = new SettingOption();

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "dossier-output")
  private @Nullable Path output;

  @Option(
      names = "--years",
      paramLabel = "YEAR-YEAR",
      descriptionKey = "years",
      converter = YearsConverter.class)
  private @Nullable Term years;

  @Option(names = "--without-names", descriptionKey = "without-names")
  private boolean withoutNames;

  @Option(names = "--all-languages", descriptionKey = "all-languages")
  private boolean allLanguages;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "dossier-baseline")
  private @Nullable Path baseline;

  @Mixin private final RulesOption others = new RulesOption();

  DossierCommand(Environment environment, Supplier<RuleSet> rules) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
  }

  @Override
  public Integer call() {
    RuleSet chosen = others.plus(rules.get(), messages);
    DossierOptions options = options();
    try (Inputs inputs = new Inputs(files, settings, environment)) {
      LocalDate day = on.orElse(inputs.day());
      Optional<OpenedRegister> only = inputs.findWhatIsThere(day);
      if (only.isEmpty()) {
        return new DossierFolder(environment, chosen, options, folder()).write(inputs, day);
      }
      PartialRegister read = only.get().partial();
      writeOnly(Dossier.of(read, chosen, day), options);
      return DossierFolder.status(read, only.get().document(), environment);
    }
  }

  private void writeOnly(Dossier dossier, DossierOptions options) {
    if (output == null) {
      environment.out().print(dossier.toHtml(options));
    } else {
      DossierFolder.write(output, out -> dossier.writeTo(out, options), messages);
    }
  }

  private Path folder() {
    if (output == null) {
      throw new CommandException(messages.text("refused.dossier.folder"));
    }
    return output;
  }

  private DossierOptions options() {
    DossierOptions options = DossierOptions.standard().in(languages());
    if (years != null) {
      options =
          options.ofYears(
              Year.from(years.firstDayOrThrow()), Year.from(years.lastDay().orElseThrow()));
    }
    if (withoutNames) {
      options = options.withoutNames();
    }
    return baseline == null ? options : options.since(earlier(baseline));
  }

  /** {@return the language of the reader, and the others after it if all are asked for} */
  private Locale[] languages() {
    Locale first = environment.locale();
    return allLanguages
        ? Stream.concat(Stream.of(first), Messages.LANGUAGES.stream())
            .distinct()
            .toArray(Locale[]::new)
        : new Locale[] {first};
  }

  private EarlierFindings earlier(Path file) {
    try {
      return FindingsReader.read(Files.readAllBytes(file));
    } catch (IOException | UnreadableDocumentException e) {
      throw CommandException.of(e, Origin.of(file.toString()), messages);
    }
  }
}
