package io.github.samenspraak.covenant;

import static io.github.samenspraak.fixtures.Facts.day;

import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.Period;

/** Covenants as they might be made in Antwerp, and short ways to make others. */
final class AntwerpCovenants {

  /** Three years and once three more, decided three months before, reports by 31 March. */
  static final CovenantScheme THREE_AND_THREE =
      scheme().decideBefore(Period.ofMonths(3)).reporting(Facts.reporting(3, 31)).build();

  /** Two years and twice one more, decided on the last day at the latest, no reports. */
  static final CovenantScheme TWO_AND_ONE_AND_ONE =
      scheme()
          .initialLength(Period.ofYears(2))
          .extensionLength(Period.ofYears(1))
          .maximumExtensions(2)
          .build();

  /** Three years and once three more, and nothing else. */
  static final CovenantScheme BARE = scheme().evaluationBeforeExtension(false).build();

  /** From 2025 to 2027, signed on 10 December 2024. */
  static final Covenant COVENANT =
      covenant("2025-01-01/2027-12-31").signedOn(day("2024-12-10")).build();

  /** The covenant, extended from 2028 to 2030 by a decision of 30 June 2027. */
  static final Covenant EXTENDED =
      copy(COVENANT).addExtensions(extension("2028-01-01/2030-12-31", "2027-06-30")).build();

  private AntwerpCovenants() {}

  static CovenantScheme.Builder scheme() {
    return CovenantScheme.builder()
        .id(Id.of("scheme"))
        .name(Label.of("Drie plus drie"))
        .inForce(term("2024-01-01/.."));
  }

  static Covenant.Builder covenant(String initialTerm) {
    return Covenant.builder()
        .id(Id.of("covenant"))
        .scheme(Id.of("scheme"))
        .authority(Id.of("city"))
        .addPartners(Id.of("shelter"))
        .subject(Label.of("Nachtopvang"))
        .initialTerm(term(initialTerm));
  }

  static Covenant.Builder copy(Covenant covenant) {
    return Covenant.builder().from(covenant);
  }

  static Covenant ended(Covenant covenant, String day, EndReason reason) {
    return copy(covenant).ended(Ending.builder().on(day(day)).reason(reason).build()).build();
  }

  static Extension extension(String term, String decidedOn) {
    return Facts.extension(term(term), decidedOn);
  }

  static Term term(String text) {
    return Term.parse(text);
  }
}
