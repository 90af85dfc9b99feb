package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of one platform, or the participants of one body, day by day.
 *
 * <p>The members of a platform are those with a membership and those who sit on its plenary. Who
 * sits on the plenary for an organisation that has a membership is no further member. The {@link
 * Succession successor} of a member is one from the day on which it takes its place.
 */
public final class Members {

  /** The days on which a party is a member, or stands in the place of one. */
  private record MemberDays(Id<? extends Party> party, Term days) {}

  private final Succession succession;
  private final RecordedDays recordedDays;

  /** Those who are counted, and those who are not, as they are recorded. */
  private final ImmutableList<MemberDays> countedAsRecorded;

  private final ImmutableList<MemberDays> othersAsRecorded;

  private final ImmutableList<MemberDays> counted;

  /** Those who are members, also the ones who are not counted beside another. */
  private final TermsByKey<Id<? extends Party>, MemberDays> all;

  private final TermsByKey<Id<? extends Party>, MemberDays> countedByParty;

  /** The days on which those who have a successor are members, themselves or by that one. */
  private final Supplier<Map<Id<?>, RangeSet<LocalDate>>> inTheirPlace;

  private final Supplier<Timeline<Integer>> count;
  private final Supplier<Members> certain;

  /** The members by a membership alone. */
  private final @Nullable Members written;

  /**
   * @param counted those who count as a member each
   * @param others those who do not count beside them, such as a delegate on the plenary
   * @param written the members by a membership alone; absent if these are such
   */
  private Members(
      List<MemberDays> counted,
      List<MemberDays> others,
      @Nullable Members written,
      RecordedDays recordedDays,
      Succession succession) {
    this.written = written;
    this.succession = succession;
    this.recordedDays = recordedDays;
    this.countedAsRecorded = ImmutableList.copyOf(counted);
    this.othersAsRecorded = ImmutableList.copyOf(others);
    this.counted = standing(counted, true);
    this.countedByParty = byParty(this.counted);
    ImmutableList<MemberDays> everyone =
        standing(ImmutableList.copyOf(Iterables.concat(counted, others)), false);
    this.all = everyone.equals(this.counted) ? countedByParty : byParty(everyone);
    this.inTheirPlace =
        Suppliers.memoize(
            () -> succession.lookAhead(party -> rangeSet(all.days(Id.of(party.value())))));
    this.count = Suppliers.memoize(countedByParty::count);
    this.certain = Suppliers.memoize(this::findCertain);
  }

  static Members of(AdvisoryPlatform platform, RecordedDays recordedDays, Succession succession) {
    List<MemberDays> memberships =
        platform.memberships().stream()
            .map(membership -> new MemberDays(membership.member(), membership.term()))
            .toList();
    List<Mandate> seats =
        platform.bodies(BodyKind.PLENARY).stream()
            .flatMap(plenary -> plenary.mandates().stream())
            .filter(mandate -> mandate.heldAs() == HeldAs.MEMBER)
            .toList();
    if (seats.isEmpty()) {
      return new Members(memberships, List.of(), null, recordedDays, succession);
    }
    Members written = new Members(memberships, List.of(), null, recordedDays, succession);
    List<MemberDays> counted = new ArrayList<>(memberships);
    List<MemberDays> others = new ArrayList<>();
    for (Mandate seat : seats) {
      seat.onBehalfOf()
          .map(organisation -> written.daysWithout(organisation, seat.term()))
          .orElse(ImmutableList.of(seat.term()))
          .forEach(days -> counted.add(new MemberDays(seat.holder(), days)));
      others.add(new MemberDays(seat.holder(), seat.term()));
      seat.onBehalfOf().ifPresent(party -> others.add(new MemberDays(party, seat.term())));
    }
    return new Members(counted, others, written, recordedDays, succession);
  }

  static Members of(Body body, RecordedDays recordedDays, Succession succession) {
    return new Members(
        body.participations().stream()
            .map(taking -> new MemberDays(taking.participant(), taking.term()))
            .toList(),
        List.of(),
        null,
        recordedDays,
        succession);
  }

  /** {@return those who take part in any working group of a platform, or sit on one} */
  static Members inGroups(
      AdvisoryPlatform platform, RecordedDays recordedDays, Succession succession) {
    List<MemberDays> participants = new ArrayList<>();
    for (Body group : platform.bodies(BodyKind.WORKING_GROUP)) {
      for (Participation taking : group.participations()) {
        participants.add(new MemberDays(taking.participant(), taking.term()));
        taking
            .representative()
            .ifPresent(person -> participants.add(new MemberDays(person, taking.term())));
      }
      for (Mandate mandate : group.mandates()) {
        participants.add(new MemberDays(mandate.holder(), mandate.term()));
        mandate
            .onBehalfOf()
            .ifPresent(party -> participants.add(new MemberDays(party, mandate.term())));
      }
    }
    return new Members(participants, List.of(), null, recordedDays, succession);
  }

