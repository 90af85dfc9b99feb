package io.github.samenspraak.json;

import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.ReadingProblem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the problems of a document as JSON, for programs in any language. */
public final class ProblemsWriter {

  private ProblemsWriter() {}

  /**
   * {@return problems as JSON, as an object with a list of {@code problems}, with a line feed at
   * the end}
   *
   * @param problems of a document
   * @param locale the locale of the messages
   */
  public static String write(Iterable<? extends ReadingProblem> problems, Locale locale) {
    return new String(JsonStyle.INDENTED.document(json(problems, locale)), StandardCharsets.UTF_8);
  }

  static ObjectNode json(Iterable<? extends ReadingProblem> problems, Locale locale) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    describe(problems, document, locale);
    return document;
  }

  /** Adds the problems to an object. */
  static void describe(
      Iterable<? extends ReadingProblem> problems, ObjectNode json, Locale locale) {
    ArrayNode list = json.putArray("problems");
    problems.forEach(problem -> list.add(json(problem, locale)));
  }

  /** {@return something that was left out, with its problems} */
  static ObjectNode json(LeftOut leftOut, Locale locale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    leftOut.kind().ifPresent(kind -> json.put("kind", kind.name()));
    leftOut.id().ifPresent(id -> json.put("id", id.value()));
    json.put("place", leftOut.place().toString());
    json.put("line", leftOut.line());
    json.put("column", leftOut.column());
    describe(leftOut.problems(), json, locale);
    return json;
  }

  static ObjectNode json(ReadingProblem problem, Locale locale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", problem.code());
    json.put("place", problem.place().toString());
    json.put("line", problem.line());
    json.put("column", problem.column());
    problem.cell(locale).ifPresent(cell -> json.put("cell", cell));
    problem.found().ifPresent(found -> json.put("found", found));
    if (!problem.expected(locale).isEmpty()) {
      json.put("expected", problem.expected(locale));
    }
    if (!problem.remedy(locale).isEmpty()) {
      json.put("remedy", problem.remedy(locale));
    }
    json.put("message", problem.message(locale));
    return json;
  }
}
