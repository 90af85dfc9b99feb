package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;

/**
 * A finding in two checks.
 *
 * <p>It is usually one finding before and one after. Of one that falls apart into several, or of
 * several that grow together, all are listed: a finding of half a year of which March is solved is
 * two findings after.
 *
 * @param kind the way in which it changed
 * @param before the findings before the change, by their days; none if it is new
 * @param after the findings after the change, by their days; none if it is solved
 */
public record FindingChange(
    Kind kind, ImmutableList<KnownFinding> before, ImmutableList<Finding> after) {

  /** The way in which a finding changed. */
  public enum Kind {
    /** It is found after, and was not before. */
    NEW,
    /** It was found before, and is no longer. */
    SOLVED,
    /** It has more days than before, or as many that end later. */
    PROLONGED,
    /** It has fewer days than before, or as many that end earlier. */
    SHORTENED,
    /** It is found before and after, on the same days; numbers in it may differ. */
    UNCHANGED
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(FindingChange.class);
  }
}
