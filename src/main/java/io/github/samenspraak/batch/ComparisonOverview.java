package io.github.samenspraak.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.value.NotWritableException;

/**
 * Counts over the comparisons of many checks with earlier ones.
 *
 * @param introduced the number of findings that are new
 * @param solved the number of findings that are gone
 * @param prolonged the number of findings that have more days
 * @param shortened the number of findings that have fewer days
 * @param unchanged the number of findings that are as before
 * @param added the number of registers that the earlier check did not have
 * @param gone the registers that only the earlier check has
 */
public record ComparisonOverview(
    long introduced,
    long solved,
    long prolonged,
    long shortened,
    long unchanged,
    long added,
    ImmutableList<String> gone) {

  /** No comparison yet. */
  public static final ComparisonOverview NONE =
      new ComparisonOverview(0, 0, 0, 0, 0, 0, ImmutableList.of());

  /**
   * {@return these counts and those of the comparison of one more register}
   *
   * @param comparison of its findings
   * @param isAdded whether the earlier check did not have the register
   */
  public ComparisonOverview and(FindingComparison comparison, boolean isAdded) {
    return new ComparisonOverview(
        introduced + comparison.introduced().size(),
        solved + comparison.solved().size(),
        prolonged + comparison.prolonged().size(),
        shortened + comparison.shortened().size(),
        unchanged + comparison.unchanged().size(),
        added + (isAdded ? 1 : 0),
        gone);
  }

  /**
   * {@return these counts, with the registers that only the earlier check has}
   *
   * @param registers in words
   */
  public ComparisonOverview without(ImmutableList<String> registers) {
    return new ComparisonOverview(
        introduced, solved, prolonged, shortened, unchanged, added, registers);
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ComparisonOverview.class);
  }
}
