package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.Source;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the catalogue of rules. */
public record CataloguePage(CliMessages messages, TextOutput output) {

  public void print(List<Rule> rules) {
    for (Rule rule : rules) {
      print(rule);
      output.blank();
    }
    output.print(0, messages.text("rules.events", kinds(ObligationKind::isEvent)));
    output.blank();
    output.print(0, messages.text("rules.count", rules.size()));
  }

  /** {@return the kinds of obligation that fulfil a condition, as the agenda calls them} */
  private String kinds(Predicate<ObligationKind> condition) {
    return Stream.of(ObligationKind.values())
        .filter(condition)
        .map(kind -> messages.text("agenda." + kind))
        .collect(Collectors.joining(", "));
  }

  /** Prints one rule. */
  public void print(Rule rule) {
    output.print(
        0,
        INDENT,
        StatusSymbol.of(rule.severity()).before(messages.text(rule.severity())),
        Style.BOLD.text(rule.code()));
    output.print(INDENT, messages.text(rule.statement()));
    for (Source source : rule.sources()) {
      printAttribute(
          "rules.source", source.key() + ": " + LocalizedFormat.of(source, messages.locale()));
    }
    printAttribute("rules.arguments", String.join(", ", rule.arguments()));
    printAttribute("rules.identifying", String.join(", ", rule.identifyingArguments()));
    printAttribute("rules.silencedBy", String.join(", ", rule.silencedBy()));
    printAttribute("rules.obligations", kinds(kind -> kind.foundBy().contains(rule.code())));
    rule.brokenBy().ifPresent(example -> printAttribute("rules.broken", messages.text(example)));
    rule.keptBy().ifPresent(example -> printAttribute("rules.kept", messages.text(example)));
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
