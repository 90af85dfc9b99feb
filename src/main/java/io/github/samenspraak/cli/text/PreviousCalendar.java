package io.github.samenspraak.cli.text;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;

/**
 * The calendar that an earlier export wrote, which tells what has changed since.
 *
 * <p>An event that is the same keeps its sequence number and its days of change. One that changed
 * gets the next number. Without an earlier calendar no number is written: nothing remembers it.
 */
final class PreviousCalendar {

  static final PreviousCalendar NONE = new PreviousCalendar(ImmutableMap.of());

  /** What a reader sees of an event. */
  private static final ImmutableList<String> CONTENT =
      ImmutableList.of(
          Property.DTSTART, Property.SUMMARY, Property.DESCRIPTION, Property.CATEGORIES);

  private final ImmutableMap<String, VEvent> events;

  private PreviousCalendar(ImmutableMap<String, VEvent> events) {
    this.events = events;
  }

  /**
   * {@return the calendar in a file}
   *
   * @throws IOException if the file cannot be read or holds no calendar
   */
  static PreviousCalendar read(Path file, CliMessages messages) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      List<VEvent> events = new CalendarBuilder().build(reader).getComponents("VEVENT");
      return new PreviousCalendar(
          events.stream()
              .filter(event -> find(event, Property.UID).isPresent())
              .collect(
                  toImmutableMap(
                      event -> find(event, Property.UID).orElseThrow(),
                      Function.identity(),
                      (first, second) -> first)));
    } catch (ParserException | IllegalArgumentException e) {
      throw new ReasonException(messages.text("refused.no-calendar"));
    }
  }

  private static Optional<String> find(PropertyContainer event, String property) {
    return event.getProperty(property).map(Property::getValue);
  }

  /** {@return an event with what tells how often it has changed, and when} */
  VEvent revised(String uid, List<Property> properties, Instant edition) {
    VEvent event = new VEvent(new PropertyList(properties));
    VEvent before = events.get(uid);
    ImmutableList.Builder<Property> all = ImmutableList.<Property>builder().addAll(properties);
    if (before == null) {
      all.add(new DtStamp(edition));
    } else if (CONTENT.stream().allMatch(each -> find(before, each).equals(find(event, each)))) {
      for (String kept : List.of(Property.DTSTAMP, Property.LAST_MODIFIED, Property.SEQUENCE)) {
        before.<Property>getProperty(kept).ifPresent(all::add);
      }
    } else {
      all.add(new DtStamp(edition), new LastModified(edition), new Sequence(next(before)));
    }
    return new VEvent(new PropertyList(all.build()));
  }

  private static int next(VEvent before) {
    return before.<Sequence>getProperty(Property.SEQUENCE).map(Sequence::getSequenceNo).orElse(0)
        + 1;
  }
}
