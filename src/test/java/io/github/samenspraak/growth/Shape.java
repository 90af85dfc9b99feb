package io.github.samenspraak.growth;

import io.github.samenspraak.register.Register;
import java.util.function.IntFunction;

/**
 * A way in which a register can be large: nearly all of it is one thing, as many times as one
 * likes.
 *
 * @param name says what there is much of
 * @param registers the register in which that is there so many times
 */
public record Shape(String name, IntFunction<Register> registers) {

  /**
   * {@return a register of this shape}
   *
   * @param size how many times there is what there is much of
   */
  public Register of(int size) {
    return registers.apply(size);
  }

  @Override
  public String toString() {
    return name;
  }
}
