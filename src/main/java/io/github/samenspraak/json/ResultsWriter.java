package io.github.samenspraak.json;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.ComparisonOverview;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.register.ElementChange;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.DisplayNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the results of checking registers as JSON, for programs in any language: one result on a
 * line or indented, and an overview of many.
 *
 * <p>A result says where the register comes from and which municipality it is about, and goes on as
 * {@link FindingsWriter} does; if the register could not be read, as {@link ProblemsWriter} does,
 * or with the {@code error} that kept its document from coming through:
 *
 * <pre>{@code
 * {"file":"region.ndjson","line":1,"municipality":{"name":"Namur","nisCode":"92094"},"day":…}
 * {"file":"region.ndjson","line":2,"problems":[{"code":"cut-off",…}]}
 * {"file":"region.ndjson.gz","line":3,"error":"What is packed by gzip ends too early."}
 * }</pre>
 *
 * <p>A document that is all there is in its file has no {@code line}. The name of the municipality
 * is in the language of the reader. A writer that knows its {@code version} writes it as well.
 */
public final class ResultsWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ResultsWriter COMPACT =
      new ResultsWriter(
          JsonStyle.COMPACT, index -> DisplayNames.ids(), place -> Optional.empty(), "");
  private static final ResultsWriter INDENTED =
      new ResultsWriter(
          JsonStyle.INDENTED, index -> DisplayNames.ids(), place -> Optional.empty(), "");

  private final JsonStyle layout;
  private final Function<RegisterIndex, DisplayNames> names;
  private final Function<JsonPointer, Optional<String>> cells;
  private final String version;

  private ResultsWriter(
      JsonStyle layout,
      Function<RegisterIndex, DisplayNames> names,
      Function<JsonPointer, Optional<String>> cells,
      String version) {
    this.layout = layout;
    this.names = names;
    this.cells = cells;
    this.version = version;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static ResultsWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static ResultsWriter compact() {
    return COMPACT;
  }

  /**
   * {@return this writer, with names in the messages} Unless asked, it writes ids only.
   *
   * @param others gives the names of the elements of a register, such as {@link
   *     DisplayNames#withoutPeople}
   */
  public ResultsWriter withNames(Function<RegisterIndex, DisplayNames> others) {
    return new ResultsWriter(layout, others, cells, version);
  }

  /**
   * {@return this writer, with the cell that each finding is about, for a register that comes from
   * a workbook}
   *
   * @param others the cell of a place in the document, in words; absent if there is none
   */
  public ResultsWriter withCells(Function<JsonPointer, Optional<String>> others) {
    return new ResultsWriter(layout, names, others, version);
  }

  /**
   * {@return this writer, which says in each result which program wrote it}
   *
   * @param release of the program, such as {@code 0.1.0}
   */
  public ResultsWriter withVersion(String release) {
    return new ResultsWriter(layout, names, cells, release);
  }

  /**
   * {@return a result as JSON, with a line feed at the end}
   *
   * @param checked the result for a register
   * @param locale the locale of the messages
   */
  public String write(CheckResult<?> checked, Locale locale) {
    return text(layout, document(checked, locale));
  }

  /**
   * {@return a result as JSON, with what became of earlier findings as its {@code comparison}, and
   * a line feed at the end}
   *
   * @param checked the result for a register
   * @param comparison of its findings with those of an earlier check
   * @param locale the locale of the messages
   */
  public String write(CheckResult<?> checked, FindingComparison comparison, Locale locale) {
    ObjectNode json = document(checked, locale);
    json.set("comparison", FindingsWriter.json(comparison, context(checked, locale)));
    return text(layout, json);
  }

  /**
   * {@return what changed from one register to another as JSON, with a line feed at the end}
   *
   * <pre>{@code
   * {
   *   "day": "2026-11-21",
   *   "before": {"file": "old.json", "municipality": {"name": "Namur"}},
   *   "after": {"file": "new.json", "municipality": {"name": "Namur"}},
   *   "facts": [
   *     {"change": "CHANGED", "kind": "MANDATE", "id": "m-1", "attributes": ["term"]}
   *   ],
   *   "findings": {"new": [], "solved": [], "prolonged": [], "shortened": [], "unchanged": [], …}
   * }
   * }</pre>
   *
   * @param before the result for the register before
   * @param after the result for the register after
   * @param facts what changed in the facts
   * @param comparison what changed in the findings
   * @param locale the locale of the messages
   */
  public String write(
      CheckResult<?> before,
      CheckResult<?> after,
      List<ElementChange> facts,
      FindingComparison comparison,
      Locale locale) {
    ObjectNode json = NODES.objectNode();
    after.findings().ifPresent(findings -> json.set("day", DomainMapper.tree(findings.day())));
    json.set("before", header(before, locale));
    json.set("after", header(after, locale));
    ArrayNode changes = json.putArray("facts");
    facts.forEach(change -> changes.add(json(change)));
    json.set("findings", FindingsWriter.json(comparison, context(after, locale)));
    return text(layout, versioned(json));
  }

  private static ObjectNode header(CheckResult<?> checked, Locale locale) {
    ObjectNode json = NODES.objectNode();
    describeName(checked.name(), json);
    checked
        .municipality()
        .ifPresent(municipality -> json.set("municipality", json(municipality, locale)));
    return json;
  }

  private static ObjectNode json(ElementChange change) {
    ObjectNode json = NODES.objectNode();
    json.put("change", change.kind().name());
    json.put("kind", ElementKind.of(change.element()).name());
    ElementKind.idOf(change.element()).ifPresent(id -> json.put("id", id.value()));
    change.attributes().forEach(json.putArray("attributes")::add);
    return json;
  }

  private ObjectNode document(CheckResult<?> checked, Locale locale) {
    return versioned(json(checked, context(checked, locale)));
  }

  private ObjectNode versioned(ObjectNode json) {
    if (version.isEmpty()) {
      return json;
    }
    ObjectNode versioned = NODES.objectNode().put("version", version);
    return versioned.setAll(json);
  }

  private ResultContext context(CheckResult<?> checked, Locale locale) {
    return ResultContext.of(locale, checked.index().map(names).orElseGet(DisplayNames::ids))
        .withCells(cells);
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
    return text(JsonStyle.COMPACT, json(overview));
  }

  /**
   * {@return an overview as JSON, on one line, with the counts of a comparison as its {@code
   * comparison}, and a line feed at the end}
   *
   * <pre>{@code
   * {"new": 1, "solved": 2, "prolonged": 0, "shortened": 0, "unchanged": 90, "registersAdded": 1,
   *  "registersGone": ["Namur (region.ndjson:1)"]}
   * }</pre>
   *
   * @param overview the overview
   * @param comparison with an earlier check
   */
  public static String write(Overview overview, ComparisonOverview comparison) {
    ObjectNode json = json(overview);
    ObjectNode changes = json.putObject("comparison");
    changes.put("new", comparison.introduced());
    changes.put("solved", comparison.solved());
    changes.put("prolonged", comparison.prolonged());
    changes.put("shortened", comparison.shortened());
    changes.put("unchanged", comparison.unchanged());
    changes.put("registersAdded", comparison.added());
    comparison.gone().forEach(changes.putArray("registersGone")::add);
    return text(JsonStyle.COMPACT, json);
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

  private static String text(JsonStyle layout, ObjectNode json) {
    return new String(layout.document(json), StandardCharsets.UTF_8);
  }
}
