package io.github.samenspraak.dossier;

/** A section of a page, with a place in its table of contents. */
interface Section {

  /** {@return the name of its anchor} */
  String anchor();

  /** {@return whether there is anything to show} */
  boolean isPresent(Contents contents);

  /** Writes all but its heading. */
  void write(Fragment to);
}
