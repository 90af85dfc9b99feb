package io.github.samenspraak.cli;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Source;
import java.util.List;

/** The rules, one after the other, each with all that there is to know about it. */
final class CataloguePage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final Phrases phrases;
  private final Paper paper;

  CataloguePage(Phrases phrases, Paper paper) {
    this.phrases = phrases;
    this.paper = paper;
  }

  void print(List<Rule> rules) {
    for (Rule rule : rules) {
      printRule(rule);
      paper.blank();
    }
    paper.print(0, phrases.say("rules.count", rules.size()));
  }

  private void printRule(Rule rule) {
    paper.print(
        0,
        INDENT,
        Mark.of(rule.severity()).before(phrases.say(rule.severity())),
        Ink.BOLD.words(rule.code()));
    paper.print(INDENT, rule.statement());
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
      paper.print(
          INDENT,
          DEEPER - INDENT,
          Ink.FAINT.words(phrases.say("label", phrases.say(key))),
          Ink.PLAIN.words(value));
    }
  }
}
