package io.github.samenspraak.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rules on people, platforms and bodies that may be recorded twice, and on the law of a platform.
 */
final class DuplicateRules {

  private static final RuleGroup AREA = RuleGroup.of("platforms", "0.1.0");

  /** Begins before all records, in place of a day that nobody recorded. */
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private DuplicateRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.info("person-duplicated")
            .statement(
                "Two people with the same name who sit for the same organisation may be one.")
            .sources(Source.CONSISTENCY)
            .arguments("other", "organisation")
            .identifying("other")
            .silencedBy("id-not-unique")
            .brokenBy("Two people of one name sit for the same organisation.")
            .keptBy("Two people of one name sit for different organisations.")
            .checkedBy(DuplicateRules::personDuplicated),
        AREA.warning("platform-duplicated")
            .statement(
                "Two platforms of one authority, or two bodies of one platform or organisation,"
                    + " should not have the same name on the same day.")
            .sources(Source.CONSISTENCY)
            .arguments("other")
            .identifying("other")
            .silencedBy("id-not-unique")
            .brokenBy(
                "Two youth councils of one city, of which one was founded on the last day of the other.")
            .keptBy(
                "Two youth councils of one city, of which one was founded on the day after the other ended.")
            .checkedBy(DuplicateRules::platformDuplicated),
        AREA.info("regime-unstated")
            .statement(
                "An advisory council in Flanders, Brussels or Wallonia should say under which law it"
                    + " stands.")
            .sources(Source.FL_DLB_304)
            .arguments("region")
            .brokenBy("An advisory council in Flanders without a regime.")
            .keptBy("An advisory council in Flanders with the regime FLEMISH_ADVISORY_COUNCIL.")
            .aboutMissing()
            .checkedBy(DuplicateRules::regimeUnstated));
  }

  private static void personDuplicated(Inspection inspection) {
    ListMultimap<Id<Person>, Id<? extends Party>> organisations =
        MultimapBuilder.hashKeys().arrayListValues().build();
    Collection<Collection<Person>> namesakes =
        Duplicates.among(
            Duplicates.firstsOfTheirIds(inspection.register().people()),
            person -> normalised(person.name()));
    if (namesakes.isEmpty()) {
      return;
    }
    eachBody(
        inspection.register(),
        body -> {
          for (Mandate mandate : body.mandates()) {
            mandate.onBehalfOf().ifPresent(party -> organisations.put(mandate.holder(), party));
          }
          for (Participation participation : body.participations()) {
            participation
                .representative()
                .ifPresent(person -> organisations.put(person, participation.participant()));
          }
        });
    for (Collection<Person> sameName : namesakes) {
      Map<Id<? extends Party>, Set<Person>> byOrganisation = new LinkedHashMap<>();
      for (Person person : sameName) {
        Set<Id<?>> reported = new HashSet<>();
        for (Id<? extends Party> organisation :
            ImmutableSet.copyOf(organisations.get(person.id()))) {
          Set<Person> before =
              byOrganisation.computeIfAbsent(organisation, none -> new LinkedHashSet<>());
          LimitedReports.each(
              inspection,
              person,
              before.stream().filter(other -> reported.add(other.id())).toList(),
              other ->
                  inspection
                      .report(person)
                      .at("name")
                      .with("other", other.id())
                      .with("organisation", organisation));
          before.add(person);
        }
      }
    }
  }

  private static void eachBody(Register register, Consumer<Body> action) {
    register.governingBodies().forEach(owner -> owner.bodies().forEach(action));
    register.platforms().forEach(owner -> owner.bodies().forEach(action));
  }

  /** {@return a name without regard of case and blanks} */
  private static String normalised(String name) {
    return CharMatcher.whitespace().removeFrom(name).toLowerCase(Locale.ROOT);
  }

  /** A platform or a body with a name, on its certain days. */
  private record Named(Identified element, Label name, Term days) {

    /** {@return its texts, without regard of case and blanks, by language} */
    ImmutableSetMultimap<String, Locale> texts() {
      ImmutableSetMultimap.Builder<String, Locale> texts = ImmutableSetMultimap.builder();
      name.languages().forEach(language -> texts.put(normalised(name.in(language)), language));
      return texts.build();
    }
  }

  private static void platformDuplicated(Inspection inspection) {
    ListMultimap<Id<Organisation>, Named> byAuthority =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (AdvisoryPlatform platform :
        Duplicates.firstsOfTheirIds(inspection.register().platforms())) {
      certain(platform, Term.from(BEGINNING))
          .ifPresent(
              days ->
                  byAuthority.put(
                      platform.authority(), new Named(platform, platform.name(), days)));
      reportDuplicates(inspection, named(platform.bodies(), days -> certain(platform, days)));
    }
    byAuthority.asMap().values().forEach(named -> reportDuplicates(inspection, named));
    Multimaps.index(inspection.register().governingBodies(), GoverningBodies::organisation)
        .asMap()
        .values()
        .forEach(
            owners ->
                reportDuplicates(
                    inspection,
                    owners.stream()
                        .flatMap(owner -> named(owner.bodies(), Optional::of).stream())
                        .toList()));
  }

  private static List<Named> named(List<Body> bodies, Function<Term, Optional<Term>> certain) {
    return Duplicates.firstsOfTheirIds(bodies).stream()
        .flatMap(
            body ->
                body
                    .name()
                    .flatMap(
                        name ->
                            body.lifespan()
                                .orElse(Term.undated())
                                .intersection(Term.from(BEGINNING))
                                .flatMap(certain)
                                .map(days -> new Named(body, name, days)))
                    .stream())
        .toList();
  }

  /** {@return the part of some days on which a platform certainly exists} */
  private static Optional<Term> certain(AdvisoryPlatform platform, Term days) {
    return platform.established().isPresent()
        ? platform.lifespan().flatMap(days::intersection)
        : platform.existing(days);
  }

  private static void reportDuplicates(Inspection inspection, Collection<Named> named) {
    ListMultimap<String, Named> byText = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Named each : named) {
      each.texts().keySet().forEach(text -> byText.put(text, each));
    }
    for (String text : byText.keySet()) {
      Overlaps.among(
          inspection,
          List.of(byText.get(text)),
          RecordedDays.all(),
          Named::days,
          Named::element,
          (earlier, later, days) -> {
            if (firstShared(earlier, later).filter(text::equals).isPresent()) {
              Report report =
                  inspection
                      .report(later.element())
                      .at("name")
                      .with("other", earlier.element().id());
              if (!days.contains(BEGINNING)) {
                report.during(days);
              }
            }
          });
    }
  }

  /** {@return the first name that both have in one language, or in none} */
  private static Optional<String> firstShared(Named one, Named other) {
    ImmutableSetMultimap<String, Locale> texts = other.texts();
    return one.texts().asMap().entrySet().stream()
        .filter(
            entry ->
                texts.containsEntry(entry.getKey(), Label.UNDETERMINED)
                    || entry.getValue().contains(Label.UNDETERMINED)
                        && texts.containsKey(entry.getKey())
                    || entry.getValue().stream()
                        .anyMatch(language -> texts.containsEntry(entry.getKey(), language)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void regimeUnstated(Inspection inspection) {
    Region region = inspection.register().municipality().region();
    if (region == Region.OTHER) {
      return;
    }
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      boolean isOver =
          platform.dissolved().filter(day -> day.latest().isBefore(inspection.today())).isPresent();
      if (platform.kind() == PlatformKind.ADVISORY_COUNCIL
          && platform.regime() == Regime.NONE
          && !isOver) {
        inspection.report(platform).at("regime").with("region", region);
      }
    }
  }
}
