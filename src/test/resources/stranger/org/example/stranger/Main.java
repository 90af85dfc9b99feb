package org.example.stranger;

import io.github.samenspraak.platform.HeldRole;
import java.util.List;

import com.google.common.base.Throwables;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.fixtures.SocialGovernance;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Uses what a stranger would: builds, checks, writes and reads a register, has a rule, a fixture. */
public final class Main {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Id<Organisation> CITY = Id.of("city");

  private Main() {}

  public static void main(String[] arguments) {
    Register register = register();
    for (Finding finding : RuleSet.standard().check(register, TODAY)) {
      System.out.println(finding.code() + " " + finding.term().orElseThrow());
      System.out.println(finding.message(Locale.ENGLISH));
    }

    String document = RegisterWriter.indented().write(register);
    System.out.println(RegisterReader.standard().read(document).equals(register));

    System.out.println(RuleSet.of(nobodyIsCalledThree()).check(register, TODAY));

    Sample namur = Samples.find("namur").orElseThrow();
    Findings findings = RuleSet.standard().check(namur.register(), namur.day());
    System.out.println(namur + " " + findings.atLeast(Severity.WARNING));

    System.out.println(JsonMapper.builder().findAndAddModules().build().writeValueAsString(findings));
    try {
      System.out.println(JsonMapper.shared().writeValueAsString(findings));
    } catch (JacksonException e) {
      System.out.println(Throwables.getRootCause(e).getMessage());
    }

    FaultyRegister faulty = Fault.SEAT_CAP_EXCEEDED.in(RegisterShape.small(), 2);
    System.out.println(RuleSet.standard().check(faulty.register(), faulty.today()));

    EditableRegister town =
        Lindedorp.TOWN.mandate(
            Id.of("m-dirk"), mandate -> mandate.term(Term.parse("2023-07-01/2029-07-01")));
    for (ExpectedFinding finding : ExpectedFinding.findings(town)) {
      System.out.println(finding.code() + " " + finding.term().orElseThrow());
    }

    Arbitrary<RegisterShape> shapes = new SocialGovernance().shapes();
    System.out.println(shapes.sample().organisations() > 0);
  }

  /** Three sit on two seats for one day. */
  private static Register register() {
    return Register.builder()
        .municipality(
            Municipality.builder().name(Label.of("Elsewhere")).region(Region.OTHER).build())
        .addPeople(person("one"), person("two"), person("three"))
        .addOrganisations(
            Organisation.builder()
                .id(CITY)
                .name(Label.of("City"))
                .kind(OrganisationKind.MUNICIPALITY)
                .build())
        .addPlatforms(
            AdvisoryPlatform.builder()
                .id(Id.<AdvisoryPlatform>of("platform"))
                .name(Label.of("Platform"))
                .kind(PlatformKind.SOCIAL_PLATFORM)
                .authority(CITY)
                .addBodies(committee())
                .build())
        .build();
  }

  private static Person person(String name) {
    return Person.builder().id(Id.<Person>of(name)).name(name).build();
  }

  private static Body committee() {
    return Body.builder()
        .id(Id.<Body>of("committee"))
        .name(Label.of("Committee"))
        .kind(BodyKind.STEERING_COMMITTEE)
        .addSeatPlans(
            SeatPlan.builder()
                .inForce(Term.parse("2026-01-01/.."))
                .seatCap(2)
                .addAllotments(
                    SeatAllotment.builder()
                        .code("city")
                        .name(Label.of("City"))
                        .basis(SeatBasis.DELEGATED)
                        .filledBy(CITY)
                        .build())
                .build())
        .addMandates(
            mandate("one", "2026-01-01/..").roles(List.of(HeldRole.of(BodyRole.CHAIR))).build(),
            mandate("two", "2026-01-01/2026-06-30").build(),
            mandate("three", "2026-06-30/..").build())
        .build();
  }

  private static Mandate.Builder mandate(String holder, String term) {
    return Mandate.builder()
        .id(Id.<Mandate>of("mandate-of-" + holder))
        .holder(Id.<Person>of(holder))
        .allotment("city")
        .onBehalfOf(CITY)
        .term(Term.parse(term));
  }

  private static Rule nobodyIsCalledThree() {
    return Rule.info("called-three")
        .statement("Nobody may be called Three.")
        .message(Label.of("{subject} is called Three."))
        .checkedBy(
            inspection ->
                inspection.register().people().stream()
                    .filter(person -> person.name().equals("three"))
                    .forEach(inspection::report));
  }
}
