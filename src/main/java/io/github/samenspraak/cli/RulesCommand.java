package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.RuleSelection;
import io.github.samenspraak.cli.input.RulesOption;
import io.github.samenspraak.cli.text.CataloguePage;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.json.RulesWriter;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the catalogue of rules, or one rule. */
@Command
final class RulesCommand implements Runnable {

  private enum Format {
    TEXT,
    JSON
  }

  private final Environment environment;
  private final Supplier<RuleSet> rules;

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "rule")
  private @Nullable String code;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Mixin private final RulesOption others = new RulesOption();

  RulesCommand(Environment environment, Supplier<RuleSet> rules) {
    this.environment = environment;
    this.rules = rules;
  }

  @Override
  public void run() {
    CliMessages messages = environment.messages();
    RuleSet all = others.plus(rules.get(), messages);
    List<Rule> chosen =
        Stream.concat(all.rules().stream(), Stream.of(RuleFailure.RULE_FAILED))
            .filter(rule -> code == null || rule.code().equals(code))
            .toList();
    if (chosen.isEmpty()) {
      throw RuleSelection.unknown(String.valueOf(code), all, messages);
    }
    CataloguePage page = new CataloguePage(messages, environment.textOut());
    switch (format) {
      case TEXT -> {
        if (code == null) {
          page.print(chosen);
        } else {
          page.print(chosen.get(0));
        }
      }
      case JSON -> environment.out().print(RulesWriter.write(chosen));
    }
  }
}
