package io.github.samenspraak.batch;

import io.github.samenspraak.register.Register;

/**
 * Reads a register from a source, such as a file, a line or a row of a table.
 *
 * @param <S> the type of the source
 */
@FunctionalInterface
public interface RegisterSource<S> {

  /**
   * {@return the register in a source}
   *
   * @param source the source
   * @throws Exception if the register cannot be read
   */
  Register read(S source) throws Exception;
}
