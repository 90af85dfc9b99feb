package io.github.samenspraak.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on a covenant as a whole: its parties, its scheme, and the days on which it runs. */
final class CovenantRules {

  private static final RuleGroup AREA = RuleGroup.of("covenants", "0.1.0");

  /** What is dated after the end of a covenant. */
  enum Late {
    EXTENSION,
    GRANT
  }

  private CovenantRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("signed-after-start")
            .statement("A covenant should be signed by the day on which it begins.")
            .sources(Source.CONSISTENCY)
            .brokenBy("Signed on 2 January 2025 or never, begun on 1 January 2025.")
            .keptBy("Signed on 1 January 2025, begun on that day.")
            .aboutMissing()
            .checkedBy(CovenantRules::signedAfterStart),
        AREA.error("scheme-not-in-force")
            .statement("A covenant must begin while its scheme is in force.")
            .sources(Source.CONSISTENCY)
            .arguments("scheme", "begins", "inForce")
            .brokenBy("It begins on the day after the last day of its scheme.")
            .keptBy("It begins on the last day of its scheme, and runs on.")
            .checkedBy(CovenantRules::schemeNotInForce),
        AREA.warning("covenants-overlap")
            .statement(
                "Two covenants of the same parties on the same subject should not run on the same"
                    + " day.")
            .sources(Source.CONSISTENCY)
            .arguments("other")
            .identifying("other")
            .silencedBy("id-not-unique")
            .brokenBy("The second covenant begins on the last day of the first.")
            .keptBy("The second covenant begins on the day after the last day of the first.")
            .checkedBy(CovenantRules::covenantsOverlap),
        AREA.info("partner-not-civil-society")
            .statement("The partner of a covenant should be a civil-society organisation.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("organisation")
            .identifying("organisation")
            .brokenBy("A covenant of the city with the province.")
            .keptBy("A covenant of the city with a tenants’ association.")
            .checkedBy(CovenantRules::partnerNotCivilSociety),
        AREA.error("term-after-end")
            .statement(
                "No extension or grant of a covenant must be dated after the day on which it ended;"
                    + " evaluations, reports and the balance may be.")
            .sources(Source.CONSISTENCY)
            .arguments("day", "ended", "fault")
            .brokenBy("An extension from the day after that on which the covenant ended.")
            .keptBy("An evaluation and the last report after the day on which the covenant ended.")
            .checkedBy(CovenantRules::termAfterEnd));
  }

  private static void signedAfterStart(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      covenant
          .wholeTerm()
          .flatMap(whole -> unsigned(covenant, whole, inspection))
          .ifPresent(days -> inspection.report(covenant).at("signedOn").during(days));
    }
  }

  /**
   * {@return the days of a covenant before it was signed; as far as it was not, once it has begun}
   */
  private static Optional<Term> unsigned(Covenant covenant, Term whole, Inspection inspection) {
    if (covenant.signedOn().isEmpty()) {
      return Optional.of(whole)
          .filter(inspection::hasBegun)
          .filter(days -> inspection.index().recordedDays().isAsked(days.firstDayOrThrow()));
    }
    LocalDate firstDay = covenant.initialTerm().firstDayOrThrow();
    return covenant
        .signedOn()
        .filter(firstDay::isBefore)
        .map(signed -> Term.from(firstDay).until(signed.minusDays(1)));
  }

  private static void schemeNotInForce(Inspection inspection) {
    CovenantCourses.of(inspection)
        .filter(
            course ->
                !course
                    .scheme()
                    .inForce()
                    .contains(course.covenant().initialTerm().firstDayOrThrow()))
        .forEach(
            course ->
                inspection
                    .report(course.covenant())
                    .at("initialTerm")
                    .with("scheme", course.scheme().id())
                    .with("begins", course.covenant().initialTerm().firstDayOrThrow())
                    .with("inForce", course.scheme().inForce()));
  }

  /** The parties and the subject of a covenant, which several covenants may share. */
  private record CovenantKey(
      Id<Organisation> authority, ImmutableSortedSet<Id<Organisation>> partners, Label subject)
      implements Comparable<CovenantKey> {

    private static final Comparator<CovenantKey> ORDER =
        Comparator.<CovenantKey, Id<?>>comparing(CovenantKey::authority)
            .thenComparing(
                CovenantKey::partners,
                Comparators.lexicographical(Comparator.<Id<?>>naturalOrder()))
            .thenComparing(agreement -> agreement.subject().toString());

    static CovenantKey of(Covenant covenant) {
      return new CovenantKey(
          covenant.authority(), ImmutableSortedSet.copyOf(covenant.partners()), covenant.subject());
    }

    @Override
    public int compareTo(CovenantKey other) {
      return ORDER.compare(this, other);
    }
  }

  /** Consecutive days on which a covenant runs. */
  private record RunningDays(Covenant covenant, Term days) {

    /** {@return the running days of a covenant, as stretches without a day in common} */
    static Stream<RunningDays> of(Covenant covenant) {
      return ImmutableRangeSet.unionOf(covenant.runs().stream().map(Term::toRange).toList())
          .asRanges()
          .stream()
          .map(range -> new RunningDays(covenant, Term.from(range)));
    }
  }

  private static void covenantsOverlap(Inspection inspection) {
    List<Collection<RunningDays>> groups =
        Duplicates.among(
                Duplicates.firstsOfTheirIds(inspection.register().covenants()), CovenantKey::of)
            .stream()
            .<Collection<RunningDays>>map(same -> same.stream().flatMap(RunningDays::of).toList())
            .toList();
    Overlaps.among(
        inspection,
        groups,
        inspection.index().recordedDays(),
        RunningDays::days,
        RunningDays::covenant,
        (earlier, later, days) ->
            inspection
                .report(later.covenant())
                .during(days)
                .with("other", earlier.covenant().id()));
  }

  private static void partnerNotCivilSociety(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      for (int i = 0; i < covenant.partners().size(); i++) {
        int position = i;
        inspection
            .index()
            .find(Organisation.class, covenant.partners().get(i))
            .filter(partner -> partner.kind() != OrganisationKind.CIVIL_SOCIETY)
            .ifPresent(
                partner ->
                    inspection
                        .report(covenant)
                        .at("partners", position)
                        .with("organisation", partner.id()));
      }
    }
  }

  private static void termAfterEnd(Inspection inspection) {
    CovenantCourses.of(inspection)
        .forEach(
            course ->
                course
                    .covenant()
                    .ended()
                    .ifPresent(ending -> new EndCheck(inspection, ending.on()).check(course)));
  }

  /** Reports days of a covenant that lie after its end. */
  private record EndCheck(Inspection inspection, LocalDate ended) {

    void check(CovenantCourse course) {
      Subject subject = Subject.of(course.covenant());
      for (Extension extension : course.covenant().extensions()) {
        check(
            subject
                .part(extension)
                .attribute(
                    extension.term().firstDayOrThrow().isAfter(ended) ? "term" : "decidedOn"),
            Stream.concat(extension.decidedOn().stream(), extension.term().firstDay().stream()),
            Late.EXTENSION);
      }
      // A grant for a year beyond all terms is reported by another rule.
      Years agreed = course.agreedYears();
      for (Grant grant : course.covenant().grants()) {
        check(
            subject.part(grant).attribute("year"),
            Stream.of(grant.year()).filter(agreed::contains).map(course.cycle()::firstDay),
            Late.GRANT);
      }
    }

    private void check(Subject subject, Stream<LocalDate> days, Late fault) {
      days.filter(ended::isBefore)
          .min(Comparator.naturalOrder())
          .ifPresent(
              day ->
                  inspection
                      .report(subject)
                      .with("day", day)
                      .with("ended", ended)
                      .with("fault", fault));
    }
  }
}
