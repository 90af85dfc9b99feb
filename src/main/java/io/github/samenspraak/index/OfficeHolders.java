package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The people who hold one office, and their delegates, day by day. */
public final class OfficeHolders {

  /** Days on which a person holds the office, or acts for its holder. */
  private record PersonDays(Id<Person> person, Term term) {}

  private final TermsByKey<Id<Person>, Tenure> tenures;
  private final Supplier<TermsByKey<Id<Person>, PersonDays>> acting;
  private final Supplier<Timeline<Integer>> count;
  private final Supplier<Timeline<Integer>> certainCount;

  private OfficeHolders(Office office, RecordedDays recordedDays) {
    this.tenures = TermsByKey.of(office.tenures(), Tenure::holder, Tenure::term);
    this.acting = Suppliers.memoize(() -> acting(office));
    this.count = Suppliers.memoize(tenures::count);
    this.certainCount = Suppliers.memoize(() -> certainCount(office, recordedDays));
  }

  static OfficeHolders of(Office office, RecordedDays recordedDays) {
    return new OfficeHolders(office, recordedDays);
  }

  private Timeline<Integer> certainCount(Office office, RecordedDays recordedDays) {
    return office.tenures().stream().allMatch(tenure -> tenure.term().hasFirstDay())
        ? count()
        : TermsByKey.of(
                recordedDays.<Tenure>certain(office.tenures(), Tenure::term),
                certain -> certain.fact().holder(),
                Certain::days)
            .count();
  }

  private static TermsByKey<Id<Person>, PersonDays> acting(Office office) {
    List<PersonDays> acting = new ArrayList<>();
    for (Tenure tenure : office.tenures()) {
      acting.add(new PersonDays(tenure.holder(), tenure.term()));
      for (Delegation delegation : tenure.delegations()) {
        delegation
            .during(tenure.term())
            .ifPresent(days -> acting.add(new PersonDays(delegation.delegate(), days)));
      }
    }
    return TermsByKey.of(acting, PersonDays::person, PersonDays::term);
  }

  /**
   * {@return the number of holders on each day, also of those who may not have begun yet; delegates
   * are not counted}
   */
  public Timeline<Integer> count() {
    return count.get();
  }

  /** {@return the number of people who certainly hold it on each day; delegates are not counted} */
  public Timeline<Integer> certainCount() {
    return certainCount.get();
  }

  /**
   * {@return whether a person holds the office on a day}
   *
   * @param person any id; a person without a tenure holds it on no day
   * @param day the day
   */
  public boolean contains(Id<Person> person, LocalDate day) {
    return tenures.has(person, day);
  }

  /**
   * {@return whether a person holds the office on a day, or is a delegate of a holder}
   *
   * @param person any id
   * @param day the day
   */
  public boolean mayAct(Id<Person> person, LocalDate day) {
    return acting.get().has(person, day);
  }

  /**
   * {@return the days on which a person holds the office or is a delegate of a holder, as terms in
   * order without a day in common}
   *
   * @param person any id
   */
  public ImmutableList<Term> days(Id<Person> person) {
    return acting.get().days(person);
  }

  /**
   * {@return the days of a term on which a person neither holds the office nor is a delegate of a
   * holder, as terms that do not abut}
   *
   * @param person any id
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWithout(Id<Person> person, Term term) {
    return acting.get().daysWithout(person, term);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(OfficeHolders.class);
  }
}
