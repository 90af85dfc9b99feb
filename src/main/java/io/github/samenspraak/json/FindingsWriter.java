package io.github.samenspraak.json;

import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingChange;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.KnownFinding;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.DisplayNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes findings as JSON, for programs in any language.
 *
 * <p>The same findings give the same bytes, in UTF-8 with a line feed at the end:
 *
 * <pre>{@code
 * {
 *   "day": "2026-11-21",
 *   "leftOut": [],
 *   "counts": {"ERROR": 1, "WARNING": 0, "INFO": 0},
 *   "waived": 0,
 *   "notKept": {},
 *   "findings": [
 *     {
 *       "code": "seat-cap-exceeded",
 *       "severity": "ERROR",
 *       "subject": {"kind": "STEERING_COMMITTEE", "id": "steering"},
 *       "place": "/platforms/0/bodies/1",
 *       "term": {"firstDay": "2025-01-01", "lastDay": "2025-01-01"},
 *       "tense": "PAST",
 *       "arguments": {"seated": 21, "cap": 20},
 *       "message": "…"
 *     }
 *   ],
 *   "failures": []
 * }
 * }</pre>
 *
 * <p>{@code day} is that of the check, and the {@code tense} of a finding says whether its days are
 * over then, go on or are still to come. {@code leftOut} is everything that was left out of a
 * {@linkplain io.github.samenspraak.register.PartialRegister partial register}, as it cannot be.
 * Each has its {@code place}, {@code line} and {@code column}, its {@code problems} as {@link
 * ProblemsWriter} writes them, and its {@code kind} and {@code id} if it is an element and they are
 * known. A count leaves out findings that are waived; those have a {@code waiver}, as in a
 * register. Beyond the limit on findings they are counted and not written: {@code notKept} has how
 * many, waived or not, by the codes of their rules. A finding that is not about days has no {@code
 * term}, and one without particulars no {@code arguments}. A failure names a {@code rule} that
 * threw, the {@code error}, and {@code at} which line of its code; it is also a finding, {@code
 * rule-failed}.
 */
