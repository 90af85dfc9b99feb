package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A finding of this check, or of an earlier one that was written down. */
public sealed interface KnownFinding permits Finding, EarlierFinding {

  /** {@return the code of the rule that is broken} */
  String code();

  /** {@return the kind of element that the finding is about} */
  ElementKind kind();

  /** {@return the id of the element that the finding is about; absent if that has none} */
  Optional<Id<?>> subject();

  /** {@return the place of the finding in the document that was checked} */
  JsonPointer place();

  /** {@return the days on which the rule is broken; absent if the finding has no days} */
  Optional<Term> term();

  /** {@return the arguments, by name} */
  ImmutableMap<String, ?> arguments();

  /** {@return whether the municipality has waived the finding} */
  boolean isWaived();

  /**
   * {@return whether the last day of the finding lies before a day; never if it has no days}
   *
   * @param day the day
   */
  default boolean endedBefore(LocalDate day) {
    return term().filter(days -> days.endsBefore(day)).isPresent();
  }
}
