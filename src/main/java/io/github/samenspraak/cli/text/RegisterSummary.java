package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.register.Register;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of people, organisations and other elements in a register. */
public final class RegisterSummary {

  private static final ImmutableMap<String, ToIntFunction<Register>> COUNTS =
      ImmutableMap.<String, ToIntFunction<Register>>builder()
          .put("contents.people", register -> register.people().size())
          .put("contents.organisations", register -> register.organisations().size())
          .put("contents.offices", register -> register.offices().size())
          .put("contents.platforms", register -> register.platforms().size())
          .put("contents.memberships", inPlatforms(platform -> platform.memberships().size()))
          .put("contents.mandates", inPlatforms(RegisterSummary::mandates))
          .put(
              "contents.working-groups",
              inPlatforms(platform -> platform.bodies(BodyKind.WORKING_GROUP).size()))
          .put("contents.meetings", register -> register.meetings().size())
          .put("contents.signals", register -> register.signals().size())
          .put("contents.advices", register -> register.advice().size())
          .put("contents.interpellations", register -> register.interpellations().size())
          .put("contents.annual-reports", register -> register.annualReports().size())
          .put("contents.schemes", register -> register.covenantSchemes().size())
          .put("contents.covenants", register -> register.covenants().size())
          .put("contents.plans", register -> register.plans().size())
          .put("contents.objectives", inPlans(PolicyPlan::allObjectives))
          .put("contents.actions", inPlans(PolicyPlan::allActions))
          .put("contents.barometers", register -> register.barometers().size())
          .put("contents.indicators", RegisterSummary::indicators)
          .put("contents.poverty-tests", register -> register.povertyTests().size())
          .put("contents.social-houses", register -> register.socialHouses().size())
          .put("contents.services", RegisterSummary::services)
          .put("contents.accessibility-reviews", register -> register.accessibilityReviews().size())
          .put("contents.participation", register -> register.participationActivities().size())
          .put("contents.support-programmes", register -> register.supportProgrammes().size())
          .put("contents.forums", register -> register.forums().size())
          .put("contents.waivers", register -> register.waivers().size())
          .buildOrThrow();

  private RegisterSummary() {}

  /** {@return the number of elements of each kind that a register has} */
  public static String of(Register register, CliMessages messages) {
    return COUNTS.entrySet().stream()
        .filter(count -> count.getValue().applyAsInt(register) > 0)
        .map(count -> messages.textOnOneLine(count.getKey(), count.getValue().applyAsInt(register)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                all -> all.isEmpty() ? messages.text("contents.nothing") : all));
  }

  private static ToIntFunction<Register> inPlatforms(ToIntFunction<AdvisoryPlatform> count) {
    return register -> register.platforms().stream().mapToInt(count).sum();
  }

  private static ToIntFunction<Register> inPlans(Function<PolicyPlan, Stream<?>> parts) {
    return register -> Math.toIntExact(register.plans().stream().flatMap(parts).count());
  }

  private static int indicators(Register register) {
    return register.barometers().stream().mapToInt(each -> each.indicators().size()).sum();
  }

  private static int services(Register register) {
    return register.socialHouses().stream().mapToInt(house -> house.services().size()).sum();
  }

  private static int mandates(AdvisoryPlatform platform) {
    return platform.bodies().stream().mapToInt(body -> body.mandates().size()).sum();
  }
}
