package io.github.samenspraak.value;

import org.immutables.value.Value;

/**
 * An object of a register that may carry data of a host application.
 *
 * <p>Every object of a register is one, with or without an id. Only the small values of this
 * package, such as a {@link Decision}, are none.
 */
public interface Extensible extends Fact {

  /**
   * {@return the data of host applications; empty unless said} No rule looks at it.
   *
   * <p>{@link Object#toString} does not show it.
   */
  @Value.Default
  @Value.Redacted
  default Extensions extensions() {
    return Extensions.NONE;
  }
}
