package io.github.samenspraak.batch;

import io.github.samenspraak.register.Register;

/**
 * How a register is read from where it is kept: a file, a line, a row of a table.
 *
 * @param <S> what it is read from
 */
@FunctionalInterface
public interface RegisterSource<S> {

  /**
   * {@return the register}
   *
   * @param source what it is read from
   * @throws Exception if it cannot be read
   */
  Register read(S source) throws Exception;
}
