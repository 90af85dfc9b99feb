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
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;

/** The members of one platform, or the participants of one body, day by day. */
public final class Members {

  private final TermsByKey<Id<? extends Party>, ?> memberships;
  private final Supplier<Timeline<Integer>> count;

  private Members(TermsByKey<Id<? extends Party>, ?> memberships) {
    this.memberships = memberships;
    this.count = Suppliers.memoize(memberships::count);
  }

  static Members of(AdvisoryPlatform platform) {
    return new Members(
        TermsByKey.<Id<? extends Party>, Membership>of(
            platform.memberships(), Membership::member, Membership::term));
  }

  static Members of(Body body) {
    return new Members(
        TermsByKey.<Id<? extends Party>, Participation>of(
            body.participations(), Participation::participant, Participation::term));
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

  /** {@return the number of members on each day} */
  public Timeline<Integer> count() {
    return count.get();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Members.class);
  }
}
