package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;

/**
 * A collection of rules that goes by a name, found by {@link java.util.ServiceLoader}.
 *
 * <p>It is how the engine, which knows no rule, comes by the standard rules; and how another jar
 * can offer rules of its own.
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
