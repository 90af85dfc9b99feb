package io.github.samenspraak.json;

import com.google.common.collect.Lists;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.text.Redaction;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a snapshot of a register on a day, or the members of a body, as JSON, for programs in any
 * language.
 *
 * <p>The same day of the same register gives the same bytes, in UTF-8 with a line feed at the end:
 *
 * <pre>{@code
 * {
 *   "day": "2026-11-21",
 *   "offices": [{"id": "mayor", "holders": [{…}]}],
 *   "governingBodies": [
 *     {
 *       "organisation": "city",
 *       "bodies": [{"kind": "COUNCIL", "id": "council", "seating": {…}, "participations": […]}]
 *     }
 *   ],
 *   "platforms": [
 *     {
 *       "id": "platform",
 *       "charter": {…},
 *       "members": ["org-1", "org-2"],
 *       "bodies": [
 *         {
 *           "kind": "STEERING_COMMITTEE",
 *           "id": "committee",
 *           "seating": {
 *             "seated": 21,
 *             "seatCap": 20,
 *             "vacant": 0,
 *             "excess": 1,
 *             "allotments": [{"code": "elected", "seated": 17, "missing": 0, "excess": 1}],
 *             "mandates": […],
 *             "standIns": […]
 *           }
 *         }
 *       ],
 *       "workingGroups": [{"id": "housing", "participations": […]}]
 *     }
 *   ],
 *   "untreatedSignals": […],
 *   "openRequests": […],
 *   "unansweredAdvice": […],
 *   "covenants": […]
 * }
 * }</pre>
 *
 * <p>A tenure, charter, mandate, participation, signal, request, advice or covenant is written as
 * in a register, but for the text of a confidential signal, in whose place a sentence says that it
 * is one. A platform without one in force has no {@code charter}, and a body without a seat plan in
 * force no {@code seatCap}. A body has a {@code seating} if it has seats, and {@code
 * participations} if it has any; those of a working group stand in {@code workingGroups}.
 */
public final class SnapshotWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final SnapshotWriter INDENTED = new SnapshotWriter(JsonStyle.INDENTED);
  private static final SnapshotWriter COMPACT = new SnapshotWriter(JsonStyle.COMPACT);

  private final JsonStyle layout;

  private SnapshotWriter(JsonStyle layout) {
    this.layout = layout;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static SnapshotWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static SnapshotWriter compact() {
    return COMPACT;
  }

  /**
   * {@return a snapshot of a register as JSON}
   *
   * @param snapshot the register on that day
   */
  public String write(Snapshot snapshot) {
    return text(json(snapshot));
  }

  /**
   * {@return the members of a body as JSON}
   *
   * @param seating of the body
   */
  public String write(Seating seating) {
    return text(json(seating));
  }

  private String text(JsonNode json) {
    return new String(layout.document(json), StandardCharsets.UTF_8);
  }

  static ObjectNode json(Snapshot snapshot) {
    ObjectNode json = NODES.objectNode();
    json.set("day", DomainMapper.tree(snapshot.day()));
    ArrayNode offices = json.putArray("offices");
    for (Office office : snapshot.index().register().offices()) {
      offices
          .addObject()
          .put("id", office.id().value())
          .set("holders", list(snapshot.holders(office)));
    }
    ArrayNode governing = json.putArray("governingBodies");
    for (GoverningBodies owner : snapshot.index().register().governingBodies()) {
      governing
          .addObject()
          .put("organisation", owner.organisation().value())
          .set("bodies", bodies(snapshot, owner));
    }
    ArrayNode platforms = json.putArray("platforms");
    snapshot.index().register().platforms().forEach(each -> platforms.add(json(snapshot, each)));
    json.set("untreatedSignals", list(Lists.transform(snapshot.untreatedSignals(), Redaction::of)));
    json.set("openRequests", list(snapshot.openRequests()));
    json.set("unansweredAdvice", list(snapshot.unansweredAdvice()));
    json.set("covenants", list(snapshot.covenants()));
    return json;
  }

  private static ObjectNode json(Snapshot snapshot, AdvisoryPlatform platform) {
    ObjectNode json = NODES.objectNode();
    json.put("id", platform.id().value());
    snapshot
        .charter(platform)
        .ifPresent(charter -> json.set("charter", DomainMapper.tree(charter)));
    json.set("members", list(snapshot.members(platform)));
    json.set("bodies", bodies(snapshot, platform));
    ArrayNode groups = json.putArray("workingGroups");
    for (Body group : snapshot.workingGroups(platform)) {
      groups
          .addObject()
          .put("id", group.id().value())
          .set("participations", list(snapshot.participations(group)));
    }
    return json;
  }

  /** {@return the bodies with seats, and those with participants that are no working groups} */
  private static ArrayNode bodies(Snapshot snapshot, BodyOwner owner) {
    ArrayNode bodies = NODES.arrayNode();
    for (Body body : owner.bodies()) {
      boolean hasParticipants =
          body.kind() != BodyKind.WORKING_GROUP && !body.participations().isEmpty();
      if (body.hasSeats() || hasParticipants) {
        ObjectNode json =
            bodies
                .addObject()
                .put("kind", ElementKind.of(body).name())
                .put("id", body.id().value());
        if (body.hasSeats()) {
          json.set("seating", json(snapshot.seating(body)));
        }
        if (hasParticipants) {
          json.set("participations", list(snapshot.participations(body)));
        }
      }
    }
    return bodies;
  }

  static ObjectNode json(Seating seating) {
    ObjectNode json = NODES.objectNode();
    json.put("seated", seating.seated());
    seating.seatCap().ifPresent(cap -> json.put("seatCap", cap));
    json.put("vacant", seating.vacant());
    json.put("excess", seating.excess());
    ArrayNode allotments = json.putArray("allotments");
    seating.allotments().forEach(filled -> allotments.add(json(filled)));
    json.set("mandates", list(seating.mandates()));
    json.set("standIns", list(seating.standIns()));
    return json;
  }

  static ObjectNode json(Seating.Filled filled) {
    return NODES
        .objectNode()
        .put("code", filled.allotment().code())
        .put("seated", filled.seated())
        .put("missing", filled.missing())
        .put("excess", filled.excess());
  }

  /** {@return values as they are written in a register} */
  private static ArrayNode list(Iterable<?> values) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(value -> list.add(DomainMapper.tree(value)));
    return list;
  }
}
