package io.github.samenspraak.rules;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.PublicLabel;
import io.github.samenspraak.index.Reference;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.ReferenceCycles;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on ids, references, numbers and names. */
final class IdentityRules {

  private static final RuleGroup AREA = RuleGroup.of("identity", "0.1.0");

  /** The most languages that a finding lists, more than any municipality has. */
  private static final int MOST_LANGUAGES = 20;

  /** The way in which something leads back to itself. */
  enum Bond {
    PART,
    SUCCESSOR,
    MERGED
  }

  /** What is wrong with a number. */
  enum NumberFault {
    ZERO_MISSING,
    DIGITS,
    FIRST_DIGIT,
    CHECK_NUMBER,
    FORM,
    UNKNOWN;

    private static final int DIGITS_OF_ENTERPRISE = 10;

    /** {@return what is wrong with an enterprise number that cannot be} */
    static NumberFault of(EnterpriseNumber number) {
      String digits = number.digits();
      if (digits.length() != DIGITS_OF_ENTERPRISE) {
        return EnterpriseNumber.of("0" + digits).isValid() ? ZERO_MISSING : DIGITS;
      }
      if (digits.charAt(0) > '1') {
        return FIRST_DIGIT;
      }
      return EnterpriseNumber.of(digits).isValid() ? FORM : CHECK_NUMBER;
    }
  }

