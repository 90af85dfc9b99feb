package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.register.Register;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How much there is in a register. */
final class Contents {

  private static final ImmutableMap<String, ToIntFunction<Register>> COUNTS =
      ImmutableMap.<String, ToIntFunction<Register>>builder()
          .put("contents.people", register -> register.people().size())
          .put("contents.organisations", register -> register.organisations().size())
          .put("contents.offices", register -> register.offices().size())
          .put("contents.platforms", register -> register.platforms().size())
          .put("contents.memberships", inPlatforms(platform -> platform.memberships().size()))
          .put("contents.mandates", inPlatforms(Contents::mandates))
          .put("contents.working-groups", inPlatforms(platform -> platform.workingGroups().size()))
          .put("contents.meetings", register -> register.meetings().size())
          .put("contents.signals", register -> register.signals().size())
          .put("contents.advices", register -> register.advices().size())
          .put("contents.interpellations", register -> register.interpellations().size())
          .put("contents.annual-reports", register -> register.annualReports().size())
          .put("contents.schemes", register -> register.covenantSchemes().size())
          .put("contents.covenants", register -> register.covenants().size())
          .put("contents.waivers", register -> register.waivers().size())
          .buildOrThrow();

  private Contents() {}

  /** {@return what a register has, and how many of each} */
  static String of(Register register, Phrases phrases) {
    return COUNTS.entrySet().stream()
        .filter(count -> count.getValue().applyAsInt(register) > 0)
        .map(count -> phrases.sayTogether(count.getKey(), count.getValue().applyAsInt(register)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? phrases.say("contents.nothing") : all));
  }

  private static ToIntFunction<Register> inPlatforms(ToIntFunction<AdvisoryPlatform> count) {
    return register -> register.platforms().stream().mapToInt(count).sum();
  }

  private static int mandates(AdvisoryPlatform platform) {
    return platform.seatedBodies().stream().mapToInt(body -> body.mandates().size()).sum();
  }
}
