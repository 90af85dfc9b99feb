package io.github.samenspraak.cli;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.cli.input.BaselineOption;
import io.github.samenspraak.cli.input.DayOption;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.input.LimitOption;
import io.github.samenspraak.cli.input.MarkOption;
import io.github.samenspraak.cli.input.NamesOption;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.OutputOption;
import io.github.samenspraak.cli.input.RuleSelection;
import io.github.samenspraak.cli.input.SettingOption;
import io.github.samenspraak.cli.input.SinceOption;
import io.github.samenspraak.cli.text.AgendaPage;
import io.github.samenspraak.cli.text.AgendaView;
import io.github.samenspraak.cli.text.BatchResults;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.ComparedResult;
import io.github.samenspraak.cli.text.FindingsPage;
import io.github.samenspraak.cli.text.FindingsSummary;
import io.github.samenspraak.cli.text.FindingsTable;
import io.github.samenspraak.cli.text.LeftOutPage;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.RegisterSummary;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.cli.text.WorkbookPage;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.ResultsWriter;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one register or many against the rules. */
@Command
final class CheckCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    NDJSON,
    CSV,
    SUMMARY
  }

  private final Environment process;
  private final CliMessages messages;
  private final Supplier<RuleSet> rules;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Mixin private final DayOption on = new DayOption();

  @Mixin private final SettingOption settings = new SettingOption();

  @Option(
      names = "--format",
      paramLabel = "text|json|ndjson|csv|summary",
      descriptionKey = "check-format")
  private Format format = Format.TEXT;

  @Mixin private final OutputOption output = new OutputOption();

  @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
  private FailureThreshold failOn = FailureThreshold.ERROR;

  @Mixin private final BaselineOption baseline = new BaselineOption();

  @Mixin private final SinceOption since = new SinceOption();

  @Mixin private final NamesOption names = new NamesOption();

  @Mixin private final RuleSelection selection = new RuleSelection();

  @Mixin private final LimitOption limit = new LimitOption();

  @Option(names = "--agenda", descriptionKey = "agenda")
  private boolean agenda;

  @Mixin private final MarkOption mark = new MarkOption();

  CheckCommand(Environment process, Supplier<RuleSet> rules) {
    this.process = process;
    this.messages = process.messages();
    this.rules = rules;
  }

  @Override
  public Integer call() {
    if (agenda && format != Format.TEXT) {
      throw new CommandException(messages.text("refused.agenda"));
    }
    names.check(messages);
    RuleSet all = selection.from(rules.get(), messages);
    RuleSet chosen = all.withLimit(limit.orElse(all.limit()));
    return output.run(process, environment -> check(chosen, environment));
  }

  private OutputOption.Done check(RuleSet chosen, Environment environment) {
    try (Inputs inputs = new Inputs(files, settings, environment)) {
      LocalDate day = on.orElse(inputs.day());
      Optional<OpenedRegister> opened =
          switch (format) {
            case TEXT, CSV, SUMMARY -> inputs.findWhatIsThere(day);
            case JSON ->
                CommandException.printingProblems(
                    environment.out(), messages, () -> inputs.findWhatIsThere(day));
            case NDJSON -> Optional.empty();
          };
      return opened.isPresent()
          ? checkOne(opened.get(), chosen, environment)
          : checkMany(inputs, chosen, day, environment);
    }
  }

  private OutputOption.Done checkOne(
      OpenedRegister opened, RuleSet chosen, Environment environment) {
    EarlierCheck earlier = new EarlierCheck(baseline.read(messages), since);
    RegisterIndex index = RegisterIndex.of(opened.partial(), opened.day());
    Findings all =
        environment
            .progressLine()
            .during(
                () -> messages.text("progress.checking", chosen.rules().size()),
                () -> chosen.check(index, opened.day()));
    mark.write(opened, names.forPrograms(index), all, messages);
    ComparedResult result = earlier.compareOnly(CheckResult.of(opened.document(), index, all));
    CheckResult<Origin> checked = result.checked();
    Findings findings = checked.findings().orElseThrow();
    Optional<FindingComparison> comparison = result.comparison();
    String summary =
        new FindingsSummary(findings, comparison, messages)
            .line(opened.register().municipality(), opened.day());
    switch (format) {
      case TEXT -> print(opened, checked, comparison, environment.textOut());
      case CSV -> printTable(checked, comparison, environment);
      case SUMMARY -> environment.textOut().printLine(0, summary);
      case JSON, NDJSON -> environment.out().print(json(opened, checked, comparison));
    }
    return new OutputOption.Done(
        failOn.status(comparison.map(findings::newIn).orElse(findings)), summary);
  }

  private String json(
      OpenedRegister opened, CheckResult<Origin> checked, Optional<FindingComparison> comparison) {
    ResultsWriter writer = writer(ResultsWriter.indented()).withCells(opened.cells(messages));
    return comparison
        .map(compared -> writer.write(checked, compared, messages.locale()))
        .orElseGet(() -> writer.write(checked, messages.locale()));
  }

  private ResultsWriter writer(ResultsWriter layout) {
    return layout.withNames(names::forPrograms).withVersion(VersionProvider.version());
  }

  private void printTable(
      CheckResult<Origin> checked,
      Optional<FindingComparison> comparison,
      Environment environment) {
    FindingsTable table = table(environment);
    table.begin();
    comparison.ifPresentOrElse(
        compared -> table.print(checked, compared), () -> table.print(checked));
  }

  private FindingsTable table(Environment environment) {
    return new FindingsTable(environment.out(), names::forPrograms, messages);
  }

  private OutputOption.Done checkMany(
      Inputs inputs, RuleSet chosen, LocalDate day, Environment environment) {
    if (agenda) {
      throw new CommandException(messages.text("refused.agenda.several"));
    }
    if (mark.isGiven()) {
      throw new CommandException(messages.text("refused.mark"));
    }
    EarlierCheck earlier = new EarlierCheck(baseline.read(messages), since);
    return new BatchRunner(environment, chosen, failOn, results(chosen, environment), earlier)
        .check(inputs, day);
  }

  private BatchResults results(RuleSet chosen, Environment environment) {
    return switch (format) {
      case TEXT -> new BatchResults.Page(names::forPeople, messages, environment.textOut(), chosen);
      case JSON ->
          new BatchResults.Document(environment.out(), writer(ResultsWriter.compact()), messages);
      case NDJSON ->
          new BatchResults.Lines(
              environment.out(),
              writer(ResultsWriter.compact()),
              environment.textErr(),
              messages,
              chosen);
      case CSV ->
          new BatchResults.Table(table(environment), environment.textErr(), messages, chosen);
      case SUMMARY -> new BatchResults.Summary(environment.textOut(), messages, chosen);
    };
  }

  private void print(
      OpenedRegister opened,
      CheckResult<Origin> checked,
      Optional<FindingComparison> comparison,
      TextOutput page) {
    Findings findings = checked.findings().orElseThrow();
    RegisterIndex index = checked.index().orElseThrow();
    opened.printTitle(messages, page);
    LocalizedNames called = new LocalizedNames(index, names.forPeople(index), messages);
    new LeftOutPage(findings.leftOut(), opened.document(), called, messages, page).print();
    page.print(0, RegisterSummary.of(opened.register(), messages));
    opened.workbook().ifPresent(read -> new WorkbookPage(read, messages, page).print());
    new FindingsPage(findings, comparison, opened.places(messages), called, messages, page).print();
    if (agenda) {
      page.blank();
      Agenda obligations = Agenda.of(index).withLimit(limit.orElse(Agenda.DEFAULT_LIMIT));
      AgendaView year = AgendaView.ofComingYear(obligations, opened.day());
      new AgendaPage(year, called, messages, page).print();
    }
  }
}
