package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void aThingIsAtItsLastPositionAndFromThereAtThoseBefore() {
    Positions<String> positions = new Positions<>(List.of("a", "b", "a", "a"));

    assertThat(positions.last("a")).isEqualTo(3);
    assertThat(positions.before(3)).isEqualTo(2);
    assertThat(positions.before(2)).isEqualTo(0);
    assertThat(positions.before(0)).isEqualTo(Positions.NONE);
    assertThat(positions.last("b")).isEqualTo(1);
    assertThat(positions.before(1)).isEqualTo(Positions.NONE);
  }

  @Test
  void whatDoesNotStandThereIsAtNoPosition() {
    assertThat(new Positions<>(List.of("a")).last("b")).isEqualTo(Positions.NONE);
    assertThat(new Positions<>(List.of()).last("b")).isEqualTo(Positions.NONE);
  }

  @Test
  void thingsOfOneHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    Positions<String> positions = new Positions<>(List.of("Aa", "BB", "Aa"));

    assertThat(positions.last("Aa")).isEqualTo(2);
    assertThat(positions.last("BB")).isEqualTo(1);
    assertThat(positions.repeated()).containsExactly(2);
  }

  @Property
  void itAgreesWithALookThroughTheList(@ForAll List<@IntRange(max = 40) Integer> things) {
    Positions<Integer> positions = new Positions<>(things);

    for (int at = 0; at < things.size(); at++) {
      List<Integer> upTo = things.subList(0, at);
      List<Integer> after = things.subList(at + 1, things.size());
      assertThat(positions.last(things.get(at))).isEqualTo(things.lastIndexOf(things.get(at)));
      assertThat(positions.before(at)).isEqualTo(upTo.lastIndexOf(things.get(at)));
      assertThat(positions.isLast(at)).isEqualTo(!after.contains(things.get(at)));
    }
    assertThat(positions.repeated())
        .containsExactlyElementsOf(
            IntStream.range(0, things.size())
                .filter(at -> things.subList(0, at).contains(things.get(at)))
                .boxed()
                .toList());
  }
}