  private static TermsByKey<Id<? extends Party>, MemberDays> byParty(
      ImmutableList<MemberDays> members) {
    return TermsByKey.of(members, MemberDays::party, MemberDays::days);
  }

  /**
   * {@return the members, and on their days those who stand in their place}
   *
   * @param members as they are recorded
   * @param isCounted whether a successor is left out while the member lives on itself
   */
  private ImmutableList<MemberDays> standing(List<MemberDays> members, boolean isCounted) {
    Map<Id<?>, RangeSet<LocalDate>> recorded = new HashMap<>();
    for (MemberDays member : members) {
      if (succession.isConcerned(member.party())) {
        recorded
            .computeIfAbsent(member.party(), none -> TreeRangeSet.create())
            .add(member.days().toRange());
      }
    }
    if (recorded.isEmpty()) {
      return ImmutableList.copyOf(members);
    }
    Map<Id<?>, RangeSet<LocalDate>> passedOn =
        succession.passOn(isCounted ? Maps.transformEntries(recorded, this::withoutOwn) : recorded);
    ImmutableList.Builder<MemberDays> standing = ImmutableList.builder();
    Set<Id<?>> reached = new HashSet<>();
    for (MemberDays member : members) {
      if (!succession.isConcerned(member.party())) {
        standing.add(member);
      } else {
        Deque<Id<? extends Party>> next = new ArrayDeque<>(List.of(member.party()));
        while (!next.isEmpty()) {
          Id<? extends Party> party = next.remove();
          if (reached.add(party)) {
            RangeSet<LocalDate> days = TreeRangeSet.create(passedOn.get(party));
            days.addAll(recorded.getOrDefault(party, ImmutableRangeSet.of()));
            terms(days.subRangeSet(succession.ownDays(party).toRange()))
                .forEach(term -> standing.add(new MemberDays(party, term)));
            succession.successors(party).forEach(next::add);
          }
        }
      }
    }
    return standing.build();
  }

  private RangeSet<LocalDate> withoutOwn(Id<?> party, RangeSet<LocalDate> days) {
    return days.subRangeSet(
        Range.greaterThan(succession.ownDays(party).lastDay().orElse(LocalDate.MAX)));
  }

  private static ImmutableList<Term> terms(RangeSet<LocalDate> days) {
    return days.asRanges().stream().map(Term::from).collect(ImmutableList.toImmutableList());
  }

  private static RangeSet<LocalDate> rangeSet(List<Term> terms) {
    RangeSet<LocalDate> days = TreeRangeSet.create();
    terms.forEach(term -> days.add(term.toRange()));
    return days;
  }

  private Members findCertain() {
    return Stream.concat(countedAsRecorded.stream(), othersAsRecorded.stream())
            .allMatch(member -> member.days().hasFirstDay())
        ? this
        : new Members(
            certain(countedAsRecorded),
            certain(othersAsRecorded),
            written == null ? null : written.certain(),
            recordedDays,
            succession);
  }

  private List<MemberDays> certain(ImmutableList<MemberDays> members) {
    return recordedDays.<MemberDays>certain(members, MemberDays::days).stream()
        .map(certain -> new MemberDays(certain.fact().party(), certain.days()))
        .toList();
  }

  /** {@return the parties that are counted as a member on any day, in document order} */
  public ImmutableSet<Id<? extends Party>> parties() {
    return countedByParty.keys();
  }

  /**
   * {@return the parties that are counted as a member on a day, in document order}
   *
   * @param day the day
   */
  public ImmutableList<Id<? extends Party>> on(LocalDate day) {
    return parties().stream()
        .filter(party -> countedByParty.has(party, day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the days on which a party is counted as a member, as terms in order without a day in
   * common}
   *
   * @param party any id; a party that is no member is counted on no day
   */
  public ImmutableList<Term> days(Id<? extends Party> party) {
    return countedByParty.days(party);
  }

  /** {@return the members by a membership, without those who only sit on the plenary} */
  public Members withMembership() {
    return written == null ? this : written;
  }

  /**
   * {@return whether a party is a member on a day}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param day the day
   */
  public boolean contains(Id<? extends Party> party, LocalDate day) {
    return succession.isSucceeded(party)
        ? inTheirPlace.get().get(party).contains(day)
        : all.has(party, day);
  }

  /**
   * {@return the days of a term on which a party is not a member, as terms that do not abut}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWithout(Id<? extends Party> party, Term term) {
    return succession.isSucceeded(party)
        ? terms(inTheirPlace.get().get(party).complement().subRangeSet(term.toRange()))
        : all.daysWithout(party, term);
  }

  /**
   * {@return the days of a term on which a party is a member, as terms that do not abut}
   *
   * @param party any id; a party without a membership is a member on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWith(Id<? extends Party> party, Term term) {
    return Timeline.counting(daysWithout(party, term)).where(without -> without == 0, term);
  }

  /** {@return the number of members on each day, also of those who may not have begun yet} */
  public Timeline<Integer> count() {
    return count.get();
  }

  /** {@return the members on those days alone on which each certainly is one} */
  public Members certain() {
    return certain.get();
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Members.class);
  }
}
