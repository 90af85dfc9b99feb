package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.ObligationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Advice, its answers and interpellations, and what of them is late, against a count by hand. */
class AdviceOracleTest extends LatenessAreaTest {

  AdviceOracleTest() {
    super(
        Sets.immutableEnumSet(
            ObligationKind.ADVICE,
            ObligationKind.ADVICE_REPLY,
            ObligationKind.INTERPELLATION_ANSWER),
        List.of(),
        2018,
        2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return AdviceRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new AdviceByHand(register, today).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return ImmutableMap.<String, Predicate<JsonNode>>builder()
        .putAll(PlatformFeatures.ALL)
        .put("time for advice", has("adviceWithin"))
        .put("time for advice that was agreed", any("adviceRequests", has("within")))
        .put("requests that were withdrawn", has("withdrawnOn"))
        .put("requests without advice", AdviceOracleTest::hasRequestWithoutAdvice)
        .put("advice that was asked for twice given", AdviceOracleTest::isGivenTwice)
        .put("advice of its own accord", any("advice", not(has("inResponseTo"))))
        .put("advice of a body of the city", any("advice", is("issuedBy", "council")))
        .put("time to answer", has("replyWithin"))
        .put("answers", has("response"))
        .put("advice without an answer", any("advice", not(has("response"))))
        .put("questions", any("advice", is("kind", "QUESTION")))
        .put("pauses over New Year", any("paused", is("firstDay", "--12-20")))
        .put("pauses of the summer", any("paused", is("lastDay", "--08-31")))
        .put("pauses on 29 February", any("paused", is("lastDay", "--02-29")))
        .put("two pauses", Features.each("paused", paused -> paused.size() > 1))
        .put("coordinations of a welfare centre", has("regime"))
        .put("interpellations discussed and answered", AdviceOracleTest::hasAnswer)
        .put("interpellations not discussed", any("interpellations", not(has("discussedAt"))))
        .put("interpellations not answered", any("interpellations", not(has("answeredOn"))))
        .build();
  }

  private static Stream<String> answered(JsonNode register) {
    return Json.each(register, "advice").flatMap(each -> Json.text(each, "inResponseTo").stream());
  }

  private static boolean hasRequestWithoutAdvice(JsonNode register) {
    List<String> answered = answered(register).toList();
    return Json.each(register, "adviceRequests")
        .anyMatch(request -> !answered.contains(Json.text(request, "id", "")));
  }

  private static boolean isGivenTwice(JsonNode register) {
    return answered(register).distinct().count() < answered(register).count();
  }

  private static boolean hasAnswer(JsonNode register) {
    return Json.each(register, "interpellations")
        .anyMatch(each -> each.has("discussedAt") && each.has("answeredOn"));
  }
}
