package io.github.samenspraak.policy;

/** The European measures of poverty and social exclusion. */
public enum PovertyMeasure {
  /** The share at risk of poverty or social exclusion: in at least one of the other three. */
  AROPE,
  /** The share with less than 60 percent of the median income. */
  AT_RISK_OF_POVERTY,
  /** The share in severe material and social deprivation: 7 of 13 items. */
  MATERIAL_DEPRIVATION,
  /** The share in households of very low work intensity. */
  LOW_WORK_INTENSITY
}
