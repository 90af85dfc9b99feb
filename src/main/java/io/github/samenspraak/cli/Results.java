package io.github.samenspraak.cli;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.ResultsWriter;
import io.github.samenspraak.rule.RuleSet;

/** What comes of the checks of many registers, told one after the other. */
interface Results {

  /** {@return results in a format} */
  static Results in(CheckFormat format, Shell shell, Phrases phrases, RuleSet rules) {
    return switch (format) {
      case TEXT -> new Page(phrases, shell.paper(), rules);
      case JSON -> new Document(shell, phrases);
      case NDJSON -> new Lines(shell, phrases, rules);
    };
  }

  /** Before the first result. */
  default void begin() {}

  /** What came of one register. */
  void print(CheckResult<Origin> checked);

  /** What all of them came to. */
  void end(Overview overview);

  /** For people: each on a line, and an overview. */
  record Page(Phrases phrases, Paper paper, RuleSet rules) implements Results {

    @Override
    public void print(CheckResult<Origin> checked) {
      new ResultLine(checked, phrases, paper).print();
    }

    @Override
    public void end(Overview overview) {
      paper.blank();
      new OverviewPage(overview, rules, phrases, paper).print();
    }
  }

  /** For programs that want one after the other; the overview is for whoever started them. */
  record Lines(Shell shell, Phrases phrases, RuleSet rules) implements Results {

    @Override
    public void print(CheckResult<Origin> checked) {
      shell.out().print(ResultsWriter.write(checked, phrases.locale()));
    }

    @Override
    public void end(Overview overview) {
      new OverviewPage(overview, rules, phrases, shell.complaints()).print();
    }
  }

  /** For programs that want all of it, with the overview. */
  final class Document implements Results {

    private final Shell shell;
    private final Phrases phrases;
    private String before = "";

    Document(Shell shell, Phrases phrases) {
      this.shell = shell;
      this.phrases = phrases;
    }

    @Override
    public void begin() {
      shell.out().print("{\"results\":[\n");
    }

    @Override
    public void print(CheckResult<Origin> checked) {
      shell.out().print(before + ResultsWriter.write(checked, phrases.locale()));
      before = ",";
    }

    @Override
    public void end(Overview overview) {
      shell.out().print("],\"overview\":\n" + ResultsWriter.write(overview) + "}\n");
    }
  }
}
