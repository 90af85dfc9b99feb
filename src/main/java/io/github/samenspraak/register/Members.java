package io.github.samenspraak.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;

/** The member organisations of one platform, day by day. */
public final class Members {

  private final ImmutableListMultimap<Id<Organisation>, Term> terms;

  Members(AdvisoryPlatform platform) {
    terms =
        platform.memberships().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    Membership::organisation, Membership::term));
  }

  /** {@return the organisations that are a member on any day, in document order} */
  public ImmutableSet<Id<Organisation>> organisations() {
    return terms.keySet();
  }

  /**
   * {@return whether an organisation is a member on a day}
   *
   * @param organisation any id; one that is no member's is a member on no day
   * @param day the day
   */
  public boolean contains(Id<Organisation> organisation, LocalDate day) {
    return terms.get(organisation).stream().anyMatch(term -> term.contains(day));
  }

  /**
   * {@return how many organisations are members on a day}
   *
   * @param day the day
   */
  public int countOn(LocalDate day) {
    return (int)
        organisations().stream().filter(organisation -> contains(organisation, day)).count();
  }

  /**
   * {@return on each day, how many times over an organisation is a member; as a rule 0 or 1}
   *
   * @param organisation any id; one that is no member's is a member on no day
   */
  public Timeline<Integer> memberships(Id<Organisation> organisation) {
    return Timeline.counting(terms.get(organisation));
  }
}
