package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.regex.Pattern;

/**
 * The law or the practice that a rule or a platform rests on, known by its key.
 *
 * <p>It is not the text of the law and no legal advice: it names the text, and says how sure we are
 * of what it says. An application may have sources of its own.
 *
 * <p>Written in JSON as its key. Two sources with the same key are equal.
 */
public final class Source {

  /** The certainty of a source. */
  public enum Standing {
    /** The text, or an official document that quotes it, was read. */
    SEEN,
    /** Quoted from memory: not enough to call anything unlawful. */
    FROM_MEMORY,
    /** Neither law nor practice, but two facts that cannot both be true. */
    LOGIC,
    /** A source of another catalogue, of which this library knows only the key. */
    UNKNOWN
  }

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** No source but logic: two facts that cannot both be true. */
  public static final Source CONSISTENCY =
      of("consistency", "Logic: two facts that cannot both be true", Standing.LOGIC);

  /** Rules of procedure of real advisory councils: parameters of a charter, not law for others. */
  public static final Source PRACTICE =
      of("practice", "Rules of procedure of existing advisory councils", Standing.SEEN);

  /** The organic law on the public centres for social welfare, art. 62: coordination committees. */
  public static final Source BE_OCMW_62 =
      of(
          "be-ocmw-62",
          "Organic law of 8 July 1976 on the public centres for social welfare, art. 62",
          Standing.SEEN);

  /** The Flemish Decree on Local Government, art. 304 par. 3: advisory councils. */
  public static final Source FL_DLB_304 =
      of(
          "fl-dlb-304",
          "Flemish Decree of 22 December 2017 on Local Government, art. 304 par. 3",
          Standing.SEEN);

  /** The New Municipal Law, art. 120bis, and its Walloon codification: advisory councils. */
  public static final Source BE_NML_120BIS =
      of("be-nml-120bis", "New Municipal Law, art. 120bis; CDLD, art. L1122-35", Standing.SEEN);

  /** The Walloon code of local democracy, art. L3331-1: small grants, and grants in kind. */
  public static final Source CDLD_L3331 =
      of(
          "cdld-l3331",
          "Walloon code of local democracy and decentralisation, art. L3331-1 par. 3",
          Standing.SEEN);

  /** How the Belgian register of enterprises numbers them. */
  public static final Source BE_KBO =
      of("be-kbo", "Crossroads Bank for Enterprises: the enterprise number", Standing.SEEN);

  /** How the Belgian statistical office numbers municipalities. */
  public static final Source BE_NIS =
      of("be-nis", "Statbel: the NIS codes of municipalities", Standing.SEEN);

  /** The law on the control of grants; from which amounts on, each scheme says for itself. */
  public static final Source BE_GRANTS_1983 =
      of(
          "be-grants-1983",
          "Law of 14 November 1983 on the control of the award and use of certain grants",
          Standing.SEEN);

  /** From when to when Flemish local authorities plan. */
  public static final Source FL_MULTI_YEAR_PLAN =
      of(
          "fl-multi-year-plan",
          "The multi-year plans of Flemish local authorities: 2014-2019, 2020-2025, 2026-2031",
          Standing.SEEN);

  /** The model by which an evaluation explains how results of social work come about. */
  public static final Source CAIMER =
      of(
          "caimer",
          "CAIMeR (Blom and Morén): Context, Actors, Interventions, Mechanisms, Results",
          Standing.SEEN);

  /** The Flemish poverty test: a quick scan, and an extended test if that is positive. */
  public static final Source POVERTY_TEST =
      of("poverty-test", "The Flemish poverty test: quick scan and extended test", Standing.SEEN);

  /** The European indicator of poverty and social exclusion, and its three components. */
  public static final Source AROPE =
      of("arope", "Eurostat: people at risk of poverty or social exclusion", Standing.SEEN);

  /** The seven criteria of accessible social services. */
  public static final Source SEVEN_BS =
      of("seven-bs", "VVSG: the seven B’s of accessible social services", Standing.SEEN);

  /** The first Flemish decree on local social policy, with plans of 2008 to 2014. */
  public static final Source FL_LSB_2004 =
      of("fl-lsb-2004", "Flemish Decree of 19 March 2004 on local social policy", Standing.SEEN);

  /** The Flemish decree on local social policy by which the plan is part of the multi-year plan. */
  public static final Source FL_LSB_2018 =
      of("fl-lsb-2018", "Flemish Decree of 9 February 2018 on local social policy", Standing.SEEN);

  /** The conditions of Brussels for subsidies to social coordination, renewed every five years. */
  public static final Source BXL_SOCIAL_COORDINATION =
      of(
          "bxl-social-coordination",
          "Brussels circular on the subsidies for social coordination by the public centres for"
              + " social welfare",
          Standing.SEEN);

  private static final ImmutableMap<String, Source> KNOWN =
      Maps.uniqueIndex(
          ImmutableList.of(
              CONSISTENCY,
              PRACTICE,
              BE_OCMW_62,
              FL_DLB_304,
              BE_NML_120BIS,
              BE_KBO,
              BE_NIS,
              BE_GRANTS_1983,
              FL_MULTI_YEAR_PLAN,
              CAIMER,
              POVERTY_TEST,
              AROPE,
              SEVEN_BS,
              FL_LSB_2004,
              FL_LSB_2018,
              BXL_SOCIAL_COORDINATION),
          Source::key);

  private final String key;
  private final String citation;
  private final Standing standing;

  private Source(String key, String citation, Standing standing) {
    this.key = key;
    this.citation = citation;
    this.standing = standing;
  }

  /**
   * {@return a source with a citation}
   *
   * @param key small letters, digits and hyphens, such as {@code be-ocmw-62}
   * @param citation the citation
   * @param standing the certainty
   * @throws IllegalArgumentException if the key has other characters
   */
  public static Source of(String key, String citation, Standing standing) {
    return new Source(requireKey(key), citation, standing);
  }

  /**
   * {@return the source of this library with a key; else an unknown source with that key}
   *
   * @param key small letters, digits and hyphens, such as {@code be-ocmw-62}
   * @throws IllegalArgumentException if the key is not made of small letters, digits and hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Source of(String key) {
    Source known = KNOWN.get(key);
    return known != null ? known : of(key, key, Standing.UNKNOWN);
  }

  private static String requireKey(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "The key of a source has small letters, digits and hyphens, unlike " + key + ".");
    }
    return key;
  }

  /** {@return the sources of this library, in the order of its documentation} */
  public static ImmutableList<Source> known() {
    return KNOWN.values().asList();
  }

  /** {@return the key by which rules and registers refer to the source} */
  @JsonValue
  public String key() {
    return key;
  }

  /** {@return the citation; the key if the source is unknown} */
  public String citation() {
    return citation;
  }

  /** {@return the certainty of the source} */
  public Standing standing() {
    return standing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && key.equals(source.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** {@return the key} */
  @Override
  public String toString() {
    return key;
  }
}
