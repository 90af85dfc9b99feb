package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.internal.NearestWord;
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

/** Checks a register, or many, against the rules. */
@Command
final class Check implements Callable<Integer> {

  private final Shell shell;
  private final Phrases phrases;
  private final RuleSet all;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Mixin private final DayOption on = new DayOption();

  @Option(names = "--format", paramLabel = "text|json|ndjson", descriptionKey = "check-format")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
  private Threshold failOn = Threshold.ERROR;

  @Option(names = "--only", paramLabel = "CODE", descriptionKey = "only")
  private List<String> only = List.of();

  @Option(names = "--without", paramLabel = "CODE", descriptionKey = "without")
  private List<String> without = List.of();

  @Mixin private final LimitOption limit = new LimitOption();

  @Option(names = "--agenda", descriptionKey = "agenda")
  private boolean agenda;

  Check(Shell shell, Phrases phrases, RuleSet all) {
    this.shell = shell;
    this.phrases = phrases;
    this.all = all;
  }

  @Override
  public Integer call() {
    if (agenda && format != CheckFormat.TEXT) {
      throw new Refusal(phrases.say("refused.agenda"));
    }
    RuleSet rules = rules();
    try (Batch batch = new Batch(files, shell, phrases)) {
      LocalDate day = on.orElse(batch.day());
      Optional<OpenedRegister> opened =
          switch (format) {
            case TEXT -> batch.findOnly(day);
            case JSON -> Refusal.toldToPrograms(shell, phrases, () -> batch.findOnly(day));
            case NDJSON -> Optional.empty();
          };
      return opened.isPresent() ? check(opened.get(), rules) : checkMany(batch, rules, day);
    }
  }

  private int check(OpenedRegister opened, RuleSet rules) {
    RegisterIndex index = RegisterIndex.of(opened.register());
    Findings findings =
        new Progress(shell).during(() -> checking(rules), () -> rules.check(index, opened.day()));
    if (format == CheckFormat.TEXT) {
      print(opened, index, findings);
    } else {
      shell.out().print(FindingsWriter.indented().write(findings, phrases.locale()));
    }
    return failOn.status(findings);
  }

  private int checkMany(Batch batch, RuleSet rules, LocalDate day) {
    if (agenda) {
      throw new Refusal(phrases.say("refused.agenda.several"));
    }
    return new CheckMany(shell, phrases, rules, failOn, format).check(batch, day);
  }

  private RuleSet rules() {
    Iterables.concat(only, without).forEach(this::requireKnown);
    RuleSet chosen = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
    return chosen
        .without(without.stream().filter(chosen.codes()::contains).toArray(String[]::new))
        .withLimit(limit.orElse(chosen.limit()));
  }

  private void requireKnown(String code) {
    if (code.equals(RuleFailure.RULE_FAILED.code())) {
      throw new Refusal(phrases.say("refused.rule.always", code));
    }
    if (!all.codes().contains(code)) {
      ImmutableList<String> nearest = NearestWord.suggestions(code, all.codes());
      throw new Refusal(
          phrases.say("refused.rule", code)
              + " "
              + (nearest.isEmpty()
                  ? phrases.say("refused.rule.list")
                  : phrases.say("nearest", phrases.either(nearest))));
    }
  }

  private String checking(RuleSet rules) {
    return phrases.say("progress.checking", rules.rules().size());
  }

  private void print(OpenedRegister opened, RegisterIndex index, Findings findings) {
    Paper paper = shell.paper();
    opened.printTitle(phrases, paper);
    paper.print(0, Contents.of(opened.register(), phrases));
    Names names = new Names(index, phrases);
    new FindingsPage(findings, names, phrases, paper).print();
    if (agenda) {
      paper.blank();
      Agenda due = Agenda.of(index).withLimit(limit.orElse(Agenda.DEFAULT_LIMIT));
      Outlook year = Outlook.ofComingYear(due, opened.day());
      new AgendaPage(year, names, phrases, paper).print();
    }
  }
}