public final class FindingsWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final FindingsWriter INDENTED =
      new FindingsWriter(JsonStyle.INDENTED, DisplayNames.ids(), place -> Optional.empty());
  private static final FindingsWriter COMPACT =
      new FindingsWriter(JsonStyle.COMPACT, DisplayNames.ids(), place -> Optional.empty());

  private final JsonStyle layout;
  private final DisplayNames names;
  private final Function<JsonPointer, Optional<String>> cells;

  private FindingsWriter(
      JsonStyle layout, DisplayNames names, Function<JsonPointer, Optional<String>> cells) {
    this.layout = layout;
    this.names = names;
    this.cells = cells;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static FindingsWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static FindingsWriter compact() {
    return COMPACT;
  }

  /**
   * {@return this writer, with names in the messages} Unless asked, it writes ids only.
   *
   * @param others the names of elements
   */
  public FindingsWriter withNames(DisplayNames others) {
    return new FindingsWriter(layout, others, cells);
  }

  /**
   * {@return this writer, with the cell that each finding is about, for a register that comes from
   * a workbook}
   *
   * @param others the cell of a place in the document, in words; absent if there is none
   */
  public FindingsWriter withCells(Function<JsonPointer, Optional<String>> others) {
    return new FindingsWriter(layout, names, others);
  }

  /**
   * {@return findings as JSON}
   *
   * @param findings the findings
   * @param locale the locale of the messages
   */
  public String write(Findings findings, Locale locale) {
    return new String(writeBytes(findings, locale), StandardCharsets.UTF_8);
  }

  /**
   * {@return findings as JSON, in UTF-8}
   *
   * @param findings the findings
   * @param locale the locale of the messages
   */
  public byte[] writeBytes(Findings findings, Locale locale) {
    return layout.document(json(findings, ResultContext.of(locale, names).withCells(cells)));
  }

  /**
   * Writes findings as JSON.
   *
   * @param findings the findings
   * @param locale the locale of the messages
   * @param out where to write them; it is flushed, and not closed
   * @throws IOException if they do not go through
   */
  public void write(Findings findings, Locale locale, OutputStream out) throws IOException {
    out.write(writeBytes(findings, locale));
    out.flush();
  }

  static ObjectNode json(Findings findings, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    describe(findings, json, reader);
    return json;
  }

  /** Adds the findings to an object. */
  static void describe(Findings findings, ObjectNode json, ResultContext reader) {
    json.set("day", DomainMapper.tree(findings.day()));
    ArrayNode leftOut = json.putArray("leftOut");
    findings.leftOut().forEach(each -> leftOut.add(ProblemsWriter.json(each, reader.locale())));
    ObjectNode counts = json.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.name(), findings.count(severity));
    }
    json.put("waived", findings.waived().count());
    ObjectNode notKept = json.putObject("notKept");
    findings.notKept().forEach(notKept::put);
    json.set("findings", json(findings.all(), reader));
    ArrayNode failures = json.putArray("failures");
    findings.failures().forEach(failure -> failures.add(json(failure)));
  }

  /**
   * {@return the findings of two checks by what became of them} Those that go on are pairs of
   * {@code before} and {@code after}.
   */
  static ObjectNode json(FindingComparison comparison, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    json.set("new", json(comparison.introduced(), reader));
    json.set("solved", json(comparison.solved(), reader));
    json.set("prolonged", changes(comparison.prolonged(), reader));
    json.set("shortened", changes(comparison.shortened(), reader));
    json.set("unchanged", changes(comparison.unchanged(), reader));
    comparison.undecided().forEach(json.putArray("undecided")::add);
    return json;
  }

  private static ArrayNode changes(List<FindingChange> changes, ResultContext reader) {
    ArrayNode all = NODES.arrayNode();
    changes.forEach(change -> all.add(json(change, reader)));
    return all;
  }

  static ObjectNode json(FindingChange change, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    json.put("kind", change.kind().name());
    json.set("before", json(change.before(), reader));
    json.set("after", json(change.after(), reader));
    return json;
  }

  private static ArrayNode json(List<? extends KnownFinding> findings, ResultContext reader) {
    ArrayNode all = NODES.arrayNode();
    findings.forEach(finding -> all.add(json(finding, reader)));
    return all;
  }

  static ObjectNode json(KnownFinding finding, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    json.put("code", finding.code());
    if (finding instanceof Finding now) {
      json.put("severity", now.severity().name());
    }
    json.set("subject", subject(finding));
    json.put("place", finding.place().toString());
    finding.term().ifPresent(term -> json.set("term", DomainMapper.tree(term)));
    if (finding instanceof Finding now) {
      json.put("tense", now.tense().name());
    }
    arguments(finding).ifPresent(arguments -> json.set("arguments", arguments));
    if (finding instanceof Finding now) {
      now.waiver().ifPresent(waiver -> json.set("waiver", DomainMapper.tree(waiver)));
      reader.cells().apply(now.place()).ifPresent(cell -> json.put("cell", cell));
      json.put("message", now.message(reader.locale(), reader.names()));
    }
    return json;
  }

  /** {@return the kind and the id of the element that a finding is about} */
  static ObjectNode subject(KnownFinding finding) {
    ObjectNode subject = NODES.objectNode();
    subject.put("kind", finding.kind().name());
    finding.subject().ifPresent(id -> subject.put("id", id.value()));
    return subject;
  }

  /** {@return the arguments of a finding by name; absent if it has none} */
  static Optional<ObjectNode> arguments(KnownFinding finding) {
    ObjectNode arguments = NODES.objectNode();
    finding.arguments().forEach((name, value) -> arguments.set(name, DomainMapper.tree(value)));
    return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments);
  }

  static ObjectNode json(RuleFailure failure) {
    ObjectNode json = NODES.objectNode();
    json.put("rule", failure.rule().code());
    json.put("error", failure.cause().getClass().getName());
    failure.at().ifPresent(line -> json.put("at", line));
    return json;
  }
}
