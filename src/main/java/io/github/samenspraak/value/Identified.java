package io.github.samenspraak.value;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An element of a register, which others refer to by its id. Ids are unique in a register across
 * all kinds of element.
 *
 * <p>A part of an element, such as a membership of a platform, has no id.
 *
 * <p>Each type narrows the type of its id. Its builder copies from its own type only; Immutables
 * warns of that, so these types suppress the warning {@code immutables:from}.
 */
@JsonSerialize(converter = WrittenForm.Jackson3.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(converter = WrittenForm.Jackson2.class)
public interface Identified extends Fact {

  /** {@return the id by which others refer to this element} */
  Id<?> id();

  /**
   * {@return the names that other systems have for this element}
   *
   * <p>They are never in {@link Object#toString}.
   */
  @Value.Redacted
  ImmutableList<Identifier> identifiers();
}
