package io.github.samenspraak.cli;

import io.github.samenspraak.json.Problem;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the command line tells programs, beside findings: rules, and problems of a document. */
final class Json {

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  /** Laid out as registers and findings are. */
  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(TWO_SPACES)
                  .withArrayIndenter(TWO_SPACES));

  private Json() {}

  /** {@return rules as a JSON document: what {@link CataloguePage} tells people} */
  static String ofRules(List<Rule> rules) {
    return document("rules", rules, Json::describe);
  }

  /** {@return what is wrong with a document, as another document} */
  static String ofProblems(List<Problem> problems, Locale locale) {
    return document("problems", problems, (problem, json) -> describe(problem, json, locale));
  }

  private static <T> String document(
      String name, List<T> things, BiConsumer<T, ObjectNode> description) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray(name);
    things.forEach(thing -> description.accept(thing, list.addObject()));
    return WRITER.writeValueAsString(document) + "\n";
  }

  private static void describe(Problem problem, ObjectNode json, Locale locale) {
    json.put("code", problem.code());
    json.put("place", problem.pointer());
    json.put("line", problem.line());
    json.put("column", problem.column());
    problem.found().ifPresent(found -> json.put("found", found));
    if (!problem.expected(locale).isEmpty()) {
      json.put("expected", problem.expected(locale));
    }
    json.put("message", problem.message(locale));
  }

  private static void describe(Rule rule, ObjectNode json) {
    json.put("code", rule.code());
    json.put("severity", rule.severity().name());
    json.put("statement", rule.statement());
    ArrayNode sources = json.putArray("sources");
    rule.sources().forEach(source -> describe(source, sources.addObject()));
    rule.arguments().forEach(json.putArray("arguments")::add);
    rule.brokenBy().ifPresent(example -> json.put("brokenBy", example));
    rule.keptBy().ifPresent(example -> json.put("keptBy", example));
    describe(rule.message(), json.putObject("message"));
    if (!rule.since().isEmpty()) {
      json.put("since", rule.since());
    }
  }

  private static void describe(Source source, ObjectNode json) {
    json.put("key", source.key());
    json.put("citation", source.citation());
    json.put("standing", source.standing().name());
  }

  private static void describe(Label label, ObjectNode json) {
    label.texts().forEach((language, text) -> json.put(language.toLanguageTag(), text));
  }
}
