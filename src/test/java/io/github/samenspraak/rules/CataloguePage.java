package io.github.samenspraak.rules;

import com.google.common.html.HtmlEscapers;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as a page of the Javadoc: a table of all rules, then a section on each. */
final class CataloguePage {

  private CataloguePage() {}

  static String of(List<Rule> rules) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>The catalogue of rules</title>
        </head>
        <body>
        <h1>The catalogue of rules</h1>
        <p>%d rules, in the order in which a check runs them. Each finding of a rule carries its
        arguments by name; some of them tell the findings about one element apart.</p>
        <table>
        <caption>All rules</caption>
        <thead>
        <tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">What it asks</th></tr>
        </thead>
        <tbody>
        %s
        </tbody>
        </table>
        <h2 id="silence">Which finding silences which</h2>
        <p>A finding that follows from another finding is not reported. Of a reference that leads
        nowhere no rule tells anything but
        <a href="#reference-not-found"><code>reference-not-found</code></a>. Each other row is a
        rule whose findings silence those that follow from them.</p>
        <table>
        <caption>Silence</caption>
        <thead>
        <tr><th scope="col">Where this is found</th><th scope="col">these are silent</th></tr>
        </thead>
        <tbody>
        %s
        </tbody>
        </table>
        <h2 id="obligations">Which rule answers which obligation</h2>
        <p>Overdue in the agenda and found by a rule are the same. For each kind of obligation, the
        rules that find it when it is late, each in its own case.</p>
        <table>
        <caption>Obligations</caption>
        <thead>
        <tr><th scope="col">Obligation</th><th scope="col">Rules</th></tr>
        </thead>
        <tbody>
        %s
        </tbody>
        </table>
        %s
        </body>
        </html>
        """
        .formatted(
            rules.size(),
            lines(rules, CataloguePage::row),
            silences(rules),
            Stream.of(ObligationKind.values())
                .map(CataloguePage::row)
                .collect(Collectors.joining("\n")),
            lines(rules, CataloguePage::section));
  }

  private static String silences(List<Rule> rules) {
    return rules.stream()
        .map(Rule::code)
        .flatMap(
            code -> {
              List<String> silent =
                  rules.stream()
                      .filter(rule -> rule.silencedBy().contains(code))
                      .map(Rule::code)
                      .toList();
              return silent.isEmpty() ? Stream.empty() : Stream.of(row(link(code), links(silent)));
            })
        .collect(Collectors.joining("\n"));
  }

  private static String row(ObligationKind kind) {
    return row(
        "<code>" + kind + "</code>",
        kind.isEvent() ? "none: an event and no duty" : links(kind.foundBy()));
  }

  private static String row(String head, String cell) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(head, cell);
  }

  private static String links(Collection<String> codes) {
    return codes.stream().map(CataloguePage::link).collect(Collectors.joining(", "));
  }

  private static String link(String code) {
    return "<a href=\"#%1$s\"><code>%1$s</code></a>".formatted(code);
  }

  private static String english(Label text) {
    return text.in(Locale.ENGLISH);
  }

  private interface Part {
    String of(Rule rule);
  }

  private static String lines(List<Rule> rules, Part part) {
    return rules.stream().map(part::of).collect(Collectors.joining("\n"));
  }

  private static String row(Rule rule) {
    return """
        <tr><th scope="row">%s</th><td>%s</td><td>%s</td></tr>"""
        .formatted(link(rule.code()), severity(rule), escaped(english(rule.statement())));
  }

  private static String section(Rule rule) {
    return """
        <section id="%1$s">
        <h2><code>%1$s</code></h2>
        <p>%2$s</p>
        <dl>
        <dt>Severity</dt><dd>%3$s</dd>
        <dt>Sources</dt>%4$s
        <dt>Arguments</dt><dd>%5$s</dd>
        <dt>Told apart by</dt><dd>%6$s</dd>
        <dt>Broken by</dt><dd>%7$s</dd>
        <dt>Kept by</dt><dd>%8$s</dd>
        <dt>Since</dt><dd>%9$s</dd>
        </dl>
        </section>"""
        .formatted(
            rule.code(),
            escaped(english(rule.statement())),
            severity(rule),
            rule.sources().stream().map(CataloguePage::source).collect(Collectors.joining()),
            names(rule.arguments()),
            names(rule.identifyingArguments()),
            escaped(english(rule.brokenBy().orElseThrow())),
            escaped(english(rule.keptBy().orElseThrow())),
            rule.since());
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String source(Source source) {
    return "<dd><code>%s</code>: %s</dd>".formatted(source.key(), escaped(source.citation()));
  }

  private static String names(Collection<String> arguments) {
    return arguments.isEmpty()
        ? "none"
        : arguments.stream().map("<code>%s</code>"::formatted).collect(Collectors.joining(", "));
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
