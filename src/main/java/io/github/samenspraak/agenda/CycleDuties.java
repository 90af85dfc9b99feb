package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ADVICE_REPLY;
import static io.github.samenspraak.agenda.ObligationKind.ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.CONCLUSION;
import static io.github.samenspraak.agenda.ObligationKind.INTERPELLATION_ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.PLENARY;
import static io.github.samenspraak.agenda.ObligationKind.PRESENTATION;
import static io.github.samenspraak.agenda.ObligationKind.PUBLICATION;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_TREATMENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.register.PlatformCycle;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.register.ReportingYear;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What platforms and their authorities owe each other from year to year. */
final class CycleDuties implements Duties {

  private final RegisterIndex index;
  private final Scribe scribe;

  CycleDuties(RegisterIndex index, Scribe scribe) {
    this.index = index;
    this.scribe = scribe;
  }

  @Override
  public Stream<Obligation> during(Term days, Predicate<Deadline> wanted) {
    return Stream.of(
            index.cycles().stream().flatMap(cycle -> ofCycle(cycle, days)),
            signals(wanted),
            advices(wanted),
            interpellations(wanted))
        .flatMap(obligations -> obligations);
  }

  private Stream<Obligation> ofCycle(PlatformCycle cycle, Term days) {
    Year first = Year.from(days.firstDay());
    Year last = Year.from(days.lastDay().orElseThrow());
    // What is reported on a year is due in that year or in the next one.
    Year before = Year.of(Math.max(1, first.getValue() - 1));
    return Stream.concat(
        cycle.reporting(before, last).stream().flatMap(this::reporting),
        cycle.yearsWithPlenaries(first, last).stream().flatMap(year -> plenaries(cycle, year)));
  }

  private Stream<Obligation> reporting(ReportingYear year) {
    AdvisoryPlatform platform = year.platform();
    return Stream.of(
            year.conclusions().entrySet().stream()
                .flatMap(entry -> conclusion(year, entry.getKey(), entry.getValue()).stream()),
            step(PRESENTATION, year, year.presentation(), platform.id()),
            step(PUBLICATION, year, year.publication(), platform.id()),
            step(ANSWER, year, year.answer(), platform.authority()))
        .flatMap(obligations -> obligations);
  }

  private Optional<Obligation> conclusion(
      ReportingYear year, Id<WorkingGroup> id, Deadline deadline) {
    return index
        .find(WorkingGroup.class, id)
        .map(
            group ->
                scribe
                    .enter(CONCLUSION, group)
                    .occurrence(year.year())
                    .with("workingGroup", group.name())
                    .with("year", year.year())
                    .owedBy(id, deadline));
  }

  private Stream<Obligation> step(
      ObligationKind kind, ReportingYear year, Optional<Deadline> deadline, Id<?> debtor) {
    AdvisoryPlatform platform = year.platform();
    return deadline.stream()
        .map(
            due ->
                scribe
                    .enter(kind, platform)
                    .occurrence(year.year())
                    .with("platform", platform.name())
                    .naming(
                        "authority", Organisation.class, platform.authority(), Organisation::name)
                    .with("year", year.year())
                    .owedBy(debtor, due));
  }

  private Stream<Obligation> plenaries(PlatformCycle cycle, Year year) {
    AdvisoryPlatform platform = cycle.platform();
    ImmutableList<Deadline> plenaries = cycle.plenaries(year);
    return IntStream.rangeClosed(1, plenaries.size())
        .mapToObj(
            number ->
                scribe
                    .enter(PLENARY, platform)
                    .occurrence(year)
                    .occurrence(number)
                    .with("platform", platform.name())
                    .with("year", year)
                    .with("number", number)
                    .with("asked", plenaries.size())
                    .owedBy(platform.id(), plenaries.get(number - 1)));
  }

  private Stream<Obligation> signals(Predicate<Deadline> wanted) {
    return index.register().signals().stream()
        .flatMap(
            signal ->
                Stream.of(index.treatment(signal))
                    .filter(wanted)
                    .map(treatment -> signal(signal, treatment)));
  }

  private Obligation signal(Signal signal, Deadline treatment) {
    return scribe
        .enter(SIGNAL_TREATMENT, signal)
        .naming("organisation", Organisation.class, signal.raisedBy(), Organisation::name)
        .with("day", signal.raisedOn())
        .owedBy(signal.platform(), treatment);
  }

  private Stream<Obligation> advices(Predicate<Deadline> wanted) {
    return index.register().advices().stream()
        .flatMap(
            advice ->
                index
                    .findCycle(advice.platform())
                    .flatMap(cycle -> cycle.reply(advice))
                    .filter(wanted)
                    .map(reply -> advice(advice, reply))
                    .stream());
  }

  private Obligation advice(Advice advice, Deadline reply) {
    return scribe
        .enter(ADVICE_REPLY, advice)
        .naming("organisation", Organisation.class, advice.addressedTo(), Organisation::name)
        .naming("body", Body.class, advice.issuedBy(), Body::name)
        .with("day", advice.adoptedOn())
        .owedBy(advice.addressedTo(), reply);
  }

  private Stream<Obligation> interpellations(Predicate<Deadline> wanted) {
    return index.register().interpellations().stream()
        .flatMap(
            interpellation ->
                index.findTreatment(interpellation).stream()
                    .filter(wanted)
                    .map(
                        treatment ->
                            scribe
                                .enter(INTERPELLATION_ANSWER, interpellation)
                                .naming(
                                    "organisation",
                                    Organisation.class,
                                    interpellation.raisedBy(),
                                    Organisation::name)
                                .with("day", interpellation.raisedOn())
                                .owedBy(interpellation.receivedBy(), treatment)));
  }
}
