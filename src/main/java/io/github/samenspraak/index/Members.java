package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.function.Function;

/** The members of one platform, or the participants of one body, day by day. */
public final class Members {

  private final TermsByKey<Id<? extends Party>, ?> memberships;
  private final Supplier<Timeline<Integer>> count;
  private final Supplier<Timeline<Integer>> certainCount;

  private <T> Members(
      ImmutableList<T> facts,
      Function<T, Id<? extends Party>> member,
      Function<T, Term> term,
      RecordedDays recordedDays) {
    this.memberships = TermsByKey.of(facts, member, term);
    this.count = Suppliers.memoize(memberships::count);
    this.certainCount =
        Suppliers.memoize(
            () ->
                facts.stream().allMatch(fact -> term.apply(fact).hasFirstDay())
                    ? count()
                    : TermsByKey.of(
                            recordedDays.<T>certain(facts, term),
                            certain -> member.apply(certain.fact()),
                            Certain::days)
                        .count());
  }

  static Members of(AdvisoryPlatform platform, RecordedDays recordedDays) {
    return new Members(platform.memberships(), Membership::member, Membership::term, recordedDays);
  }

  static Members of(Body body, RecordedDays recordedDays) {
    return new Members(
        body.participations(), Participation::participant, Participation::term, recordedDays);
  }

  /** {@return the parties that are a member on any day, in document order} */
  public ImmutableSet<Id<? extends Party>> parties() {
    return memberships.keys();
  }

  /**
   * {@return whether a party is a member on a day}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param day the day
   */
  public boolean contains(Id<? extends Party> party, LocalDate day) {
    return memberships.has(party, day);
  }

  /**
   * {@return the days of a term on which a party is not a member, as terms that do not abut}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWithout(Id<? extends Party> party, Term term) {
    return memberships.daysWithout(party, term);
  }

  /**
   * {@return the days of a term on which a party is a member, as terms that do not abut}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWith(Id<? extends Party> party, Term term) {
    return memberships.daysWith(party, term);
  }

  /** {@return the number of members on each day, also of those who may not have begun yet} */
  public Timeline<Integer> count() {
    return count.get();
  }

  /** {@return the number of those who are certainly members on each day} */
  public Timeline<Integer> certainCount() {
    return certainCount.get();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Members.class);
  }
}
