package io.github.samenspraak.batch;

import io.github.samenspraak.register.PartialRegister;

/**
 * Reads a register from a source, without the parts that cannot be.
 *
 * @param <S> the type of the source
 */
@FunctionalInterface
public interface PartialRegisterSource<S> {

  /**
   * {@return the register in a source, and everything that was left out of it}
   *
   * @param source the source
   * @throws Exception if the register cannot be read
   */
  PartialRegister read(S source) throws Exception;
}
