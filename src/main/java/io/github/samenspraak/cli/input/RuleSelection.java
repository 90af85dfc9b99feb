package io.github.samenspraak.cli.input;

import com.google.common.collect.Iterables;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the rules to check against. */
public final class RuleSelection {

  private static final String COMMA = " *, *";

  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = COMMA,
      splitSynopsisLabel = ",",
      descriptionKey = "only")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "CODE",
      split = COMMA,
      splitSynopsisLabel = ",",
      descriptionKey = "without")
  private List<String> without = List.of();

  @Mixin private final RulesOption others = new RulesOption();

  /**
   * {@return the rules that are chosen among some and those of the jars}
   *
   * @throws CommandException if a rule is not there, or a jar cannot be used
   */
  public RuleSet from(RuleSet rules, CliMessages messages) {
    RuleSet all = others.plus(rules, messages);
    Iterables.concat(only, without).forEach(code -> requireKnown(code, all, messages));
    RuleSet chosen = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
    return chosen.without(without.stream().filter(chosen.codes()::contains).toArray(String[]::new));
  }

  private static void requireKnown(String code, RuleSet all, CliMessages messages) {
    if (code.equals(RuleFailure.RULE_FAILED.code())) {
      throw new CommandException(messages.text("refused.rule.always", code));
    }
    if (!all.codes().contains(code)) {
      throw unknown(code, all, messages);
    }
  }

  /** {@return an exception that says that there is no rule with a code, and which is most alike} */
  public static CommandException unknown(String code, RuleSet all, CliMessages messages) {
    String remedy =
        messages.suggestion(code, all.codes()).orElseGet(() -> messages.text("refused.rule.list"));
    return new CommandException(messages.text("refused.rule", code) + " " + remedy);
  }
}
