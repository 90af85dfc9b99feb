package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
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

/** The member organisations of one platform, or the participants of one body, day by day. */
public final class Members {

  private final TermsByKey<Id<Organisation>, ?> memberships;
  private final Supplier<Timeline<Integer>> count;

  private Members(TermsByKey<Id<Organisation>, ?> memberships) {
    this.memberships = memberships;
    this.count = Suppliers.memoize(memberships::count);
  }

  static Members of(AdvisoryPlatform platform) {
    return new Members(
        TermsByKey.of(platform.memberships(), Membership::organisation, Membership::term));
  }

  static Members of(Body body) {
    return new Members(
        TermsByKey.of(body.participations(), Participation::organisation, Participation::term));
  }

  /** {@return the organisations that are a member on any day, in document order} */
  public ImmutableSet<Id<Organisation>> organisations() {
    return memberships.keys();
  }

  /**
   * {@return whether an organisation is a member on a day}
   *
   * @param organisation any id; an organisation without a membership is a member on no day
   * @param day the day
   */
  public boolean contains(Id<Organisation> organisation, LocalDate day) {
    return memberships.has(organisation, day);
  }

  /**
   * {@return the days of a term on which an organisation is not a member, as terms that do not
   * abut}
   *
   * @param organisation any id; an organisation without a membership is a member on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWithout(Id<Organisation> organisation, Term term) {
    return memberships.daysWithout(organisation, term);
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
