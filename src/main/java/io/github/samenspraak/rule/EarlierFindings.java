package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.value.NotWritableException;

/**
 * The findings of an earlier check, as they were written down.
 *
 * @param findings the findings that were kept, waived or not
 * @param undecided the codes of the rules of which not all findings were kept, or that failed
 */
public record EarlierFindings(
    ImmutableList<EarlierFinding> findings, ImmutableSortedSet<String> undecided) {

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(EarlierFindings.class);
  }
}
