package io.github.samenspraak.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Compares both sides of an area on many registers, and counts what occurs in them. */
final class Comparison {

  private static final int SHOWN = 3;

  private final AreaTest area;
  private final long first;
  private final int registers;

  /** Creates a comparison of as many registers as the build asks for. */
  Comparison(AreaTest area) {
    this.area = area;
    this.first = Long.getLong("oracle.first", 20_261_130L);
    this.registers = Integer.getInteger("oracle.registers", 250);
  }

  private LongStream seeds() {
    return LongStream.range(first, first + registers);
  }

  /** Fails with the first registers on which the sides differ. */
  void run() {
    List<String> differences =
        seeds().parallel().boxed().map(this::difference).filter(text -> !text.isEmpty()).toList();
    assertThat(differences.size())
        .as(
            () ->
                differences.size()
                    + " differences:\n"
                    + String.join(
                        "\n", differences.subList(0, Math.min(SHOWN, differences.size()))))
        .isZero();
  }

  private String difference(long seed) {
    ObjectNode json = area.draw(seed);
    Register register = RegisterReader.standard().read(json.toString());
    for (LocalDate today : area.todays(seed)) {
      Set<Object> byHand = area.byHand(json, today);
      Set<Object> byLibrary = area.byLibrary(register, today);
      if (!byHand.equals(byLibrary)) {
        return "Seed "
            + seed
            + ", today "
            + today
            + "\n"
            + json.toPrettyString()
            + "\nby hand only:"
            + lines(Sets.difference(byHand, byLibrary))
            + "\nby the library only:"
            + lines(Sets.difference(byLibrary, byHand));
      }
    }
    return "";
  }

  /**
   * Fails if what rules find on a day and on the next, or the agenda of them, differs in anything
   * that is not about these days.
   */
  void shift(List<String> codes) {
    RuleSet rules =
        RuleSet.standard().withLimit(Integer.MAX_VALUE).only(codes.toArray(String[]::new));
    assertThat(seeds().parallel().boxed().flatMap(seed -> shift(seed, rules)).limit(SHOWN))
        .isEmpty();
  }

  /** {@return what changes from a day to the next and should not} */
  private Stream<String> shift(long seed, RuleSet rules) {
    LocalDate today = area.todays(seed).get(0);
    RegisterIndex index =
        RegisterIndex.of(RegisterReader.standard().read(area.draw(seed).toString()), today);
    // An open term of which nobody knows the first day holds for certain from today on.
    return index.asOf(today.plusDays(1)) == index
        ? new DayShift(index, today, rules).unexplained().map(what -> seed + ": " + what)
        : Stream.empty();
  }

  private Set<String> occurringIn(ObjectNode register) {
    return Maps.filterValues(area.features(), occurs -> occurs.test(register)).keySet();
  }

  private static String lines(Set<Object> answers) {
    return answers.stream().map(answer -> "\n  " + answer).sorted().collect(Collectors.joining());
  }

  /**
   * Prints in how many registers each feature occurs, and fails if that is less than a tenth of
   * many.
   */
  void shares() {
    ImmutableMultiset<String> occurring =
        seeds()
            .mapToObj(area::draw)
            .flatMap(register -> occurringIn(register).stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    for (String feature : area.features().keySet()) {
      System.out.printf("%-40s %5.1f %%%n", feature, 100.0 * occurring.count(feature) / registers);
    }
    assumeThat(registers).as("enough registers to tell a share").isGreaterThanOrEqualTo(100);
    assertThat(area.features().keySet())
        .allSatisfy(
            feature ->
                assertThat(occurring.count(feature))
                    .as(feature)
                    .isGreaterThanOrEqualTo(registers / 10));
  }
}
