package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
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
 * <p>The identifier of an event is made from the municipality and the key of its obligation, so
 * that a later export moves the event and adds no second one. The day of the view, and no clock,
 * tells which export is later, so that the same agenda on the same day gives the same bytes.
 *
 * <p>A calendar may be published: it names organisations, offices and bodies, but no people.
 */
public final class CalendarWriter {

  /** Characters of a line: at most 75 octets are allowed, and many characters take two. */
  private static final int LINE_LENGTH = 37;

  private static final Duration REFRESH_INTERVAL = Duration.ofDays(1);

  /** Sequence numbers, which must grow and may not be negative, count the days from here. */
  private static final LocalDate FIRST_EDITION = LocalDate.of(2000, 1, 1);

  private final Municipality municipality;
  private final CliMessages messages;
  private final ObligationDetails details;

  public CalendarWriter(RegisterIndex index, CliMessages messages) {
    this.municipality = index.register().municipality();
    this.messages = messages;
    this.details = new ObligationDetails(new LocalizedNames(index, messages)::ofPublic, messages);
  }

  /** {@return the calendar as text, with lines that end in CR and LF} */
  public String write(AgendaView view) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false, LINE_LENGTH).output(calendar(view), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
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
    Instant edition = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new VEvent(
        new PropertyList(
            ImmutableList.of(
                new Uid(uid(obligation)),
                new DtStamp(edition),
                new LastModified(edition),
                new Sequence(sequence(day)),
                new DtStart<>(obligation.due()),
                new Summary(TextOutput.clean(obligation.message(messages.locale()))),
                new Description(description(obligation, day)),
                new Categories(new TextList(messages.text("agenda." + obligation.kind()))),
                ImmutableTransp.TRANSPARENT)));
  }

  private String uid(Obligation obligation) {
    String place =
        municipality
            .nisCode()
            .map(NisCode::value)
            // The name in the reader's language would give each reader other identifiers.
            .orElseGet(() -> municipality.name().in(Locale.ROOT));
    String name = place + "/" + obligation.key();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static int sequence(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(FIRST_EDITION, day));
  }

  private String description(Obligation obligation, LocalDate day) {
    String state =
        messages.text(
            "agenda.state",
            messages.capitalised(messages.text(Term.on(day))),
            messages.text("agenda." + obligation.stateOn(day)));
    return Stream.concat(details.of(obligation, day).stream(), Stream.of(state))
        .map(messages::capitalised)
        .map(TextOutput::clean)
        .collect(Collectors.joining("\n"));
  }
}
