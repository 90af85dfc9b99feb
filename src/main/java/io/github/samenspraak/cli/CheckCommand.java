package io.github.samenspraak.cli;

import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.cli.input.DayOption;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.input.LimitOption;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RulesOption;
import io.github.samenspraak.cli.input.SettingOption;
import io.github.samenspraak.cli.text.AgendaPage;
import io.github.samenspraak.cli.text.AgendaView;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.FindingsPage;
import io.github.samenspraak.cli.text.LeftOutPage;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.RegisterSummary;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.cli.text.WorkbookPage;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one register or many against the rules. */
@Command
final class CheckCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON,
    NDJSON
  }

  private final Environment environment;
  private final CliMessages messages;
  private final RuleSet rules;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Mixin private final DayOption on = new DayOption();

  @Mixin private final SettingOption settings = new SettingOption();

  @Option(names = "--format", paramLabel = "text|json|ndjson", descriptionKey = "check-format")
  private Format format = Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
  private FailureThreshold failOn = FailureThreshold.ERROR;

  @Option(names = "--only", paramLabel = "CODE", descriptionKey = "only")
  private List<String> only = List.of();

  @Option(names = "--without", paramLabel = "CODE", descriptionKey = "without")
  private List<String> without = List.of();

  @Mixin private final RulesOption others = new RulesOption();

  @Mixin private final LimitOption limit = new LimitOption();

  @Option(names = "--agenda", descriptionKey = "agenda")
  private boolean agenda;

  CheckCommand(Environment environment, RuleSet rules) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
  }

  @Override
  public Integer call() {
    if (agenda && format != Format.TEXT) {
      throw new CommandException(messages.text("refused.agenda"));
    }
    RuleSet chosen = rules();
    try (Inputs inputs = new Inputs(files, settings, environment)) {
      LocalDate day = on.orElse(inputs.day());
      Optional<OpenedRegister> opened =
          switch (format) {
            case TEXT -> inputs.findWhatIsThere(day);
            case JSON ->
                CommandException.printingProblems(
                    environment.out(), messages, () -> inputs.findWhatIsThere(day));
            case NDJSON -> Optional.empty();
          };
      return opened.isPresent() ? check(opened.get(), chosen) : checkMany(inputs, chosen, day);
    }
  }

  private int check(OpenedRegister opened, RuleSet chosen) {
    RegisterIndex index = RegisterIndex.of(opened.partial(), opened.day());
    Findings findings =
        environment
            .progressLine()
            .during(
                () -> messages.text("progress.checking", chosen.rules().size()),
                () -> chosen.check(index, opened.day()));
    if (format == Format.TEXT) {
      print(opened, index, findings);
    } else {
      FindingsWriter writer = FindingsWriter.indented().withCells(opened.cells(messages));
      environment.out().print(writer.write(findings, messages.locale()));
    }
    return failOn.status(findings);
  }

  private int checkMany(Inputs inputs, RuleSet chosen, LocalDate day) {
    if (agenda) {
      throw new CommandException(messages.text("refused.agenda.several"));
    }
    return new BatchRunner(environment, chosen, failOn, format).check(inputs, day);
  }

  private RuleSet rules() {
    RuleSet all = others.plus(rules, messages);
    Iterables.concat(only, without).forEach(code -> requireKnown(code, all));
    RuleSet chosen = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
    return chosen
        .without(without.stream().filter(chosen.codes()::contains).toArray(String[]::new))
        .withLimit(limit.orElse(chosen.limit()));
  }

  private void requireKnown(String code, RuleSet all) {
    if (code.equals(RuleFailure.RULE_FAILED.code())) {
      throw new CommandException(messages.text("refused.rule.always", code));
    }
    if (!all.codes().contains(code)) {
      String remedy =
          messages
              .suggestion(code, all.codes())
              .orElseGet(() -> messages.text("refused.rule.list"));
      throw new CommandException(messages.text("refused.rule", code) + " " + remedy);
    }
  }

  private void print(OpenedRegister opened, RegisterIndex index, Findings findings) {
    TextOutput output = environment.textOut();
    opened.printTitle(messages, output);
    output.print(0, RegisterSummary.of(opened.register(), messages));
    LocalizedNames names = new LocalizedNames(index, messages);
    opened.workbook().ifPresent(read -> new WorkbookPage(read, messages, output).print());
    new LeftOutPage(findings.leftOut(), opened.document(), messages, output).print();
    new FindingsPage(findings, opened.places(messages), names, messages, output).print();
    if (agenda) {
      output.blank();
      Agenda obligations = Agenda.of(index).withLimit(limit.orElse(Agenda.DEFAULT_LIMIT));
      AgendaView year = AgendaView.ofComingYear(obligations, opened.day());
      new AgendaPage(year, names, messages, output).print();
    }
  }
}
