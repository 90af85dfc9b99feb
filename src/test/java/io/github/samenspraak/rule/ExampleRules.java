package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Locale;

/** A few rules that find something known on a register of two people and one platform. */
public final class ExampleRules {

  public static final LocalDate TODAY = RegisterShape.TODAY;
  public static final Term YEAR = Term.parse("2026-01-01/2026-12-31");

  public static final Person ANN = person("ann");
  public static final Person BEN = person("ben");

  public static final Membership FIRST =
      Facts.membership("bakery", Term.parse("2020-01-01/2026-06-30"));
  public static final Membership SECOND = Facts.membership("library", Term.parse("2022-01-01/.."));

  public static final AdvisoryPlatform PLATFORM =
      AdvisoryPlatform.builder()
          .id(Id.of("platform"))
          .name(Label.of("Platform"))
          .kind(PlatformKind.SOCIAL_PLATFORM)
          .authority(Id.of("city"))
          .addMemberships(FIRST, SECOND)
          .addPurposes(Label.of("one"), Label.of("two"))
          .build();

  public static final Register REGISTER =
      Register.builder()
          .municipality(Municipality.builder().name(Label.of("Town")).region(Region.OTHER).build())
          .addPeople(ANN, BEN)
          .addPlatforms(PLATFORM)
          .build();

  /** Finds something about each person, and nothing else. */
  public static final Rule PERSON_HERE = aboutPeople(Rule.info("person-here"));

  /** Finds each membership, on its days. */
  public static final Rule MEMBERSHIP_HERE =
      Rule.warning("membership-here")
          .statement("There should be no memberships.")
          .sources(Source.PRACTICE)
          .arguments("organisation")
          .message(Label.of(Locale.ENGLISH, "{organisation} is a member {when}."))
          .checkedBy(
              inspection -> {
                for (AdvisoryPlatform platform : inspection.register().platforms()) {
                  for (Membership membership : platform.memberships()) {
                    inspection
                        .report(platform)
                        .in(membership)
                        .at("member")
                        .during(membership.term())
                        .with("organisation", membership.member());
                  }
                }
              });

  /** Finds the platform wrong in a year. */
  public static final Rule PLATFORM_WRONG = rule("platform-wrong", ExampleRules::reportPlatform);

  private ExampleRules() {}

  private static void reportPlatform(Inspection inspection) {
    inspection.report(PLATFORM).during(YEAR);
  }

  private static Rule aboutPeople(Rule.Builder rule) {
    return rule.statement("There may be people.")
        .message(Label.of(ImmutableMap.of(Locale.ENGLISH, "{subject} is here.")))
        .checkedBy(inspection -> inspection.register().people().forEach(inspection::report));
  }

  public static Rule rule(String code, Rule.Check check) {
    return Rule.error(code)
        .statement("It must not be so.")
        .message(Label.of(Locale.ENGLISH, "It is so {when}."))
        .checkedBy(check);
  }

  public static Register with(Waiver... waivers) {
    return Register.builder().from(REGISTER).addWaivers(waivers).build();
  }

  public static Waiver waiver(String rule, String subject, String term) {
    return Facts.waiver(rule, subject, Term.parse(term));
  }

  private static Person person(String id) {
    return Person.builder().id(Id.of(id)).name("Example").build();
  }
}
