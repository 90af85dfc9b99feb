package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.util.Optional;

/**
 * A finding of an earlier check, as it was written down, without its rule and its register.
 *
 * @param code the code of the rule that was broken
 * @param kind the kind of element that it was about
 * @param subject the id of that element; absent if it had none
 * @param place the place in the document that was checked
 * @param term the days on which the rule was broken; absent if the finding has no days
 * @param arguments the arguments, by name, each as the texts of its values
 * @param isWaived whether the municipality had waived it
 */
public record EarlierFinding(
    String code,
    ElementKind kind,
    Optional<Id<?>> subject,
    JsonPointer place,
    Optional<Term> term,
    ImmutableMap<String, ImmutableList<String>> arguments,
    boolean isWaived)
    implements KnownFinding {

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(EarlierFinding.class);
  }
}
