package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.NotWritableException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of a web service to a document that cannot be read or that breaks rules, as RFC 9457
 * (<em>Problem Details for HTTP APIs</em>) has it.
 *
 * <pre>{@code
 * ProblemDetails.of(findings, Locale.FRENCH, DisplayNames.withoutPeople(index)).write()
 * }</pre>
 *
 * <pre>{@code
 * {
 *   "type": "https://samenspraak.github.io/problems/rules-broken",
 *   "title": "Des règles ne sont pas respectées",
 *   "status": 422,
 *   "detail": "1 erreur, aucun avertissement, aucune remarque.",
 *   "errors": [
 *     {
 *       "pointer": "#/platforms/0/bodies/1",
 *       "code": "seat-cap-exceeded",
 *       "detail": "…",
 *       "severity": "ERROR",
 *       "subject": {"kind": "STEERING_COMMITTEE", "id": "steering"},
 *       "days": {"firstDay": "2025-01-01", "lastDay": "2025-01-01"},
 *       "arguments": {"seated": 21, "cap": 20}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>A {@code pointer} is a JSON Pointer as the fragment of a URI (RFC 6901). A problem of a
 * document has a {@code line} and a {@code column} beside its {@code pointer}, {@code code} and
 * {@code detail}, what was {@code found} and {@code expected}, and the {@code remedy} if it is
 * known what was meant. The texts have ids for the names of elements, unless the caller gives
 * names.
 *
 * <p>A mapper with the module of this library writes it as well.
 */
public final class ProblemDetails {

  /** The media type of problem details in JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Messages WORDS = Messages.of(ProblemDetails.class, "details");
  private static final String TYPES = "https://samenspraak.github.io/problems/";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The kinds of problem details. */
  private enum Kind {
    UNREADABLE_DOCUMENT(400),
    IMPOSSIBLE_VALUES(422),
    RULES_BROKEN(422);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One error, without its pointer. */
  private record ErrorAt(JsonPointer place, ObjectNode json) {}

  private final Kind kind;
  private final Locale locale;
  private final String detail;
  private final JsonPointer whole;
  private final ImmutableList<ErrorAt> errors;

  private ProblemDetails(
      Kind kind, Locale locale, String detail, JsonPointer whole, ImmutableList<ErrorAt> errors) {
    this.kind = kind;
    this.locale = locale;
    this.detail = detail;
    this.whole = whole;
    this.errors = errors;
  }

  /**
   * {@return the details of a document that was refused} Its status is 400 if it is no JSON or goes
   * beyond a limit, and 422 if it is JSON with values that cannot be.
   *
   * @param refusal the exception of a reader
   * @param locale of the texts; English if the library does not speak it
   */
  public static ProblemDetails of(UnreadableDocumentException refusal, Locale locale) {
    return of(refusal.problems(), locale);
  }

  /**
   * {@return the details of a document with problems, such as those of what was left out}
   *
   * @param problems at least one
   * @param locale of the texts; English if the library does not speak it
   * @throws IllegalArgumentException if there is no problem
   */
  public static ProblemDetails of(Iterable<? extends ReadingProblem> problems, Locale locale) {
    ImmutableList<ReadingProblem> all = ImmutableList.copyOf(problems);
    Kind kind =
        all.stream().allMatch(ProblemDetails::isOfValue)
            ? Kind.IMPOSSIBLE_VALUES
            : Kind.UNREADABLE_DOCUMENT;
    return of(
        kind,
        locale,
        words("problems", locale, all.size()),
        all.stream().map(problem -> error(problem, locale)));
  }

  private static boolean isOfValue(ReadingProblem problem) {
    return !(problem instanceof Problem read) || read.kind().isOfValue();
  }

  /**
   * {@return the details of a register that breaks rules, with ids for the names of elements}
   *
   * @param findings of which at least one is not waived, or that are of a register of which
   *     something was left out; usually those of a severity, such as {@link Findings#errors}
   * @param locale of the texts; English if a rule has no words in that language
   * @throws IllegalArgumentException if there is nothing to tell
   */
  public static ProblemDetails of(Findings findings, Locale locale) {
    return of(findings, locale, DisplayNames.ids());
  }

  /**
   * {@return the details of a register that breaks rules} They begin with the problems of what was
   * left out of the register. Findings that the municipality has waived are not told.
   *
   * @param findings of which at least one is not waived, or that are of a register of which
   *     something was left out; usually those of a severity, such as {@link Findings#errors}
   * @param locale of the texts; English if a rule has no words in that language
   * @param names the names of elements in the texts; {@link DisplayNames#withoutPeople} names no
   *     person
   * @throws IllegalArgumentException if there is nothing to tell
   */
  public static ProblemDetails of(Findings findings, Locale locale, DisplayNames names) {
    String counts =
        Arrays.stream(Severity.values())
            .map(severity -> words(severity.name(), locale, findings.count(severity)))
            .collect(Collectors.joining(", ", "", "."));
    ResultContext reader = ResultContext.of(locale, names);
    return of(
        Kind.RULES_BROKEN,
        locale,
        counts,
        Stream.concat(
            findings.leftOut().stream()
                .flatMap(each -> each.problems().stream())
                .map(problem -> error(problem, locale)),
            findings.stream()
                .filter(finding -> !finding.isWaived())
                .map(finding -> error(finding, reader))));
  }

  private static ProblemDetails of(
      Kind kind, Locale locale, String detail, Stream<ErrorAt> errors) {
    ImmutableList<ErrorAt> all = errors.collect(ImmutableList.toImmutableList());
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "Problem details tell at least one problem: ask whether there is any before.");
    }
    return new ProblemDetails(kind, locale, detail, JsonPointer.DOCUMENT, all);
  }

  /**
   * {@return the same details, for a document that holds the register or element at a place}
   *
   * @param pointer the place, as a JSON Pointer such as {@code /mandate}
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public ProblemDetails within(String pointer) {
    return new ProblemDetails(kind, locale, detail, JsonPointer.parse(pointer), errors);
  }

  /** {@return the status of the answer: 400 or 422} */
  public int status() {
    return kind.status;
  }

  /** {@return the details as JSON, with a line feed at the end} */
  public String write() {
    return new String(writeBytes(), StandardCharsets.UTF_8);
  }

  /** {@return the details as JSON in UTF-8, with a line feed at the end} */
  public byte[] writeBytes() {
    return JsonStyle.INDENTED.document(json());
  }

  ObjectNode json() {
    ObjectNode json = NODES.objectNode();
    json.put("type", TYPES + kind.code());
    json.put("title", WORDS.get(kind.code(), locale));
    json.put("status", kind.status);
    json.put("detail", detail);
    ArrayNode list = json.putArray("errors");
    for (ErrorAt error : errors) {
      String place = error.place().within(whole).toString();
      ObjectNode each = list.addObject();
      each.put("pointer", "#" + UrlEscapers.urlFragmentEscaper().escape(place));
      each.setAll(error.json());
    }
    return json;
  }

  private static ErrorAt error(ReadingProblem problem, Locale locale) {
    ObjectNode json = NODES.objectNode();
    json.put("code", problem.code());
    json.put("detail", problem.message(locale));
    json.put("line", problem.line());
    json.put("column", problem.column());
    problem.found().ifPresent(found -> json.put("found", found));
    if (!problem.expected(locale).isEmpty()) {
      json.put("expected", problem.expected(locale));
    }
    if (!problem.remedy(locale).isEmpty()) {
      json.put("remedy", problem.remedy(locale));
    }
    return new ErrorAt(problem.place(), json);
  }

  private static ErrorAt error(Finding finding, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    json.put("code", finding.code());
    json.put("detail", finding.message(reader.locale(), reader.names()));
    json.put("severity", finding.severity().name());
    json.set("subject", FindingsWriter.subject(finding));
    finding.term().ifPresent(days -> json.set("days", DomainMapper.tree(days)));
    FindingsWriter.arguments(finding).ifPresent(arguments -> json.set("arguments", arguments));
    return new ErrorAt(finding.place(), json);
  }

  private static String words(String key, Locale locale, long count) {
    return new MessageFormat(WORDS.get(key, locale), locale).format(new Object[] {count});
  }

  /** {@return the title and the detail, for debugging} */
  @Override
  public String toString() {
    return kind.status + " " + WORDS.get(kind.code(), locale) + ": " + detail;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(ProblemDetails.class);
  }
}
