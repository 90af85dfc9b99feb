package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.junit.jupiter.api.Test;

class SocialHouseTest {

  private static final TargetGroup PARENTS = targetGroup("parents");
  private static final TargetGroup HOMELESS = targetGroup("homeless");
  private static final TargetGroup ELDERLY = targetGroup("elderly");
  private static final Service WELCOME = service("welcome", PARENTS, ELDERLY);
  private static final Service DEBT_ADVICE = service("debt-advice", PARENTS);

  private static TargetGroup targetGroup(String id) {
    return TargetGroup.builder().id(Id.of(id)).name(Label.of(id)).build();
  }

  private static Service service(String id, TargetGroup... reached) {
    Service.Builder service =
        Service.builder().id(Id.of(id)).name(Label.of(id)).provider(Id.of("cpas"));
    for (TargetGroup group : reached) {
      service.addTargetGroups(group.id());
    }
    return service.build();
  }

  private static SocialHouse.Builder house() {
    return SocialHouse.builder()
        .id(Id.of("house"))
        .name(Label.of("Sociaal Huis"))
        .authority(Id.of("city"));
  }

  private static final SocialHouse HOUSE =
      house()
          .addTargetGroups(PARENTS, HOMELESS, ELDERLY)
          .addServices(WELCOME, DEBT_ADVICE, service("for-others", targetGroup("elsewhere")))
          .build();

  @Test
  void theMatrixHasARowForEachServiceAndAColumnForEachTargetGroup() {
    assertThat(HOUSE.matrix().rowKeySet()).containsExactlyElementsOf(HOUSE.services());
    assertThat(HOUSE.matrix().columnKeySet()).containsExactly(PARENTS, HOMELESS, ELDERLY);
    assertThat(HOUSE.matrix().row(WELCOME))
        .isEqualTo(ImmutableMap.of(PARENTS, true, HOMELESS, false, ELDERLY, true));
    assertThat(HOUSE.matrix().row(DEBT_ADVICE))
        .isEqualTo(ImmutableMap.of(PARENTS, true, HOMELESS, false, ELDERLY, false));
  }

  @Test
  void aGroupOfAnotherHouseIsInNoColumn() {
    assertThat(HOUSE.matrix().row(HOUSE.services().get(2)).values()).containsOnly(false);
  }

  @Test
  void aServiceThatStandsThereTwiceHasOneRow() {
    SocialHouse twice = house().addTargetGroups(PARENTS).addServices(WELCOME, WELCOME).build();

    assertThat(twice.matrix().rowKeySet()).containsExactly(WELCOME);
  }

  @Test
  void aTargetGroupThatNoServiceNamesIsNotReached() {
    assertThat(HOUSE.notReached()).containsExactly(HOMELESS);
  }

  @Test
  void aHouseWithoutServicesReachesNobody() {
    SocialHouse empty = house().addTargetGroups(ELDERLY, PARENTS).build();

    assertThat(empty.notReached()).containsExactly(ELDERLY, PARENTS);
    assertThat(empty.matrix().isEmpty()).isTrue();
  }
}
