package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A register from which personal data was taken away that nobody needs any more, with the people
 * whose data it was.
 *
 * @param register the register without the data
 * @param people the ids of the people who had a contact or a sex and lost them, in document order
 */
public record Forgetting(Register register, ImmutableSet<Id<Person>> people) {

  /**
   * Creates the result.
   *
   * @param register the register without the data
   * @param people the ids of the people whose data it was
   */
  public Forgetting {
    requireNonNull(register);
    requireNonNull(people);
  }

  /**
   * {@return a register without the contact and the sex of those who are in nothing since a day}
   */
  static Forgetting of(Register register, LocalDate day) {
    ImmutableSet<Id<?>> active = new ActivePeople(day).of(register);
    ImmutableList.Builder<Person> people = ImmutableList.builder();
    ImmutableSet.Builder<Id<Person>> forgotten = ImmutableSet.builder();
    for (Person person : register.people()) {
      boolean hasData = person.contact().isPresent() || person.sex().isPresent();
      if (hasData && !active.contains(person.id())) {
        forgotten.add(person.id());
        people.add(person.toBuilder().contact(Optional.empty()).sex(Optional.empty()).build());
      } else {
        people.add(person);
      }
    }
    ImmutableSet<Id<Person>> all = forgotten.build();
    return new Forgetting(
        all.isEmpty() ? register : register.toBuilder().people(people.build()).build(), all);
  }

  /**
   * Finds the people to whom something refers that has a day from some day on.
   *
   * <p>A reference has the days of the part that holds it, or else of what is around that: of an
   * attendance those of its meeting. One without any day tells of nothing that lasts.
   */
  private static final class ActivePeople extends RegisterVisitor {

    private final LocalDate day;
    private final Set<Id<?>> active = new HashSet<>();

    /** The days of the visited part; null if neither it nor anything around it has any. */
    private @Nullable Term days;

    ActivePeople(LocalDate day) {
      this.day = day;
    }

    ImmutableSet<Id<?>> of(Register register) {
      through(register);
      return ImmutableSet.copyOf(active);
    }

    @Override
    void enter(
        @Nullable AttributeDescriptor attribute, int position, Object inner, TypeDescriptor type) {
      Term around = days;
      days = type.days(inner).orElse(around);
      super.enter(attribute, position, inner, type);
      days = around;
    }

    @Override
    protected void visitReference(
        String attribute, int position, Id<?> target, ImmutableSet<ElementKind> kinds) {
      if (kinds.contains(ElementKind.PERSON) && days != null && lasts(days)) {
        active.add(target);
      }
    }

    private boolean lasts(Term term) {
      return term.lastDay().map(last -> !last.isBefore(day)).orElse(true);
    }
  }

  /** {@return the people, for debugging} */
  @Override
  public String toString() {
    return people.toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Forgetting.class);
  }
}
