package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.input.RulesOption;
import io.github.samenspraak.cli.input.YearsConverter;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.dossier.Dossier;
import io.github.samenspraak.dossier.DossierOptions;
import io.github.samenspraak.json.FindingsReader;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a register as a page that people look at. */
@Command
final class DossierCommand implements Runnable {

  private final Environment environment;
  private final CliMessages messages;
  private final RuleSet rules;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

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

  DossierCommand(Environment environment, RuleSet rules) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
  }

  @Override
  public void run() {
    RuleSet chosen = others.plus(rules, messages);
    DossierOptions options = options();
    OpenedRegister opened = argument.open(environment);
    Dossier dossier = Dossier.of(opened.partial(), chosen, opened.day());
    if (output == null) {
      environment.out().print(dossier.toHtml(options));
    } else {
      write(dossier, options, output);
    }
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

  private void write(Dossier dossier, DossierOptions options, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      dossier.writeTo(out, options);
    } catch (IOException e) {
      throw new CommandException(messages.text("refused.output", String.valueOf(e.getMessage())));
    }
  }
}
