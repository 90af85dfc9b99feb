package io.github.samenspraak.json;

import io.github.samenspraak.index.Trace;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Identified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes where a signal, a conclusion, an avenue, a piece of advice or an interpellation comes from
 * and what it led to, as JSON, for programs in any language.
 *
 * <p>The same trace gives the same bytes, in UTF-8 with a line feed at the end:
 *
 * <pre>{@code
 * {
 *   "subject": {"kind": "SIGNAL", "id": "signal-1"},
 *   "origins": [],
 *   "steps": [
 *     {
 *       "stage": "RAISED",
 *       "element": {"kind": "SIGNAL", "id": "signal-1"},
 *       "day": "2026-04-10",
 *       "cause": "signal-1"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>A step whose day is not recorded has no {@code day}. {@code heardOn} is the first day on which
 * the authority heard of it, if it did.
 */
public final class TraceWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final TraceWriter INDENTED = new TraceWriter(JsonStyle.INDENTED);
  private static final TraceWriter COMPACT = new TraceWriter(JsonStyle.COMPACT);

  private final JsonStyle layout;

  private TraceWriter(JsonStyle layout) {
    this.layout = layout;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static TraceWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static TraceWriter compact() {
    return COMPACT;
  }

  /**
   * {@return a trace as JSON}
   *
   * @param trace the trace
   */
  public String write(Trace trace) {
    return new String(layout.document(json(trace)), StandardCharsets.UTF_8);
  }

  static ObjectNode json(Trace trace) {
    ObjectNode json = NODES.objectNode();
    json.set("subject", json(trace.subject()));
    trace.heardOn().ifPresent(day -> json.set("heardOn", DomainMapper.tree(day)));
    json.set("origins", json(trace.origins()));
    json.set("steps", json(trace.steps()));
    return json;
  }

  private static ArrayNode json(List<Trace.Step> steps) {
    ArrayNode all = NODES.arrayNode();
    steps.forEach(step -> all.add(json(step)));
    return all;
  }

  static ObjectNode json(Trace.Step step) {
    ObjectNode json = NODES.objectNode();
    json.put("stage", step.stage().name());
    json.set("element", json(step.element()));
    step.day().ifPresent(day -> json.set("day", DomainMapper.tree(day)));
    json.put("cause", step.cause().value());
    return json;
  }

  private static ObjectNode json(Identified element) {
    return NODES
        .objectNode()
        .put("kind", ElementKind.of(element).name())
        .put("id", element.id().value());
  }
}
