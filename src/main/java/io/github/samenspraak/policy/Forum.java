package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A recurring event at which a municipality and its organisations work on policy, or meet the
 * public.
 *
 * <p>It is not a platform, which meets all year.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableForum.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableForum.class)
@JsonDeserialize(builder = Forum.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Forum.Builder.class)
public sealed interface Forum extends Informed, Extensible permits ImmutableForum {

  /** {@return the id} */
  @Override
  Id<Forum> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the organisations that hold it} */
  ImmutableList<Id<Organisation>> organisers();

  /**
   * {@return the time from one edition to the next, at least one day; absent if it has no rhythm}
   * The next edition may be held on any day of the calendar year in which it falls, and before.
   */
  Optional<Period> every();

  /** {@return its editions, past and planned} */
  ImmutableList<ForumEdition> editions();

  /** {@return the editions in the order of their days, those of a day in that of their numbers} */
  default ImmutableList<ForumEdition> editionsInOrder() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(ForumEdition::heldOn).thenComparing(ForumEdition::number), editions());
  }

  /** {@return the number of the first edition that is recorded; 1 if none is} */
  default int firstNumber() {
    return editionsInOrder().stream().findFirst().map(ForumEdition::number).orElse(1);
  }

  /**
   * {@return the deadline of each edition for the next one, in the order of their days; empty if
   * the forum has no rhythm} It is the last day of the calendar year in which the next edition
   * falls.
   */
  default ImmutableList<Deadline> rhythm() {
    ImmutableList<ForumEdition> editions = editionsInOrder();
    return every().stream()
        .flatMap(
            every ->
                IntStream.range(0, editions.size())
                    .mapToObj(
                        i ->
                            new Deadline(
                                Deadline.dueAfter(editions.get(i).heldOn(), every)
                                    .with(TemporalAdjusters.lastDayOfYear()),
                                next(editions, i).map(ForumEdition::heldOn))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<ForumEdition> next(ImmutableList<ForumEdition> editions, int position) {
    return position + 1 < editions.size()
        ? Optional.of(editions.get(position + 1))
        : Optional.empty();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a forum. */
  final class Builder extends ImmutableForum.Builder {
    Builder() {}

    /**
     * {@return a forum with the attributes that were set}
     *
     * @throws IllegalArgumentException for a rhythm of less than a day
     */
    @Override
    public Forum build() {
      Forum forum = super.build();
      if (forum.every().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
        throw new IllegalArgumentException(
            "A forum must leave at least one day between editions, not "
                + forum.every().get()
                + ".");
      }
      return forum;
    }
  }
}
