package io.github.samenspraak.cli.text;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Source;
import java.util.List;

/** The rules, one after the other, each with all that there is to know about it. */
public final class CataloguePage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final CliMessages messages;
  private final TextOutput output;

  public CataloguePage(CliMessages messages, TextOutput output) {
    this.messages = messages;
    this.output = output;
  }

  public void print(List<Rule> rules) {
    for (Rule rule : rules) {
      printRule(rule);
      output.blank();
    }
    output.print(0, messages.text("rules.count", rules.size()));
  }

  private void printRule(Rule rule) {
    output.print(
        0,
        INDENT,
        StatusSymbol.of(rule.severity()).before(messages.text(rule.severity())),
        Style.BOLD.text(rule.code()));
    output.print(INDENT, rule.statement());
    for (Source source : rule.sources()) {
      printAttribute("rules.source", source.key() + ": " + source.citation());
    }
    printAttribute("rules.arguments", String.join(", ", rule.arguments()));
    rule.brokenBy().ifPresent(example -> printAttribute("rules.broken", example));
    rule.keptBy().ifPresent(example -> printAttribute("rules.kept", example));
    printAttribute("rules.since", rule.since());
  }

  private void printAttribute(String key, String value) {
    if (!value.isEmpty()) {
      output.print(
          INDENT,
          DEEPER - INDENT,
          Style.FAINT.text(messages.text("label", messages.text(key))),
          Style.PLAIN.text(value));
    }
  }
}
