package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.collect.Iterables;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The allotments of bodies whose mandates name seats, and on which basis people sit on them. */
final class SeatGuesses {

  private final RegisterDraft document;
  private final Notebook notes;
  private final OrganisationGuesses organisations;
  private final Supplier<Locale> language;

  SeatGuesses(
      RegisterDraft document,
      Notebook notes,
      OrganisationGuesses organisations,
      Supplier<Locale> language) {
    this.document = document;
    this.notes = notes;
    this.organisations = organisations;
    this.language = language;
  }

  /**
   * Gives a body whose mandates name seats, and that has no plan of them, a plan that asks nothing.
   */
  void addAllotments(Draft body) {
    List<Draft> mandates = body.parts("mandates");
    boolean isPlanned = !body.parts("seatPlans").isEmpty();
    if (!isPlanned) {
      Set<String> seats = readRolesInsteadOfSeats(mandates);
      if (seats.stream().anyMatch(seat -> SheetWords.hasOne(seat, "nonVoting"))) {
        seatTheOthers(mandates);
      }
    }
    Set<String> codes = new TreeSet<>();
    Map<String, String> known = new HashMap<>();
    for (Draft plan : body.parts("seatPlans")) {
      for (Draft allotment : plan.parts("allotments")) {
        String code = allotment.text("code").orElse("");
        ElementNames.names(allotment)
            .forEach(each -> known.putIfAbsent(SheetWords.plain(each), code));
        known.put(SheetWords.plain(code), code);
      }
    }
    Draft plan = new Draft(TypeDescriptor.of(SeatPlan.class), null);
    plan.set("inForce", new Draft(TypeDescriptor.of(Term.class), null));
    Map<String, CellPlace> places = new HashMap<>();
    for (Draft mandate : mandates) {
      mandate
          .text("allotment")
          .ifPresent(
              written -> {
                codes.add(written);
                String code = known.get(SheetWords.plain(written));
                if (code == null && !isPlanned) {
                  code = SheetWords.slug(written);
                  known.put(SheetWords.plain(written), code);
                  CellPlace place = mandate.place("allotment").orElse(CellPlace.NOWHERE);
                  places.put(code, place);
                  Draft allotment = new Draft(TypeDescriptor.of(SeatAllotment.class), place);
                  allotment.set("code", code).set("name", written);
                  if (SheetWords.hasOne(written, "nonVoting")) {
                    allotment.set("voting", false);
                    notes.guess("non-voting", place, written);
                  }
                  guessBasis(allotment, written);
                  plan.list("allotments").add(allotment);
                }
                if (code != null) {
                  mandate.set("allotment", code);
                }
              });
    }
    if (plan.has("allotments")) {
      body.list("seatPlans").add(plan);
      notes.guess(
          "seat-plan",
          Iterables.getFirst(places.values(), CellPlace.NOWHERE).at(0, ""),
          String.join(", ", codes));
    }
  }

  /** Where some have a seat without a vote, the others have one with a vote. */
  private void seatTheOthers(List<Draft> mandates) {
    String seat = SheetWords.written(language.get(), HeldAs.MEMBER);
    for (Draft mandate : mandates) {
      if (!mandate.has("allotment")) {
        mandate.set("allotment", seat, mandate.place().orElse(CellPlace.NOWHERE));
      }
    }
  }

  /**
   * Where no plan names seats, a seat such as “présidente” or “membre” is a role, or none.
   *
   * @return the others
   */
  private Set<String> readRolesInsteadOfSeats(List<Draft> mandates) {
    Set<String> seats = new HashSet<>();
    for (Draft mandate : mandates) {
      String written = mandate.text("allotment").orElse("");
      if (!seats.contains(written) && !readRoleInsteadOfSeat(mandate, written)) {
        seats.add(written);
      }
    }
    return seats;
  }

  private boolean readRoleInsteadOfSeat(Draft mandate, String written) {
    Optional<String> role = CellWords.constant(BodyRole.class, written);
    Optional<String> heldAs = CellWords.constant(HeldAs.class, written);
    CellPlace place = mandate.place("allotment").orElse(CellPlace.NOWHERE);
    if (role.isPresent()) {
      mandate.list("roles").add(role.get());
      mandate.set("roles", mandate.list("roles"), place);
      mandate.remove("allotment");
      notes.guess("role", place, written);
    } else if (heldAs.isPresent()) {
      mandate.remove("allotment");
      if (!mandate.has("heldAs")) {
        mandate.set("heldAs", heldAs.get(), place);
      }
    }
    return role.isPresent() || heldAs.isPresent();
  }

  void guessBasis(Draft allotment, String written) {
    Optional<String> basis = CellWords.constant(SeatBasis.class, written);
    if (basis.isPresent()) {
      allotment.set("basis", basis.get());
      return;
    }
    allotment.set("basis", SeatBasis.DELEGATED.name());
    Optional<String> kind = CellWords.constant(OrganisationKind.class, written);
    if (kind.isPresent()) {
      document.elements("organisations").stream()
          .filter(
              each ->
                  (each.has("kind")
                          ? each.text("kind")
                          : Optional.of(organisations.kind(each).name()))
                      .equals(kind))
          .findFirst()
          .flatMap(each -> each.text("id"))
          .ifPresent(id -> allotment.set("filledBy", id));
    }
    notes.guess("basis", allotment.place().orElse(CellPlace.NOWHERE), written);
  }
}
