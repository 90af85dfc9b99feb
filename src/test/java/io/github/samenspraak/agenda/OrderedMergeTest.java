package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedMergeTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static final Person SUBJECT = Person.builder().id(Id.of("p")).name("Example").build();

  private static LazyObligation due(int day, int kind) {
    return new LazyObligation(
        ObligationKind.values()[kind],
        SUBJECT,
        new Deadline(FIRST.plusDays(day), Optional.empty()),
        () -> {
          throw new AssertionError("Nobody asked for it.");
        });
  }

  /** {@return a run without an end, which counts how much is taken from it} */
  private static Iterator<LazyObligation> daily(AtomicInteger taken) {
    return Stream.generate(() -> due(taken.getAndIncrement(), 0)).iterator();
  }

  @Test
  void ofRunsWithoutAnEndOnlyTheNextIsTaken() {
    AtomicInteger one = new AtomicInteger();
    AtomicInteger other = new AtomicInteger();
    Iterator<LazyObligation> all = OrderedMerge.of(Stream.of(daily(one), daily(other)));

    for (int i = 0; i < 100; i++) {
      assertThat(all.next().deadline().due()).isEqualTo(FIRST.plusDays(i / 2));
    }

    assertThat(one.get() + other.get()).isBetween(100, 104);
  }

  @Test
  void itIsWhatSortingAllWouldGive() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<List<LazyObligation>> runs = new ArrayList<>();
      for (int run = random.nextInt(6); run > 0; run--) {
        runs.add(
            Stream.generate(() -> due(random.nextInt(5), random.nextInt(3)))
                .limit(random.nextInt(8))
                .sorted(LazyObligation.ORDER)
                .toList());
      }

      assertThat(ImmutableList.copyOf(OrderedMerge.of(runs.stream().map(List::iterator))))
          .usingElementComparator((a, b) -> a == b ? 0 : 1)
          .containsExactlyElementsOf(
              runs.stream().flatMap(List::stream).sorted(LazyObligation.ORDER).toList());
    }
  }

  @Test
  void aBatchIsNotAskedForBeforeItsFirstDay() {
    List<Integer> asked = new ArrayList<>();
    Iterator<OrderedMerge.DatedRuns> batches =
        Iterators.transform(
            Iterators.forArray(0, 10, 20),
            day ->
                new OrderedMerge.DatedRuns(
                    FIRST.plusDays(day),
                    Stream.of(day)
                        .peek(asked::add)
                        // Some of it is due only after the next batch begins.
                        .map(each -> List.of(due(each, 1), due(each + 10, 0)).iterator())));
    Iterator<LazyObligation> all = OrderedMerge.ofDatedRuns(batches);

    assertThat(all.next().deadline().due()).isEqualTo(FIRST);
    assertThat(asked).containsExactly(0);
    assertThat(Streams.stream(all).map(due -> due.deadline().due() + " " + due.kind().ordinal()))
        .containsExactly(
            "2026-01-11 0", "2026-01-11 1", "2026-01-21 0", "2026-01-21 1", "2026-01-31 0");
    assertThat(asked).containsExactly(0, 10, 20);
  }

  @Test
  void ofNothingThereIsNothing() {
    assertThat(OrderedMerge.of(Stream.empty())).isExhausted();
    assertThat(OrderedMerge.of(Stream.of(Iterators.forArray(), Iterators.forArray())))
        .isExhausted();
    assertThat(OrderedMerge.ofDatedRuns(Iterators.forArray())).isExhausted();
  }
}
