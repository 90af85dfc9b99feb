package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Beyond the limit, pairs are counted by their first and last days, with the same sums. */
class CountedPairsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final Term ALWAYS = Term.from(LocalDate.of(2000, 1, 1));

  /** As many waived and not waived ones, and the same waivers needed, whatever is kept. */
  private static void countsTheSame(String rule, Register register, int limit) {
    RuleSet rules = RuleSet.standard().only(rule, "waiver-unused");
    Findings all = rules.withLimit(100_000).check(register, TODAY);
    Findings cut = rules.withLimit(limit).check(register, TODAY);

    assertThat(cut.failures()).isEmpty();
    assertThat(cut.byRule()).isEqualTo(all.byRule());
    assertThat(cut.waived().count()).isEqualTo(all.waived().count());
    assertThat(cut.count()).isEqualTo(all.count());
  }

  @Property(tries = 200)
  void overlappingMembershipsAreCountedAsTheyAreListed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int limit) {
    Random random = new Random(seed);
    AdvisoryPlatform platform =
        platform()
            .addAllMemberships(
                some(
                    random,
                    i ->
                        Membership.builder()
                            .member(Id.of("member-" + i % 2))
                            .term(term(random))
                            .build()))
            .build();

    countsTheSame(
        "membership-overlap",
        with(random, "membership-overlap", List.of("platform")).addPlatforms(platform).build(),
        limit);
  }

  @Property(tries = 200)
  void overlappingCovenantsAreCountedAsTheyAreListed(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int limit,
      @ForAll @IntRange(min = 1, max = 4) int ids) {
    Random random = new Random(seed);

    countsTheSame(
        "covenants-overlap",
        with(random, "covenants-overlap", List.of("covenant-0", "covenant-1"))
            .addCovenantSchemes(
                CovenantScheme.builder()
                    .id(Id.of("scheme"))
                    .name(Label.of("Scheme"))
                    .inForce(ALWAYS)
                    .build())
            .addAllCovenants(
                some(
                    random,
                    i ->
                        Covenant.builder()
                            .id(Id.of("covenant-" + i % ids))
                            .scheme(Id.of("scheme"))
                            .authority(Id.of("city"))
                            .addPartners(Id.of("partner"))
                            .subject(Label.of("Subject"))
                            .initialTerm(term(random))
                            .build()))
            .build(),
        limit);
  }

  @Property(tries = 200)
  void overlappingMandatesAreCountedAsTheyAreListed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int limit) {
    Random random = new Random(seed);
    Body committee =
        Body.builder()
            .kind(BodyKind.STEERING_COMMITTEE)
            .id(Id.of("committee"))
            .name(Label.of("Committee"))
            .addSeatPlans(
                SeatPlan.builder()
                    .inForce(ALWAYS)
                    .seatCap(20)
                    .addAllotments(
                        SeatAllotment.builder()
                            .code("co-opted")
                            .name(Label.of("Co-opted"))
                            .basis(SeatBasis.CO_OPTED)
                            .build())
                    .build())
            .addAllMandates(
                some(
                    random,
                    i ->
                        Mandate.builder()
                            .id(Id.of("mandate-" + i))
                            .holder(Id.of("person"))
                            .allotment("co-opted")
                            .term(term(random))
                            .build()))
            .build();
    Office office =
        Office.builder()
            .id(Id.of("office"))
            .title(Label.of("Office"))
            .organisation(Id.of("city"))
            .kind(OfficeKind.COUNCILLOR)
            .addAllTenures(
                some(
                    random,
                    i -> Tenure.builder().holder(Id.of("person")).term(term(random)).build()))
            .build();

    for (String rule : List.of("mandate-overlap", "office-holder-votes")) {
      countsTheSame(
          rule,
          with(random, rule, List.of("mandate-0", "mandate-1", "mandate-2"))
              .addPlatforms(
                  platform().regime(Regime.FLEMISH_ADVISORY_COUNCIL).addBodies(committee).build())
              .addOffices(office)
              .build(),
          limit);
    }
  }

  private static Register.Builder with(Random random, String rule, List<String> subjects) {
    return Register.builder()
        .municipality(
            Municipality.builder().name(Label.of("Lindedorp")).region(Region.FLANDERS).build())
        .addAllWaivers(
            some(
                random,
                i ->
                    Waiver.builder()
                        .rule(rule)
                        .subject(Id.of(subjects.get(i % subjects.size())))
                        .reason(Label.of("Reason"))
                        .grantedBy(Id.of("city"))
                        .term(term(random))
                        .build()));
  }

  private static AdvisoryPlatform.Builder platform() {
    return AdvisoryPlatform.builder()
        .id(Id.of("platform"))
        .name(Label.of("Platform"))
        .kind(PlatformKind.ADVISORY_COUNCIL)
        .authority(Id.of("city"));
  }

  private static <T> ImmutableList<T> some(Random random, IntFunction<T> one) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(one)
        .collect(ImmutableList.toImmutableList());
  }

  private static Term term(Random random) {
    LocalDate first = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(30));
    return random.nextInt(6) == 0
        ? Term.from(first)
        : Term.of(first, first.plusDays(random.nextInt(12)));
  }
}
