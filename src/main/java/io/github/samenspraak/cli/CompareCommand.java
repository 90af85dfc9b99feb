package io.github.samenspraak.cli;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.cli.input.DayOption;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.NamesOption;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.OutputOption;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.input.RuleSelection;
import io.github.samenspraak.cli.input.SettingOption;
import io.github.samenspraak.cli.input.SinceOption;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.FactsPage;
import io.github.samenspraak.cli.text.FindingsPage;
import io.github.samenspraak.cli.text.FindingsSummary;
import io.github.samenspraak.cli.text.LeftOutPage;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.ResultsWriter;
import io.github.samenspraak.register.ElementChange;
import io.github.samenspraak.register.RegisterComparison;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two registers: what changed in the facts, and what in the findings. */
@Command
final class CompareCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    SUMMARY
  }

  private final Environment process;
  private final CliMessages messages;
  private final Supplier<RuleSet> rules;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private String oldFile = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private String newFile = "";

  @Mixin private final DayOption on = new DayOption();

  @Mixin private final SettingOption settings = new SettingOption();

  @Option(names = "--format", paramLabel = "text|json|summary", descriptionKey = "compare-format")
  private Format format = Format.TEXT;

  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      descriptionKey = "fail-on-new")
  private FailureThreshold failOn = FailureThreshold.ERROR;

  @Mixin private final SinceOption since = new SinceOption();

  @Mixin private final NamesOption names = new NamesOption();

  @Mixin private final RuleSelection selection = new RuleSelection();

  CompareCommand(Environment process, Supplier<RuleSet> rules) {
    this.process = process;
    this.messages = process.messages();
    this.rules = rules;
  }

  @Override
  public Integer call() {
    names.check(messages);
    RuleSet chosen = selection.from(rules.get(), messages);
    return output.run(process, environment -> compare(chosen, environment));
  }

  private OutputOption.Done compare(RuleSet chosen, Environment environment) {
    OpenedRegister opened = RegisterArgument.openWhatIsThere(newFile, on, settings, environment);
    CheckResult<Origin> before =
        check(RegisterArgument.openWhatIsThere(oldFile, on, settings, environment), chosen);
    CheckResult<Origin> after = check(opened, chosen);
    Findings findings = after.findings().orElseThrow();
    FindingComparison comparison = since.of(findings.comparedTo(before.findings().orElseThrow()));
    List<ElementChange> facts =
        RegisterComparison.of(
            before.index().orElseThrow().register(), after.index().orElseThrow().register());
    String summary =
        new FindingsSummary(findings, Optional.of(comparison), messages)
            .line(opened.register().municipality(), opened.day());
    switch (format) {
      case TEXT -> {
        TextOutput page = environment.textOut();
        opened.printTitle(messages, page);
        new LeftOutPage(findings.leftOut(), opened.document(), names(after), messages, page)
            .print();
        new FactsPage(facts, names(before), names(after), messages, page).print();
        new FindingsPage(
                findings,
                Optional.of(comparison),
                opened.places(messages),
                names(after),
                messages,
                page)
            .print();
      }
      case JSON ->
          environment
              .out()
              .print(
                  ResultsWriter.indented()
                      .withNames(names::forPrograms)
                      .withCells(opened.cells(messages))
                      .withVersion(VersionProvider.version())
                      .write(before, after, facts, comparison, messages.locale()));
      case SUMMARY -> environment.textOut().printLine(0, summary);
    }
    return new OutputOption.Done(failOn.status(findings.newIn(comparison)), summary);
  }

  private static CheckResult<Origin> check(OpenedRegister opened, RuleSet chosen) {
    RegisterIndex index = RegisterIndex.of(opened.partial(), opened.day());
    return CheckResult.of(opened.document(), index, chosen.check(index, opened.day()));
  }

  private LocalizedNames names(CheckResult<Origin> checked) {
    RegisterIndex index = checked.index().orElseThrow();
    return new LocalizedNames(index, names.forPeople(index), messages);
  }
}