  private IdentityRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("id-not-unique")
            .statement("An id must name one element of the register.")
            .sources(Source.CONSISTENCY)
            .arguments("kind")
            .brokenBy("A person and an organisation both have the id “namur”.")
            .keptBy("The one has the id “namur”, the other “city-of-namur”.")
            .checkedBy(IdentityRules::idNotUnique),
        AREA.error("reference-not-found")
            .statement("A reference must lead to an element of the register, of the right kind.")
            .sources(Source.CONSISTENCY)
            .arguments("target", "expected", "nearness", "nearest", "found")
            .identifying("target")
            .brokenBy("A mandate is held by “p-7”, which is the id of no person.")
            .keptBy("A mandate is held by “p-7”, which is the id of a person.")
            .checkedBy(IdentityRules::referenceNotFound),
        AREA.error("enterprise-number-invalid")
            .statement(
                "An enterprise number must have ten digits, a first digit of 0 or 1, and a correct"
                    + " check number.")
            .sources(Source.BE_KBO)
            .arguments("number", "fault")
            .brokenBy("0207.500.124")
            .keptBy("0207.500.123")
            .checkedBy(IdentityRules::enterpriseNumberInvalid),
        AREA.warning("nis-code-invalid")
            .statement(
                "A NIS code should have five digits and name a municipality in the register’s"
                    + " region.")
            .sources(Source.BE_NIS)
            .arguments("code", "region", "fault")
            .brokenBy("92000, which is the arrondissement of Namur, or 11002 in Wallonia.")
            .keptBy("92094 in Wallonia.")
            .checkedBy(IdentityRules::nisCodeInvalid),
        AREA.warning("legislatures-overlap")
            .statement("On no day should two legislatures of the municipality run.")
            .sources(Source.CONSISTENCY)
            .arguments("running")
            .brokenBy("A legislature lasts until the day on which the next council is installed.")
            .keptBy("A legislature ends on the day before the next council is installed.")
            .checkedBy(IdentityRules::legislaturesOverlap),
        AREA.warning("organisation-duplicated")
            .statement("Two organisations should not have the same enterprise number.")
            .sources(Source.CONSISTENCY)
            .arguments("number", "other")
            .identifying("other")
            .silencedBy("id-not-unique")
            .brokenBy("Two organisations with the number 0207.500.123, one without its dots.")
            .keptBy("One organisation with the number 0207.500.123.")
            .checkedBy(IdentityRules::organisationDuplicated),
        AREA.info("label-language-missing")
            .statement("A public label should be given in every language of the municipality.")
            .sources(Source.PRACTICE)
            .arguments("languages")
            .brokenBy("A working group with a French name only, in Brussels.")
            .keptBy("A name in French and Dutch, or one for which no language is given.")
            .aboutMissing()
            .checkedBy(IdentityRules::labelLanguageMissing),
        AREA.warning("outside-lifespan")
            .statement(
                "What refers to an organisation, also as an authority or through an office, should"
                    + " lie within its lifespan or that of its successors.")
            .sources(Source.CONSISTENCY)
            .arguments("organisation")
            .identifying("organisation")
            .brokenBy("An organisation is a member for one day after it ceased to be.")
            .keptBy("An organisation is a member until the day on which it ceased to be.")
            .aboutMissing("organisations", "offices")
            .checkedBy(IdentityRules::outsideLifespan),
        AREA.error("part-of-itself")
            .statement(
                "An organisation must not be part of itself, nor anything its own predecessor, nor a"
                    + " signal merged into itself, however indirectly.")
            .sources(Source.CONSISTENCY)
            .arguments("through", "fault")
            .brokenBy("A service is part of the city, and the city is part of that service.")
            .keptBy("A service is part of the city.")
            .checkedBy(IdentityRules::partOfItself));
  }

  private static void idNotUnique(Inspection inspection) {
    for (Identified element : inspection.index().duplicates()) {
      Identified first = inspection.index().find(element.id()).orElseThrow();
      inspection.report(element).at("id").with("kind", Subject.of(first).kind());
    }
  }

  private static void referenceNotFound(Inspection inspection) {
    Supplier<NearestIds> ids = Suppliers.memoize(() -> new NearestIds(inspection.register()));
    for (Reference reference : inspection.index().brokenReferences()) {
      String target = reference.target().value();
      Optional<String> nearest = ids.get().find(reference);
      Optional<ElementKind> found =
          inspection.index().find(reference.target()).map(other -> Subject.of(other).kind());
      inspection
          .report(reference.from())
          .with("target", reference.target())
          .with("expected", expected(reference))
          .with("nearness", NearestIds.nearness(target, found, nearest))
          .with("nearest", nearest.stream().collect(ImmutableList.toImmutableList()))
          .with("found", found.stream().collect(ImmutableList.toImmutableList()));
    }
  }

  /** {@return the kinds of element that a reference may lead to; of bodies of any kind just one} */
  private static ImmutableSet<ElementKind> expected(Reference reference) {
    ImmutableSet<ElementKind> bodies = ElementKind.thatAre(Body.class);
    return reference.kinds().containsAll(bodies)
        ? reference.kinds().stream()
            .filter(kind -> kind == ElementKind.OTHER_BODY || !bodies.contains(kind))
            .collect(ImmutableSet.toImmutableSet())
        : reference.kinds();
  }

  private static void enterpriseNumberInvalid(Inspection inspection) {
    for (Organisation organisation : inspection.register().organisations()) {
      organisation
          .enterpriseNumber()
          .filter(number -> !number.isValid())
          .ifPresent(
              number ->
                  inspection
                      .report(organisation)
                      .at("enterpriseNumber")
                      .with("number", number)
                      .with("fault", NumberFault.of(number)));
    }
  }

  private static void nisCodeInvalid(Inspection inspection) {
    Municipality municipality = inspection.register().municipality();
    municipality
        .nisCode()
        .filter(code -> !code.isOfMunicipality() || !municipality.region().canHave(code))
        .ifPresent(
            code ->
                inspection
                    .report(Subject.of(municipality).attribute("nisCode"))
                    .with("code", code)
                    .with("region", municipality.region())
                    .with(
                        "fault",
                        code.value().matches("[0-9]{5}")
                            ? NumberFault.UNKNOWN
                            : NumberFault.DIGITS));
  }

  private static void legislaturesOverlap(Inspection inspection) {
    Municipality municipality = inspection.register().municipality();
    for (Stretch<Integer> running : Timeline.counting(municipality.legislatures()).stretches()) {
      if (running.value() > 1) {
        inspection
            .report(Subject.of(municipality).attribute("legislatures"))
            .during(running.term())
            .with("running", running.value());
      }
    }
  }

  private static void organisationDuplicated(Inspection inspection) {
    List<Organisation> numbered =
        Duplicates.firstsOfTheirIds(inspection.register().organisations()).stream()
            .filter(organisation -> organisation.enterpriseNumber().isPresent())
            .toList();
    for (Collection<Organisation> same :
        Duplicates.among(numbered, organisation -> organisation.enterpriseNumber().orElseThrow())) {
      List<Organisation> before = new ArrayList<>();
      for (Organisation organisation : same) {
        LimitedReports.each(
            inspection,
            organisation,
            before,
            other ->
                inspection
                    .report(organisation)
                    .at("enterpriseNumber")
                    .with("number", organisation.enterpriseNumber().orElseThrow())
                    .with("other", other.id()));
        before.add(organisation);
      }
    }
  }

  private static void labelLanguageMissing(Inspection inspection) {
    ImmutableList<Locale> languages = inspection.register().municipality().languages();
    if (languages.isEmpty()) {
      return;
    }
    // A text in one of several locales of one language counts for all of them.
    ListMultimap<String, Locale> spoken =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    languages.forEach(language -> spoken.put(language.getLanguage(), language));
    for (PublicLabel text : inspection.index().publicLabels()) {
      Set<Locale> given = text.label().languages();
      if (Iterables.any(languages, language -> !given.contains(language))) {
        List<Locale> missing = missing(given, spoken);
        if (!missing.isEmpty()) {
          inspection.report(text.subject()).with("languages", missing);
        }
      }
    }
  }

  /**
   * {@return the first of the languages in which a text is missing; none for a text without a
   * language, such as a name that is the same in all}
   */
  private static ImmutableList<Locale> missing(
      Set<Locale> given, ListMultimap<String, Locale> spoken) {
    if (given.contains(Label.UNDETERMINED)) {
      return ImmutableList.of();
    }
    Set<String> known = given.stream().map(Locale::getLanguage).collect(Collectors.toSet());
    return Multimaps.asMap(spoken).entrySet().stream()
        .filter(language -> !known.contains(language.getKey()))
        .flatMap(language -> language.getValue().stream())
        .limit(MOST_LANGUAGES)
        .collect(ImmutableList.toImmutableList());
  }

  private static void outsideLifespan(Inspection inspection) {
    for (Reference reference : inspection.index().datedReferences()) {
      organisation(reference, inspection.index())
          .ifPresent(
              organisation ->
                  reportOutside(
                      inspection,
                      reference.from(),
                      organisation,
                      days(reference.from(), organisation, inspection.index())));
    }
    for (Office office : inspection.register().offices()) {
      for (Tenure tenure : office.tenures()) {
        Subject subject = Subject.of(office).part(tenure);
        inspection
            .index()
            .find(Organisation.class, office.organisation())
            .ifPresent(
                organisation ->
                    reportOutside(
                        inspection,
                        subject.attribute("term"),
                        organisation,
                        inspection.index().certainDays(subject)));
      }
    }
  }

  /** {@return the organisation that a reference leads to, itself or through one of its offices} */
  private static Optional<Organisation> organisation(Reference reference, RegisterIndex index) {
    Optional<Organisation> organisation =
        reference.kinds().contains(ElementKind.ORGANISATION)
            ? index.find(Organisation.class, Id.of(reference.target().value()))
            : Optional.empty();
    return organisation.or(
        () ->
            index
                .find(Office.class, Id.of(reference.target().value()))
                .flatMap(office -> index.find(Organisation.class, office.organisation())));
  }

  /**
   * {@return the certain days of a reference} A platform has an authority as long as it exists. If
   * it is not recorded since when it exists, only the days after the end of the authority count.
   */
  private static Optional<Term> days(Subject from, Organisation organisation, RegisterIndex index) {
    if (from.part() instanceof AdvisoryPlatform platform) {
      Optional<Term> afterwards =
          organisation
              .lifespan()
              .flatMap(Term::lastDay)
              .map(last -> Term.from(last.plusDays(1)))
              .flatMap(platform::existing);
      return platform.established().isPresent() ? platform.lifespan() : afterwards;
    }
    return index.certainDays(from);
  }

  private static void reportOutside(
      Inspection inspection, Subject from, Organisation organisation, Optional<Term> days) {
    if (organisation.lifespan().isEmpty() || days.isEmpty()) {
      return;
    }
    RegisterIndex index = inspection.index();
    List<Term> outside = days.get().minus(organisation.lifespan().get());
    if (!outside.isEmpty()) {
      for (Term other :
          Iterables.concat(
              index.succession().existingAfter(organisation.id()),
              namesOneForAllDays(from)
                  ? index.succession().existingBefore(organisation.id())
                  : ImmutableList.of())) {
        outside = outside.stream().flatMap(rest -> rest.minus(other).stream()).toList();
      }
    }
    outside.stream()
        .filter(inspection::isToBeTold)
        .forEach(
            rest -> inspection.report(from).during(rest).with("organisation", organisation.id()));
  }

  /**
   * {@return whether a reference has no days of its own to tell a predecessor from its successor} A
   * platform names one authority, also for the days before that took the place of another.
   */
  private static boolean namesOneForAllDays(Subject from) {
    return from.part() instanceof AdvisoryPlatform
        || from.part() instanceof Covenant
        || from.owner() instanceof Office;
  }

  /** Objectives are nested, so an objective cannot be part of itself. */
  private static void partOfItself(Inspection inspection) {
    List<Organisation> organisations = inspection.register().organisations();
    reportCycles(inspection, organisations, "parent", Bond.PART, of -> asList(of.parent()));
    reportCycles(
        inspection, organisations, "predecessors", Bond.SUCCESSOR, Organisation::predecessors);
    List<AdvisoryPlatform> platforms = inspection.register().platforms();
    reportCycles(
        inspection, platforms, "predecessors", Bond.SUCCESSOR, AdvisoryPlatform::predecessors);
    reportCycles(inspection, platforms, "partOf", Bond.PART, of -> asList(of.partOf()));
    List<Signal> signals = inspection.register().signals();
    reportCycles(inspection, signals, "mergedInto", Bond.MERGED, of -> asList(of.mergedInto()));
  }

  private static <T> ImmutableList<T> asList(Optional<T> optional) {
    return optional.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static <T extends Identified> void reportCycles(
      Inspection inspection,
      List<T> elements,
      String attribute,
      Bond bond,
      Function<T, ? extends Collection<? extends Id<?>>> next) {
    for (ImmutableList<T> cycle : ReferenceCycles.among(elements, next)) {
      ImmutableSet<Id<?>> others =
          cycle.stream().skip(1).map(Identified::id).collect(ImmutableSet.toImmutableSet());
      inspection
          .report(cycle.get(0))
          .at(attribute)
          .with("through", others.isEmpty() ? ImmutableSet.of(cycle.get(0).id()) : others)
          .with("fault", bond);
    }
  }
}
