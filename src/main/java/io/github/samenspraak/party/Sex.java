package io.github.samenspraak.party;

/** The sex of a person as recorded, where the law has rules on the composition of a body. */
public enum Sex {
  /** Female. */
  F,
  /** Male. */
  M,
  /** Neither, or not disclosed. */
  X
}
