package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.growth.NumberedElements.ALWAYS;
import static io.github.samenspraak.growth.NumberedElements.AT_FIRST;
import static io.github.samenspraak.growth.NumberedElements.LONG_AGO;
import static io.github.samenspraak.growth.NumberedElements.allotment;
import static io.github.samenspraak.growth.NumberedElements.committee;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.mandate;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.membership;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.organisation;
import static io.github.samenspraak.growth.NumberedElements.people;
import static io.github.samenspraak.growth.NumberedElements.plan;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.util.Locale;
import java.util.function.IntFunction;

/** Registers in which much refers to one thing, or has the same id, name or number. */
final class IdentityShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("people whose ids collide in their hash", IdentityShapes::colliding),
          new Shape("people who share an id", IdentityShapes::sameId),
          new Shape("references that lead nowhere", IdentityShapes::broken),
          new Shape(
              "organisations of which each is part of the one before", n -> parts(n, i -> i - 1)),
          new Shape("organisations in a circle", n -> parts(n, i -> (i + 1) % n)),
          new Shape("organisations that are all part of one", n -> parts(n, i -> 0)),
          new Shape("circles of two organisations", n -> parts(n, i -> i ^ 1)),
          new Shape(
              "organisations of which each follows the one before", IdentityShapes::followers),
          new Shape("an organisation that follows many", IdentityShapes::merger),
          new Shape("organisations that succeed each other", IdentityShapes::chain),
          new Shape("organisations with the same number", IdentityShapes::sameNumber),
          new Shape("organisations with a wrong number", IdentityShapes::wrongNumbers),
          new Shape("an organisation that is no more, with many mandates", IdentityShapes::noMore),
          new Shape("labels in one language, of a municipality with two", IdentityShapes::labels),
          new Shape("a label in many languages", IdentityShapes::manyLanguages),
          new Shape("a municipality with many languages", IdentityShapes::languages),
          new Shape("a municipality with many legislatures", IdentityShapes::legislatures),
          new Shape("waivers of one rule and subject", n -> waivers(n, i -> on(i - n), i -> 0)),
          new Shape(
              "waivers of one rule and subject, for the same days",
              n -> waivers(n, i -> ALWAYS, i -> 0)),
          new Shape(
              "waivers that run out, of a subject each", n -> waivers(n, i -> on(-i - 1), i -> i)),
          new Shape("waivers of a subject each", n -> waivers(n, i -> ALWAYS, i -> i)));

  private IdentityShapes() {}

  /** Each lasts until the day on which the next begins. */
  private static Register legislatures(int size) {
    Register register = register().build();
    return Register.builder()
        .from(register)
        .municipality(
            Municipality.builder()
                .from(register.municipality())
                .legislatures(times(size, i -> on(i - size).span(on(i + 1 - size))))
                .build())
        .build();
  }

  /** Of each bit of a number, one of two pairs of letters with the same hash. */
  private static Id<Person> collidingId(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return Id.of(id.toString());
  }

  private static Register named(int size, IntFunction<Id<Person>> person) {
    return register()
        .addAllPeople(
            times(size, i -> Person.builder().id(person.apply(i)).name("Somebody").build()))
        .addAllOrganisations(members(size))
        .addPlatforms(
            platform()
                .addAllMemberships(times(size, i -> membership(i, ALWAYS)))
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(20, allotment("elected", SeatBasis.ELECTED).build()).build())
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "elected", on(i - size))
                                        .holder(person.apply(i))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  private static Register colliding(int size) {
    return named(size, IdentityShapes::collidingId);
  }

  private static Register sameId(int size) {
    return named(size, i -> id("somebody"));
  }

  private static Register broken(int size) {
    return register()
        .addPlatforms(platform().addAllMemberships(times(size, i -> membership(i, ALWAYS))).build())
        .build();
  }

  static Organisation.Builder service(int number) {
    return organisation("member-" + number, OrganisationKind.PUBLIC_SERVICE);
  }

  private static Register parts(int size, IntFunction<Integer> parent) {
    return register()
        .addAllOrganisations(
            times(size, i -> service(i).parent(id("member", parent.apply(i))).build()))
        .build();
  }

  private static Register followers(int size) {
    return register()
        .addAllOrganisations(
            times(
                size,
                i ->
                    service(i)
                        .lifespan(on(i - size))
                        .addPredecessors(id("member", (i + 1) % size))
                        .build()))
        .addPlatforms(platform().addAllMemberships(times(size, i -> membership(i, ALWAYS))).build())
        .build();
  }

  private static Register merger(int size) {
    return register()
        .addAllOrganisations(
            times(size, i -> service(i).lifespan(Term.of(AT_FIRST, day(i - size))).build()))
        .addOrganisations(
            service(size)
                .lifespan(Term.from(day(0)))
                .addAllPredecessors(times(size, i -> id("member", i)))
                .build())
        .addPlatforms(platform().addAllMemberships(times(size, i -> membership(i, ALWAYS))).build())
        .build();
  }

  /** Each exists for a day, and all are members for ever and send somebody. */
  private static Register chain(int size) {
    return register()
        .addAllOrganisations(
            times(
                size,
                i -> {
                  Organisation.Builder organisation = service(i).lifespan(on(i - size));
                  return i == 0
                      ? organisation.build()
                      : organisation.addPredecessors(id("member", i - 1)).build();
                }))
        .addPlatforms(
            platform()
                .authority(id("member", 0))
                .addAllMemberships(times(size, i -> membership(i, ALWAYS)))
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(
                                    20,
                                    allotment("sent", SeatBasis.DELEGATED)
                                        .membersOnly(true)
                                        .filledBy(id("member", 0))
                                        .build())
                                .build())
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "sent", on(i - size))
                                        .onBehalfOf(id("member", i))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  private static Register sameNumber(int size) {
    return register()
        .addAllOrganisations(
            times(
                size,
                i -> service(i).enterpriseNumber(EnterpriseNumber.of("0207.500.123")).build()))
        .build();
  }

  private static Register wrongNumbers(int size) {
    return register()
        .addAllOrganisations(
            times(
                size, i -> service(i).enterpriseNumber(EnterpriseNumber.of("0207500" + i)).build()))
        .build();
  }

  private static Register noMore(int size) {
    return register()
        .addAllPeople(people(size))
        .addOrganisations(service(0).lifespan(ALWAYS.until(LONG_AGO)).build())
        .addPlatforms(
            platform()
                .addMemberships(membership(0, ALWAYS))
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(20, allotment("elected", SeatBasis.ELECTED).build()).build())
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "elected", on(i - size))
                                        .onBehalfOf(id("member", 0))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  static Register.Builder speaking(int languages) {
    return register()
        .municipality(
            Municipality.builder()
                .name(text("Lindedorp"))
                .region(Region.BRUSSELS)
                .nisCode(NisCode.of("92094"))
                .addAllLanguages(times(languages, IdentityShapes::language))
                .build());
  }

  /** {@return one of very many languages, most of which nobody speaks} */
  static Locale language(int number) {
    char[] letters = {
      (char) ('a' + number / 676 % 26), (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)
    };
    return new Locale.Builder()
        .setLanguage(new String(letters))
        .setVariant(String.valueOf(10_000 + number))
        .build();
  }

  private static Register labels(int size) {
    return speaking(2)
        .addAllOrganisations(
            times(size, i -> service(i).name(Label.of(language(1), "Name")).build()))
        .build();
  }

  private static Label inLanguages(int size) {
    return Label.of(
        ImmutableMap.copyOf(Maps.toMap(times(size, IdentityShapes::language), language -> "Name")));
  }

  private static Register manyLanguages(int size) {
    return speaking(2).addOrganisations(service(0).name(inLanguages(size)).build()).build();
  }

  private static Register languages(int size) {
    return speaking(size).addOrganisations(service(0).name(inLanguages(size - 1)).build()).build();
  }

  private static Register waivers(int size, IntFunction<Term> term, IntFunction<Integer> subject) {
    return register()
        .addAllOrganisations(
            times(
                size, i -> service(i).enterpriseNumber(EnterpriseNumber.of("0207500" + i)).build()))
        .addAllWaivers(
            times(
                size,
                i ->
                    Waiver.builder()
                        .rule("enterprise-number-invalid")
                        .subject(id("member", subject.apply(i)))
                        .reason(text("Reason"))
                        .grantedBy(id("city"))
                        .term(term.apply(i))
                        .build()))
        .build();
  }
}
