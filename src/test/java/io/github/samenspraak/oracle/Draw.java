package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws numbers, days and terms from one seed. */
final class Draw {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final RandomGenerator random;
  private final LocalDate start;
  private final int days;

  /**
   * Creates a draw.
   *
   * @param start the first day on which anything begins
   * @param days the number of days on which something may begin
   */
  Draw(long seed, LocalDate start, int days) {
    this.random = new SplittableRandom(seed);
    this.start = start;
    this.days = days;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  final <T> T any(T... values) {
    return values[below(values.length)];
  }

  <T> T anyOf(List<T> values) {
    return values.get(below(values.size()));
  }

  LocalDate day() {
    return start.plusDays(below(days));
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode term(LocalDate first, LocalDate last) {
    return object().put("firstDay", first.toString()).put("lastDay", last.toString());
  }

  static ObjectNode from(LocalDate first) {
    return object().put("firstDay", first.toString());
  }

  static ObjectNode until(LocalDate last) {
    return object().put("lastDay", last.toString());
  }

  /** {@return a term that begins on a day and sometimes has no end} */
  ObjectNode since(LocalDate first, int most) {
    return chance(25) ? from(first) : term(first, first.plusDays(below(most)));
  }
}
