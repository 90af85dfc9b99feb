package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterWriter;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents on which much is wrong, as chance will have it, with the rules that are compared. */
final class DisorderedDocument {

  private final Random random;
  private final JsonNode document;

  private DisorderedDocument(RegisterShape shape, long seed) {
    random = new Random(seed);
    document = JsonMapper.shared().readTree(RegisterWriter.compact().writeBytes(shape.register()));
  }

  static byte[] in(RegisterShape shape, long seed) {
    DisorderedDocument disorder = new DisorderedDocument(shape, seed);
    disorder.spread();
    return JsonMapper.shared().writeValueAsBytes(disorder.document);
  }

  private void spread() {
    for (JsonNode platform : document.get("platforms")) {
      for (JsonNode body : platform.path("bodies")) {
        if (body.has("seatPlans")) {
          changePlanHalfway((ArrayNode) body.get("seatPlans"));
          each(body.get("mandates"), mandate -> alter(mandate, body.get("mandates")));
        }
      }
      if (platform.has("memberships")) {
        JsonNode memberships = platform.get("memberships");
        each(memberships, membership -> alterMembership(membership, memberships));
      }
    }
    each(document.get("organisations"), this::alterNumber);
    each(document.get("meetings"), meeting -> moveDay(meeting, "convenedOn", "minutesApprovedOn"));
    each(document.get("covenants"), covenant -> moveDay(covenant, "signedOn"));
  }

  private void each(JsonNode objects, Consumer<ObjectNode> change) {
    for (JsonNode object : objects) {
      if (random.nextInt(4) == 0) {
        change.accept((ObjectNode) object);
      }
    }
  }

  /** From some day on, there are fewer seats. */
  private void changePlanHalfway(ArrayNode plans) {
    ObjectNode now = (ObjectNode) plans.get(0);
    ObjectNode then = now.deepCopy();
    LocalDate day = day(now.get("inForce"), "firstDay").plusDays(random.nextInt(3000) + 1);
    ((ObjectNode) now.get("inForce")).put("lastDay", day.minusDays(1).toString());
    ((ObjectNode) then.get("inForce")).put("firstDay", day.toString());
    then.put("seatCap", then.get("seatCap").asInt() - 1).put("minimumSeated", 0);
    plans.add(then);
  }

  private void alter(ObjectNode mandate, JsonNode others) {
    moveTerm((ObjectNode) mandate.get("term"));
    mandate.put("holder", others.get(random.nextInt(others.size())).get("holder").asString());
    if (random.nextInt(20) == 0) {
      mandate.withArray("roles").addObject().put("role", "CHAIR");
    }
  }

  private void alterMembership(ObjectNode membership, JsonNode others) {
    moveTerm((ObjectNode) membership.get("term"));
    membership.put("member", others.get(random.nextInt(others.size())).get("member").asString());
  }

  private void moveTerm(ObjectNode term) {
    LocalDate first = day(term, "firstDay").plusDays(random.nextInt(600) - 300);
    term.put("firstDay", first.toString());
    if (random.nextInt(50) == 0) {
      term.remove("lastDay");
    } else if (term.has("lastDay") && day(term, "lastDay").isBefore(first)) {
      term.put("lastDay", first.toString());
    }
  }

  private void alterNumber(ObjectNode organisation) {
    if (organisation.has("enterpriseNumber")) {
      organisation.put("enterpriseNumber", "0207.500.12" + random.nextInt(5));
    }
  }

  private void moveDay(ObjectNode object, String... names) {
    for (String name : names) {
      if (object.has(name)) {
        object.put(name, day(object, name).plusDays(random.nextInt(600) - 300).toString());
      }
    }
  }

  private static LocalDate day(JsonNode object, String name) {
    return LocalDate.parse(object.get(name).asString());
  }
}
