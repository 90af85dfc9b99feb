package io.github.samenspraak.cli;

import io.github.samenspraak.json.RulesWriter;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the catalogue of rules. */
@Command
final class ListRules implements Callable<Integer> {

  private final Shell shell;
  private final Phrases phrases;
  private final RuleSet rules;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  ListRules(Shell shell, Phrases phrases, RuleSet rules) {
    this.rules = rules;
    this.shell = shell;
    this.phrases = phrases;
  }

  @Override
  public Integer call() {
    List<Rule> all =
        Stream.concat(rules.rules().stream(), Stream.of(RuleFailure.RULE_FAILED)).toList();
    switch (format) {
      case TEXT -> new CataloguePage(phrases, shell.paper()).print(all);
      case JSON -> shell.out().print(RulesWriter.write(all));
    }
    return Samenspraak.FINE;
  }
}
