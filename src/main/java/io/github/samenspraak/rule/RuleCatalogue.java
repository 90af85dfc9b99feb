package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;

/**
 * A named collection of rules, such as those of a city.
 *
 * <p>{@link java.util.ServiceLoader} finds a catalogue that has a public constructor without
 * parameters and is named in its jar as a provider of this interface. So the engine finds the rules
 * of this library, and {@link RuleSet#catalogue(String, ClassLoader)} those of another jar.
 *
 * <p>A catalogue that looks at data of the host, such as its files or a table of addresses, is made
 * by the host, which passes the data to the constructor:
 *
 * <pre>{@code
 * RuleSet.standard().plus(new AddressRules(addresses))
 * }</pre>
 */
public interface RuleCatalogue {

  /** The name of the rules of this library. */
  String STANDARD = "standard";

  /** {@return the name of the catalogue, which no other has} */
  String name();

  /**
   * {@return its rules, in the order in which one would explain them; no two have the same code}
   */
  ImmutableList<Rule> rules();
}
