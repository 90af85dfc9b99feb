package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.covenant.Repayment;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identifier;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** What the samples of Antwerp have in common: the place, its authorities, and how names go. */
final class AntwerpInJava {

  static final Id<Organisation> CITY = Id.of("city");
  static final Id<Organisation> OCMW = Id.of("ocmw");

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private AntwerpInJava() {}

  static Municipality antwerp() {
    return Municipality.builder()
        .name(label("Antwerpen", "Anvers", "Antwerp"))
        .nisCode(NisCode.of("11002"))
        .region(Region.FLANDERS)
        .addLanguages(DUTCH)
        .build();
  }

  static Organisation city() {
    return Organisation.builder()
        .id(CITY)
        .kind(OrganisationKind.MUNICIPALITY)
        .name(label("Stad Antwerpen", "Ville d’Anvers", "City of Antwerp"))
        .addIdentifiers(
            Identifier.of(URI.create("http://vocab.belgif.be/auth/refnis2019"), "11002"))
        .build();
  }

  static Organisation ocmw() {
    return organisation(
        OCMW,
        OrganisationKind.SOCIAL_WELFARE_CENTRE,
        label("OCMW Antwerpen", "CPAS d’Anvers", "Public centre for social welfare of Antwerp"));
  }

  static Organisation organisation(Id<Organisation> id, OrganisationKind kind, Label name) {
    return Organisation.builder().id(id).kind(kind).name(name).build();
  }

  /** Organisatie 001 and so on. */
  static ImmutableList<Organisation> civilSociety(int organisations) {
    return IntStream.rangeClosed(1, organisations)
        .mapToObj(AntwerpInJava::civilSocietyOrganisation)
        .collect(toImmutableList());
  }

  private static Organisation civilSocietyOrganisation(int number) {
    return Organisation.builder()
        .id(organisation(number))
        .name(nl(numbered("Organisatie %03d", number)))
        .kind(OrganisationKind.CIVIL_SOCIETY)
        .enterpriseNumber(madeUpEnterpriseNumber(number))
        .build();
  }

  /** A number with a right check number, lower than any that was ever given out. */
  private static EnterpriseNumber madeUpEnterpriseNumber(int number) {
    return EnterpriseNumber.of(
        numbered("0000.%03d.%d%02d", number / 10, number % 10, 97 - number % 97));
  }

  static Id<Organisation> organisation(int number) {
    return Id.of(numbered("organisation-%03d", number));
  }

  /** The ids of Organisatie so and so. */
  static ImmutableList<Id<Organisation>> organisations(int... numbers) {
    return IntStream.of(numbers).mapToObj(AntwerpInJava::organisation).collect(toImmutableList());
  }

  static Decision decision(String takenOn, Id<Organisation> takenBy, String subject) {
    return Decision.builder()
        .takenOn(LocalDate.parse(takenOn))
        .takenBy(takenBy)
        .subject(nl(subject))
        .build();
  }

  static Label nl(String text) {
    return Label.of(DUTCH, text);
  }

  static String numbered(String text, Object... numbers) {
    return String.format(Locale.ROOT, text, numbers);
  }

  static Label label(String dutch, String french, String english) {
    return Label.of(ImmutableMap.of(DUTCH, dutch, Locale.FRENCH, french, Locale.ENGLISH, english));
  }

  /** {@return a covenant with its grants paid by a day, each two weeks after the year has begun} */
  static Covenant paidAtOnce(Covenant covenant, LocalDate today) {
    return paid(covenant, today, Grant::amount);
  }

  /**
   * {@return a covenant with its grants paid by a day in two instalments: four fifths two weeks
   * after the year has begun, and the rest three weeks after its report was settled} What was
   * settled at less than the first is paid back in part.
   */
  static Covenant paidInTwo(Covenant covenant, LocalDate today) {
    return paid(
        covenant, today, grant -> grant.amount().multipliedBy(4).dividedBy(5, RoundingMode.DOWN));
  }

  private static Covenant paid(
      Covenant covenant, LocalDate today, Function<Grant, Money> firstInstalment) {
    return covenant.toBuilder()
        .grants(
            covenant.grants().stream()
                .map(grant -> paid(covenant, grant, today, firstInstalment.apply(grant)))
                .toList())
        .build();
  }

  private static Grant paid(Covenant covenant, Grant grant, LocalDate today, Money first) {
    Grant.Builder paid = grant.toBuilder();
    LocalDate begun = grant.year().atDay(1);
    covenant
        .signedOn()
        .map(signed -> Comparators.max(signed, begun).plusWeeks(2))
        .filter(day -> !day.isAfter(today))
        .ifPresent(day -> paid.addPayments(Payment.builder().paidOn(day).amount(first).build()));
    covenant.reports().stream()
        .filter(report -> report.year().equals(grant.year()))
        .flatMap(report -> report.settledOn().stream())
        .map(settled -> settled.plusWeeks(3))
        .filter(day -> !day.isAfter(today))
        .forEach(
            day -> {
              Money rest = grant.settledAmount().orElse(grant.amount()).minus(first);
              if (rest.isPositive()) {
                paid.addPayments(Payment.builder().paidOn(day).amount(rest).build());
              } else if (rest.isNegative()) {
                paid.addRepayments(
                    Repayment.builder().repaidOn(day).amount(rest.negated()).build());
              }
            });
    return paid.build();
  }
}
