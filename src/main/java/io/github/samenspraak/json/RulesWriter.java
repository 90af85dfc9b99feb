package io.github.samenspraak.json;

import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes rules as JSON, for programs in any language: code, severity, statement, sources,
 * arguments, which of those identify a finding, the rules that silence it, examples and the
 * patterns of the messages; and which rules find which obligation.
 */
public final class RulesWriter {

  private RulesWriter() {}

  /**
   * {@return rules as JSON, as an object with a list of {@code rules} and one of the kinds of
   * {@code obligations} that they find when late, with a line feed at the end}
   *
   * @param rules in the order in which they are to be written
   */
  public static String write(Iterable<Rule> rules) {
    return new String(JsonStyle.INDENTED.document(json(rules)), StandardCharsets.UTF_8);
  }

  static ObjectNode json(Iterable<Rule> rules) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray("rules");
    rules.forEach(rule -> list.add(json(rule)));
    ArrayNode obligations = document.putArray("obligations");
    for (ObligationKind kind : ObligationKind.values()) {
      ObjectNode json = obligations.addObject();
      json.put("kind", kind.name());
      kind.foundBy().forEach(json.putArray("foundBy")::add);
    }
    return document;
  }

  static ObjectNode json(Rule rule) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", rule.code());
    json.put("severity", rule.severity().name());
    describe(rule.statement(), json.putObject("statement"));
    ArrayNode sources = json.putArray("sources");
    rule.sources().forEach(source -> describe(source, sources.addObject()));
    rule.arguments().forEach(json.putArray("arguments")::add);
    rule.identifyingArguments().forEach(json.putArray("identifying")::add);
    rule.silencedBy().forEach(json.putArray("silencedBy")::add);
    rule.brokenBy().ifPresent(example -> describe(example, json.putObject("brokenBy")));
    rule.keptBy().ifPresent(example -> describe(example, json.putObject("keptBy")));
    describe(rule.message(), json.putObject("message"));
    if (!rule.since().isEmpty()) {
      json.put("since", rule.since());
    }
    return json;
  }

  private static void describe(Source source, ObjectNode json) {
    json.put("key", source.key());
    describe(LocalizedFormat.citation(source), json.putObject("citation"));
    json.put("standing", source.standing().name());
  }

  private static void describe(Label label, ObjectNode json) {
    label.texts().forEach((language, text) -> json.put(language.toLanguageTag(), text));
  }
}
