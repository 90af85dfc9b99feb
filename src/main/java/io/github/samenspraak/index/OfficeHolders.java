package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;

/** The people who hold one office, day by day. */
public final class OfficeHolders {

  private final TermsByKey<Id<Person>, Tenure> tenures;
  private final Supplier<Timeline<Integer>> count;

  private OfficeHolders(TermsByKey<Id<Person>, Tenure> tenures) {
    this.tenures = tenures;
    this.count = Suppliers.memoize(tenures::count);
  }

  static OfficeHolders of(Office office) {
    return new OfficeHolders(TermsByKey.of(office.tenures(), Tenure::holder, Tenure::term));
  }

  /** {@return the number of holders on each day} */
  public Timeline<Integer> count() {
    return count.get();
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
   * {@return the days of a term on which a person does not hold the office, as terms that do not
   * abut}
   *
   * @param person any id; a person without a tenure holds it on no day
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysWithout(Id<Person> person, Term term) {
    return tenures.daysWithout(person, term);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(OfficeHolders.class);
  }
}
