package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Streams;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.agenda.Obligations;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.text.DisplayNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes obligations as JSON, for programs in any language.
 *
 * <p>The same obligations on the same day give the same bytes, in UTF-8 with a line feed at the
 * end:
 *
 * <pre>{@code
 * {
 *   "day": "2026-11-21",
 *   "counts": {
 *     "UPCOMING": 0, "DUE_SOON": 0, "MET": 0, "MET_LATE": 1, "OVERDUE": 0, "WAIVED": 0, "LAPSED": 0
 *   },
 *   "obligations": [
 *     {
 *       "key": "COVENANT_REPORT/shelter-2025/2025",
 *       "kind": "COVENANT_REPORT",
 *       "subject": {"kind": "COVENANT", "id": "shelter-2025"},
 *       "owedBy": "shelter",
 *       "due": "2026-04-30",
 *       "metOn": "2026-05-11",
 *       "state": "MET_LATE",
 *       "arguments": {"covenant": "Shelter", "partners": ["The Shelter"], "year": 2025},
 *       "message": "…"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The {@code day} is the one on which the states hold. Where {@link Obligations} are not all
 * that there are, {@code cutFrom} is the first day of which some may be missing. An obligation
 * keeps its {@code key} as long as it is the same one, also when its days change. One that was not
 * met has no {@code metOn}; a day to come is one that is planned. Arguments are written as in a
 * register, and left out if there are none. One that is waived has its {@code waiver}, as in a
 * register.
 */
public final class AgendaWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final AgendaWriter INDENTED =
      new AgendaWriter(JsonStyle.INDENTED, DisplayNames.ids());
  private static final AgendaWriter COMPACT =
      new AgendaWriter(JsonStyle.COMPACT, DisplayNames.ids());

  private final JsonStyle layout;
  private final DisplayNames names;

  private AgendaWriter(JsonStyle layout, DisplayNames names) {
    this.layout = layout;
    this.names = names;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static AgendaWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static AgendaWriter compact() {
    return COMPACT;
  }

  /**
   * {@return this writer, with names in the messages} Unless asked, it names no person.
   *
   * @param others the names of elements
   */
  public AgendaWriter withNames(DisplayNames others) {
    return new AgendaWriter(layout, others);
  }

  /**
   * {@return obligations as JSON}
   *
   * @param obligations the obligations, written in this order
   * @param day on which their states hold, mostly today
   * @param locale the locale of the messages
   */
  public String write(Iterable<Obligation> obligations, LocalDate day, Locale locale) {
    return new String(writeBytes(obligations, day, locale), StandardCharsets.UTF_8);
  }

  /**
   * {@return obligations as JSON, in UTF-8}
   *
   * @param obligations the obligations, written in this order
   * @param day on which their states hold, mostly today
   * @param locale the locale of the messages
   */
  public byte[] writeBytes(Iterable<Obligation> obligations, LocalDate day, Locale locale) {
    return layout.document(json(obligations, ResultContext.of(locale, names).on(day)));
  }

  /**
   * Writes obligations as JSON.
   *
   * @param obligations the obligations, written in this order
   * @param day on which their states hold, mostly today
   * @param locale the locale of the messages
   * @param out where to write them; it is flushed, and not closed
   * @throws IOException if they do not go through
   */
  public void write(
      Iterable<Obligation> obligations, LocalDate day, Locale locale, OutputStream out)
      throws IOException {
    out.write(writeBytes(obligations, day, locale));
    out.flush();
  }

  /** {@return obligations, with their counts if it is known on which day they are to stand} */
  static ObjectNode json(Iterable<Obligation> obligations, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    reader.today().ifPresent(day -> json.set("day", DomainMapper.tree(day)));
    if (obligations instanceof Obligations listed) {
      listed.cutFrom().ifPresent(from -> json.set("cutFrom", DomainMapper.tree(from)));
    }
    reader.today().ifPresent(day -> json.set("counts", counts(obligations, day)));
    ArrayNode all = json.putArray("obligations");
    obligations.forEach(obligation -> all.add(json(obligation, reader)));
    return json;
  }

  private static ObjectNode counts(Iterable<Obligation> obligations, LocalDate day) {
    Multiset<ObligationState> states =
        Streams.stream(obligations)
            .map(obligation -> obligation.stateOn(day))
            .collect(ImmutableMultiset.toImmutableMultiset());
    ObjectNode counts = NODES.objectNode();
    for (ObligationState state : ObligationState.values()) {
      counts.put(state.name(), states.count(state));
    }
    return counts;
  }

  static ObjectNode json(Obligation obligation, ResultContext reader) {
    ObjectNode json = NODES.objectNode();
    json.put("key", obligation.key());
    json.put("kind", obligation.kind().name());
    json.putObject("subject")
        .put("kind", obligation.subjectKind().name())
        .put("id", obligation.subject().value());
    json.put("owedBy", obligation.owedBy().value());
    json.set("due", DomainMapper.tree(obligation.due()));
    obligation.metOn().ifPresent(met -> json.set("metOn", DomainMapper.tree(met)));
    obligation.noticeFrom().ifPresent(day -> json.set("noticeFrom", DomainMapper.tree(day)));
    reader.today().ifPresent(day -> json.put("state", obligation.stateOn(day).name()));
    obligation.waiver().ifPresent(waiver -> json.set("waiver", DomainMapper.tree(waiver)));
    if (!obligation.arguments().isEmpty()) {
      ObjectNode arguments = json.putObject("arguments");
      obligation
          .arguments()
          .forEach((name, value) -> arguments.set(name, DomainMapper.tree(value)));
    }
    json.put("message", obligation.message(reader.locale(), reader.names()));
    return json;
  }
}
