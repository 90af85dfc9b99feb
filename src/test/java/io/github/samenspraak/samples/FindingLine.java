package io.github.samenspraak.samples;

import io.github.samenspraak.rule.Finding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A finding as a line tells it: {@code chair-missing at steering-committee on 2026-11-21/..}
 *
 * @param code of the rule
 * @param subject the id of what it is about
 * @param place as a JSON Pointer
 * @param days as a term is written; empty where days make no sense
 * @param particulars names and values, as a map of them is written
 */
record FindingLine(String code, String subject, String place, String days, String particulars) {

  private static final Pattern LINE =
      Pattern.compile("(\\S+) at (\\S+?)(?: on (\\S+))?(?: (\\{.+}))?");

  static FindingLine of(Finding finding) {
    return new FindingLine(
        finding.code(),
        finding.subject().orElseThrow().value(),
        finding.place().toString(),
        finding.term().map(Object::toString).orElse(""),
        finding.arguments().isEmpty() ? "" : finding.arguments().toString());
  }

  /** {@return what a line tells about a document, where the address that it names is known} */
  static FindingLine parse(String line, JsonNode document) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("This is no finding: " + line);
    }
    JsonPointer place = new ElementAddress(parts.group(2)).in(document);
    return new FindingLine(
        parts.group(1),
        subject(place, document),
        place.toString(),
        orNothing(parts.group(3)),
        orNothing(parts.group(4)));
  }

  private static String orNothing(String group) {
    return group == null ? "" : group;
  }

  /** {@return the id of the innermost element at a place; what has none goes by another name} */
  private static String subject(JsonPointer place, JsonNode document) {
    if (place.matches()) {
      throw new IllegalArgumentException("Nothing with an id stands there.");
    }
    JsonNode here = document.at(place);
    String key =
        here.has("nisCode")
            ? "nisCode"
            : isWaiver(here) ? "subject" : isDutyDone(here) ? "platform" : "id";
    return here.has(key) ? here.get(key).asString() : subject(place.head(), document);
  }

  private static boolean isWaiver(JsonNode node) {
    return node.has("grantedBy");
  }

  private static boolean isDutyDone(JsonNode node) {
    return node.has("duty");
  }
}
