package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.rule.EarlierFinding;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads findings that a {@link FindingsWriter} wrote, so that those of today can be {@linkplain
 * io.github.samenspraak.rule.Findings#comparedTo(EarlierFindings) compared} with them.
 *
 * <p>Severities and messages are not read, nor is anything that is not known.
 */
public final class FindingsReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FindingsReader() {}

  /**
   * {@return the findings in a document}
   *
   * @param document JSON in UTF-8, as a {@link FindingsWriter} writes it
   * @throws IllegalArgumentException if it is not of that form
   */
  public static EarlierFindings read(byte[] document) {
    return reading(() -> findings(MAPPER.readTree(document)));
  }

  /**
   * {@return the results in a document, of one register or many}
   *
   * @param document JSON in UTF-8, as a {@link ResultsWriter} writes it: one result, one on each
   *     line, or an object with all of them as its {@code results}
   * @throws IllegalArgumentException if it is not of that form
   */
  public static EarlierResults readResults(byte[] document) {
    return reading(
        () -> {
          ImmutableList.Builder<EarlierResult> results = ImmutableList.builder();
          try (MappingIterator<JsonNode> all =
              MAPPER.readerFor(JsonNode.class).readValues(document)) {
            if (!all.hasNext()) {
              throw new IllegalArgumentException("No result is written.");
            }
            all.forEachRemaining(
                json ->
                    find(json, "results")
                        .map(FindingsReader::stream)
                        .orElseGet(() -> Stream.of(json))
                        .map(FindingsReader::result)
                        .forEach(results::add));
          }
          return new EarlierResults(results.build());
        });
  }

  private static <T> T reading(Supplier<T> what) {
    try {
      return what.get();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("The findings are not written in JSON.", e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The findings are written with a day that cannot be.", e);
    }
  }

  private static EarlierResult result(JsonNode json) {
    JsonNode municipality = json.path("municipality");
    boolean isUnread = json.has("problems") || json.has("error");
    return new EarlierResult(
        find(json, "file").map(JsonNode::asString).map(file -> origin(file, json.path("line"))),
        find(municipality, "name").map(JsonNode::asString),
        find(municipality, "nisCode").map(code -> NisCode.of(code.asString())),
        isUnread ? Optional.empty() : Optional.of(findings(json)));
  }

  private static Origin origin(String file, JsonNode line) {
    return line.isNumber() ? Origin.of(file, line.asLong()) : Origin.of(file);
  }

  private static EarlierFindings findings(JsonNode json) {
    ImmutableSortedSet.Builder<String> undecided = ImmutableSortedSet.naturalOrder();
    undecided.addAll(required(json, "notKept").propertyNames());
    required(json, "failures").forEach(failure -> undecided.add(text(failure, "rule")));
    return new EarlierFindings(
        stream(required(json, "findings"))
            .map(FindingsReader::finding)
            .collect(ImmutableList.toImmutableList()),
        undecided.build());
  }

  private static EarlierFinding finding(JsonNode json) {
    JsonNode subject = required(json, "subject");
    return new EarlierFinding(
        text(json, "code"),
        ElementKind.valueOf(text(subject, "kind")),
        find(subject, "id").map(id -> Id.of(id.asString())),
        JsonPointer.parse(text(json, "place")),
        find(json, "term").map(FindingsReader::term),
        arguments(json.path("arguments")),
        json.has("waiver"));
  }

  private static Term term(JsonNode json) {
    LocalDate firstDay = LocalDate.parse(text(json, "firstDay"));
    return find(json, "lastDay")
        .map(last -> Term.of(firstDay, LocalDate.parse(last.asString())))
        .orElse(Term.from(firstDay));
  }

  private static ImmutableMap<String, ImmutableList<String>> arguments(JsonNode json) {
    ImmutableMap.Builder<String, ImmutableList<String>> arguments = ImmutableMap.builder();
    json.forEachEntry((name, value) -> arguments.put(name, texts(value)));
    return arguments.buildOrThrow();
  }

  /** {@return the texts of a value or of several; an object is one, as it is written} */
  private static ImmutableList<String> texts(JsonNode value) {
    return (value.isArray() ? stream(value) : Stream.of(value))
        .map(each -> each.isContainer() ? each.toString() : each.asString())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }

  private static Optional<JsonNode> find(JsonNode json, String key) {
    return Optional.ofNullable(json.get(key));
  }

  private static JsonNode required(JsonNode json, String key) {
    return find(json, key)
        .orElseThrow(
            () -> new IllegalArgumentException("The findings are written without a " + key + "."));
  }

  private static String text(JsonNode json, String key) {
    return required(json, key).asString();
  }
}
