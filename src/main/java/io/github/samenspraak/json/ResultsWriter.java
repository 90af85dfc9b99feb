package io.github.samenspraak.json;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.DisplayNames;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the results of checking many registers as JSON, for programs in any language: one result
 * on a line, and an overview.
 *
 * <p>A result says where the register comes from and which municipality it is about, and goes on as
 * {@link FindingsWriter} does; if the register could not be read, as {@link ProblemsWriter} does,
 * or with the {@code error} that kept its document from coming through:
 *
 * <pre>{@code
 * {"file":"region.ndjson","line":1,"municipality":{"name":"Namur","nisCode":"92094"},"counts":…}
 * {"file":"region.ndjson","line":2,"problems":[{"code":"cut-off",…}]}
 * {"file":"region.ndjson.gz","line":3,"error":"What is packed by gzip ends too early."}
 * }</pre>
 *
 * <p>A document that is all there is in its file has no {@code line}. The name of the municipality
 * is in the language of the reader.
 */
public final class ResultsWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResultsWriter() {}

  /**
   * {@return a result as JSON, on one line, with a line feed at the end}
   *
   * @param checked the result for a register
   * @param locale the locale of the messages
   */
  public static String write(CheckResult<Origin> checked, Locale locale) {
    return text(json(checked, ResultContext.of(locale, DisplayNames.ids())));
  }

  static ObjectNode json(CheckResult<?> checked, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    describeName(checked.name(), json);
    checked
        .municipality()
        .ifPresent(municipality -> json.set("municipality", json(municipality, reader.locale())));
    checked.findings().ifPresent(findings -> FindingsWriter.describe(findings, json, reader));
    checked.failure().ifPresent(failure -> describe(failure, json, reader.locale()));
    return json;
  }

  /** Says where a register comes from; hosts name their registers as they like. */
  private static void describeName(Object name, ObjectNode json) {
    if (name instanceof Origin origin) {
      json.put("file", origin.file());
      origin.line().ifPresent(line -> json.put("line", line));
    } else {
      json.put("name", name.toString());
    }
  }

  /**
   * {@return an overview as JSON, on one line, with a line feed at the end}
   *
   * <pre>{@code
   * {
   *   "registers": 565,
   *   "unreadable": 2,
   *   "incomplete": 1,
   *   "mostSerious": {"ERROR": 12, "WARNING": 40, "INFO": 300},
   *   "rules": [
   *     {"code": "seat-cap-exceeded", "severity": "ERROR", "registers": 12, "findings": 41}
   *   ],
   *   "failures": []
   * }
   * }</pre>
   *
   * <p>{@code incomplete} counts registers of which something was left out. {@code mostSerious}
   * counts registers by their most serious finding. A failure names a failed {@code rule}, its
   * first {@code error}, and the number of {@code registers} for which it failed.
   *
   * @param overview the overview
   */
  public static String write(Overview overview) {
    return text(json(overview));
  }

  static ObjectNode json(Overview overview) {
    ObjectNode json = NODES.objectNode();
    json.put("registers", overview.registers());
    json.put("unreadable", overview.unreadable());
    json.put("incomplete", overview.incomplete());
    ObjectNode mostSerious = json.putObject("mostSerious");
    for (Severity severity : Severity.values()) {
      mostSerious.put(severity.name(), overview.withMostSerious(severity));
    }
    ArrayNode rules = json.putArray("rules");
    overview.brokenRules().forEach(count -> rules.add(json(count)));
    ArrayNode failures = json.putArray("failures");
    overview.failedRules().forEach(count -> failures.add(json(count)));
    return json;
  }

  static ObjectNode json(Overview.RuleFailureCount count) {
    return FindingsWriter.json(count.first()).put("registers", count.registers());
  }

  private static ObjectNode json(Municipality municipality, Locale locale) {
    ObjectNode json = NODES.objectNode();
    json.put("name", municipality.name().in(locale));
    municipality.nisCode().ifPresent(code -> json.put("nisCode", code.value()));
    return json;
  }

  private static void describe(Exception failure, ObjectNode json, Locale locale) {
    if (failure instanceof UnreadableDocumentException unreadable) {
      ProblemsWriter.describe(unreadable.problems(), json, locale);
    } else {
      json.put("error", Objects.requireNonNullElseGet(failure.getMessage(), failure::toString));
    }
  }

  static ObjectNode json(Overview.RuleCount count) {
    ObjectNode json = NODES.objectNode();
    json.put("code", count.rule().code());
    json.put("severity", count.rule().severity().name());
    json.put("registers", count.registers());
    json.put("findings", count.findings());
    return json;
  }

  private static String text(ObjectNode json) {
    return new String(JsonStyle.COMPACT.document(json), StandardCharsets.UTF_8);
  }
}
