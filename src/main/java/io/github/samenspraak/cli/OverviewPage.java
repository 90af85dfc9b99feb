package io.github.samenspraak.cli;

import com.google.common.base.Strings;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.batch.Overview.RuleCount;
import io.github.samenspraak.batch.Overview.RuleFailureCount;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checks of many registers came to: which rules are broken how often, then the sum. */
final class OverviewPage {

  private static final int INDENT = 2;
  private static final int GAP = 3;

  private final Overview overview;
  private final RuleSet rules;
  private final Phrases phrases;
  private final Paper paper;

  OverviewPage(Overview overview, RuleSet rules, Phrases phrases, Paper paper) {
    this.overview = overview;
    this.rules = rules;
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    for (Severity severity : Severity.values()) {
      printBreaches(
          severity,
          overview.brokenRules().stream()
              .filter(breach -> breach.rule().severity() == severity)
              .toList());
    }
    printOutages();
    printSum();
  }

  private void printBreaches(Severity severity, List<RuleCount> breaches) {
    if (!breaches.isEmpty()) {
      Paper.Words heading =
          Mark.of(severity)
              .before(Strings.padEnd(phrases.say("overview.title." + severity), codeWidth(), ' '));
      paper.printLine(
          0, heading, Ink.FAINT.words(inColumn(registersTitle()) + inColumn(findingsTitle())));
      breaches.forEach(this::printBreach);
      paper.blank();
    }
  }

  private void printBreach(RuleCount breach) {
    String code = Strings.padEnd(breach.rule().code(), codeWidth() + 1, ' ');
    String registers = inColumn(phrases.say("number", breach.registers()));
    String findings = inColumn(phrases.say("number", breach.findings()));
    paper.printLine(INDENT, Ink.PLAIN.words(code + registers + findings));
  }

  /** {@return a text at the end of a column, which is as wide as the titles ask for} */
  private String inColumn(String text) {
    int width = GAP + Math.max(registersTitle().length(), findingsTitle().length());
    return Strings.padStart(text, width, ' ');
  }

  private String registersTitle() {
    return phrases.say("overview.registers");
  }

  private String findingsTitle() {
    return phrases.say("overview.findings");
  }

  private int codeWidth() {
    return overview.brokenRules().stream()
        .mapToInt(breach -> breach.rule().code().length())
        .max()
        .orElse(0);
  }

  private void printOutages() {
    if (!overview.failedRules().isEmpty()) {
      paper.print(0, 0, Ink.BOLD.words(phrases.say("failed.title")));
      paper.print(INDENT, phrases.say("failed.meaning"));
      overview.failedRules().forEach(this::printOutage);
      paper.blank();
    }
  }

  private void printOutage(RuleFailureCount outage) {
    paper.print(
        INDENT,
        INDENT,
        Mark.BAD.before(outage.first().rule().code()),
        Ink.PLAIN.words("· " + registers(outage.registers()) + " ·"),
        Ink.PLAIN.words(phrases.say(outage.first())));
  }

  /** Prints how many registers there are, and how many of them are how good or bad. */
  private void printSum() {
    String standing =
        Stream.of(
                Arrays.stream(Severity.values())
                    .flatMap(each -> counted("overview." + each, overview.withMostSerious(each))),
                counted("overview.nothing", overview.withNothing()),
                counted("overview.unreadable", overview.unreadable()))
            .flatMap(words -> words)
            .collect(Collectors.joining(", "));
    String checked =
        Stream.concat(
                Stream.of(phrases.sayTogether("rules.checked", rules.rules().size())),
                counted("rules.failed", overview.failedRules().size()))
            .collect(Collectors.joining(", "));
    String sum =
        standing.isEmpty()
            ? registers(0)
            : phrases.say("overview.sum", registers(overview.registers()), standing);
    paper.print(0, INDENT, mark().before(phrases.say("summary", sum, checked)));
  }

  private String registers(long count) {
    return phrases.sayTogether("registers", count);
  }

  private Stream<String> counted(String key, long count) {
    return count == 0 ? Stream.empty() : Stream.of(phrases.sayTogether(key, count));
  }

  private Mark mark() {
    if (overview.unreadable() > 0) {
      return Mark.BAD;
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> overview.withMostSerious(severity) > 0)
        .findFirst()
        .map(Mark::of)
        .orElse(Mark.GOOD);
  }
}
