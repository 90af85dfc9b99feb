package io.github.samenspraak.rules;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The charters that the platforms of a register had, for one check of one rule. */
final class Charters {

  private final Map<Id<AdvisoryPlatform>, Timeline<Optional<Charter>>> inForce = new HashMap<>();

  Charters(RegisterIndex index) {
    for (AdvisoryPlatform platform : index.register().platforms()) {
      inForce.putIfAbsent(platform.id(), platform.charterInForce());
    }
  }

  /**
   * {@return the charter of a platform in force on a day, if there are such a platform and charter}
   */
  Optional<Charter> find(Id<AdvisoryPlatform> platform, LocalDate day) {
    return Optional.ofNullable(inForce.get(platform)).flatMap(timeline -> timeline.on(day));
  }
}
