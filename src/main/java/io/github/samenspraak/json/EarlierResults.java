package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.value.NotWritableException;
import java.util.List;
import java.util.Optional;

/**
 * The results of an earlier check of one register or many, as they were written down.
 *
 * @param results in the order in which they were written
 */
public record EarlierResults(ImmutableList<EarlierResult> results) {

  /**
   * {@return the earlier result of a register; absent if there is none, or if several may be meant}
   *
   * <p>It is the only one of the same municipality; of several, the one that came from the same
   * place. A municipality of which nothing is known is that of the same file: a line of a file is
   * not enough, as another register may have been put in front.
   *
   * @param origin where the register comes from
   * @param municipality the municipality of the register
   */
  public Optional<EarlierResult> find(Origin origin, Municipality municipality) {
    List<EarlierResult> same =
        results.stream().filter(result -> result.isOf(municipality)).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    return (same.isEmpty() ? results : same)
        .stream()
            .filter(result -> !same.isEmpty() || origin.line().isEmpty())
            .filter(result -> result.origin().equals(Optional.of(origin)))
            .findFirst();
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(EarlierResults.class);
  }
}
