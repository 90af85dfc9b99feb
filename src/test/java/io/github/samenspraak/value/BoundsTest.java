package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void theBoundsThemselvesLieWithin() {
    Bounds threeToFive = Bounds.builder().min(3).max(5).build();

    assertThat(threeToFive.contain(2)).isFalse();
    assertThat(threeToFive.contain(3)).isTrue();
    assertThat(threeToFive.contain(5)).isTrue();
    assertThat(threeToFive.contain(6)).isFalse();
  }

  @Test
  void unlessSaidTheyBeginAt0AndHaveNoEnd() {
    Bounds any = Bounds.builder().build();

    assertThat(any.min()).isEqualTo(0);
    assertThat(any.max()).isEmpty();
    assertThat(any.contain(0)).isTrue();
    assertThat(any.contain(Integer.MAX_VALUE)).isTrue();
    assertThat(any.contain(-1)).isFalse();
  }

  @Test
  void exactlyThreeIsFromThreeToThree() {
    assertThat(Bounds.exactly(3)).isEqualTo(Bounds.builder().min(3).max(3).build());
  }

  @Test
  void aMostThatIsLessThanTheLeastIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.builder().min(5).max(4).build())
        .withMessage("Bounds must go from 0 or more to as much or more, not from 5 to 4.");
  }

  @Test
  void aLeastBelow0IsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.builder().min(-1).build());
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.exactly(-1));
  }
}
