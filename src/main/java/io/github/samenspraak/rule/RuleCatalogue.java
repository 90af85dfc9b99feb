package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;

/**
 * A named collection of rules, found by {@link java.util.ServiceLoader}.
 *
 * <p>The engine knows no rule and finds the standard rules this way. Another jar can offer rules of
 * its own.
 */
public interface RuleCatalogue {

  /** The name of the rules of this library. */
  String STANDARD = "standard";

  /** {@return the name of the catalogue} */
  String name();

  /**
   * {@return its rules, in the order in which one would explain them; no two have the same code}
   */
  ImmutableList<Rule> rules();
}
