package io.github.samenspraak.value;

import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An element of a register that others refer to by its id. Ids are unique in a register across all
 * kinds of element.
 *
 * <p>A part of an element that has no name of its own, such as a membership of a platform, is not
 * identified: it is spoken of by the element that holds it.
 *
 * <p>Each type says more precisely what its id leads to. Its builder copies from its own type only;
 * that Immutables points this out is why these types suppress the warning {@code immutables:from}.
 */
@JsonSerialize(converter = WrittenForm.Jackson3.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(converter = WrittenForm.Jackson2.class)
public interface Identified {

  /** {@return the id by which others refer to this element} */
  Id<?> id();
}
