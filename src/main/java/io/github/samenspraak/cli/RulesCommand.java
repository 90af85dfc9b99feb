package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.RulesOption;
import io.github.samenspraak.cli.text.CataloguePage;
import io.github.samenspraak.json.RulesWriter;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the catalogue of rules. */
@Command
final class RulesCommand implements Runnable {

  private enum Format {
    TEXT,
    JSON
  }

  private final Environment environment;
  private final RuleSet rules;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Mixin private final RulesOption others = new RulesOption();

  RulesCommand(Environment environment, RuleSet rules) {
    this.environment = environment;
    this.rules = rules;
  }

  @Override
  public void run() {
    List<Rule> all =
        Stream.concat(
                others.plus(rules, environment.messages()).rules().stream(),
                Stream.of(RuleFailure.RULE_FAILED))
            .toList();
    switch (format) {
      case TEXT -> new CataloguePage(environment.messages(), environment.textOut()).print(all);
      case JSON -> environment.out().print(RulesWriter.write(all));
    }
  }
}
