package io.github.samenspraak.oracle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The waivers of a register, and which of them were needed. */
final class WaiversByHand {

  private final JsonNode register;
  private final Set<JsonNode> needed = new HashSet<>();

  WaiversByHand(JsonNode register) {
    this.register = register;
  }

  /** {@return whether a finding about what was owed for some days is waived} */
  boolean isWaived(String rule, String subject, Days owedFor) {
    return of(rule, subject, owedFor).findAny().isPresent();
  }

  /** Notes that what is owed for some days is late, or still to be done. */
  void need(String rule, String subject, Days owedFor) {
    of(rule, subject, owedFor).forEach(needed::add);
  }

  private Stream<JsonNode> of(String rule, String subject, Days owedFor) {
    return Json.each(register, "waivers")
        .filter(waiver -> Json.text(waiver, "rule", "").equals(rule))
        .filter(waiver -> Json.text(waiver, "subject", "").equals(subject))
        .filter(
            waiver ->
                Json.days(waiver, "term").contains(owedFor.first())
                    && Json.days(waiver, "term").contains(owedFor.last()));
  }

  /** {@return a finding for each waiver that was not needed} */
  Stream<Late> unused() {
    return Json.each(register, "waivers")
        .filter(waiver -> !needed.contains(waiver))
        .map(
            waiver -> Late.unused(Json.text(waiver, "rule", ""), Json.text(waiver, "subject", "")));
  }
}
