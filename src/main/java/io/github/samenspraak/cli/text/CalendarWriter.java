package io.github.samenspraak.cli.text;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Municipality;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes an agenda as an iCalendar (RFC 5545), to which a calendar program can subscribe.
 *
 * <p>An obligation is an event that lasts its whole due day and leaves the time free. It is no
 * task, since many calendar programs show no tasks of a calendar that they subscribe to. The
 * calendar has no method, which would make it a message from an organiser about meetings.
 *
 * <p>The identifier of an event is made from ids alone: that of its obligation, and that of the
 * municipality among the organisations. So a later export moves the event and adds no second one,
 * also once the municipality has another name or code. No text of an event names the day of the
 * export: the same facts give the same texts.
 *
 * <p>A calendar may be published: it names organisations, offices and bodies, but no people.
 */
public final class CalendarWriter {

  /** The most octets of a line, without its end. */
  private static final int LINE_LENGTH = 75;

  private static final Duration REFRESH_INTERVAL = Duration.ofDays(1);

  private final Municipality municipality;
  private final CliMessages messages;
  private final ObligationDetails details;
  private final PreviousCalendar previous;

  /** The id of the municipality among the organisations; empty if none is. */
  private final String anchor;

  public CalendarWriter(RegisterIndex index, CliMessages messages) {
    this(index, messages, PreviousCalendar.NONE);
  }

  private CalendarWriter(RegisterIndex index, CliMessages messages, PreviousCalendar previous) {
    this.municipality = index.register().municipality();
    this.messages = messages;
    this.details = new ObligationDetails(new LocalizedNames(index, messages)::ofPublic, messages);
    this.previous = previous;
    this.anchor =
        index.register().organisations().stream()
            .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
            .findFirst()
            .map(organisation -> organisation.id().value())
            .orElse("");
  }

  /**
   * {@return a writer that numbers the events which changed since an earlier calendar}
   *
   * @param index of the register
   * @param messages in the language of the reader
   * @param earlier the file that an earlier export wrote
   * @throws IOException if the file cannot be read or holds no calendar
   */
  public static CalendarWriter since(RegisterIndex index, CliMessages messages, Path earlier)
      throws IOException {
    return new CalendarWriter(index, messages, PreviousCalendar.read(earlier, messages));
  }

  /** {@return the calendar as text, with lines that end in CR and LF} */
  public String write(AgendaView view) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar(view), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().lines().map(CalendarWriter::folded).collect(Collectors.joining());
  }

  /** {@return a line, broken between characters where it has too many octets} */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      int more = Utf8.encodedLength(Character.toString(character));
      if (octets + more > LINE_LENGTH) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += more;
    }
    return folded.append("\r\n").toString();
  }

  Calendar calendar(AgendaView view) {
    List<CalendarComponent> events =
        view.obligations().stream()
            .<CalendarComponent>map(obligation -> event(obligation, view.day()))
            .toList();
    return new Calendar(
        head(view), new ComponentList<>(events.isEmpty() ? List.of(universalTime()) : events));
  }

  /** An empty agenda is a calendar with a time zone, as a calendar must have a component. */
  private static CalendarComponent universalTime() {
    Standard always =
        new Standard(
            new PropertyList(
                ImmutableList.of(
                    new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                    new TzOffsetFrom(ZoneOffset.UTC),
                    new TzOffsetTo(ZoneOffset.UTC))));
    return new VTimeZone(
        new PropertyList(ImmutableList.of(new TzId("Etc/UTC"))),
        new ComponentList<>(ImmutableList.of(always)));
  }

  private PropertyList head(AgendaView view) {
    String language = messages.locale().getLanguage().toUpperCase(Locale.ROOT);
    ImmutableList.Builder<Property> head = ImmutableList.builder();
    head.add(
        ImmutableVersion.VERSION_2_0,
        new ProdId("-//samenspraak//samenspraak//" + language),
        ImmutableCalScale.GREGORIAN,
        new XProperty("X-WR-CALNAME", TextOutput.clean(name())));
    view.obligations()
        .cutFrom()
        .map(day -> TextOutput.clean(messages.text("agenda.cut", messages.text(day))))
        .ifPresent(cut -> head.add(new XProperty("X-WR-CALDESC", cut)));
    head.add(
        new RefreshInterval(new ParameterList(ImmutableList.of(Value.DURATION)), REFRESH_INTERVAL),
        new XProperty("X-PUBLISHED-TTL", "P1D"));
    return new PropertyList(head.build());
  }

  private String name() {
    return messages.text("agenda.calendar", messages.text(municipality.name()));
  }

  private VEvent event(Obligation obligation, LocalDate day) {
    String uid = uid(obligation);
    return previous.revised(
        uid,
        ImmutableList.of(
            new Uid(uid),
            new DtStart<>(obligation.due()),
            new Summary(TextOutput.clean(obligation.message(messages.locale()))),
            new Description(description(obligation, day)),
            new Categories(new TextList(messages.text("agenda." + obligation.kind()))),
            ImmutableTransp.TRANSPARENT),
        day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private String uid(Obligation obligation) {
    String name = anchor + "/" + obligation.key();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String description(Obligation obligation, LocalDate day) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(details.of(obligation, day));
    if (obligation.stateOn(day) == ObligationState.OVERDUE) {
      lines.add(messages.text("agenda.OVERDUE"));
    }
    return lines.build().stream()
        .map(messages::capitalised)
        .map(TextOutput::clean)
        .collect(Collectors.joining("\n"));
  }
}
