package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The details of an obligation beside its message: who is responsible, and when it was met. */
record ObligationDetails(Function<Id<?>, String> names, CliMessages messages) {

  /** The kinds that happen by themselves, without anyone doing them. */
  private static final ImmutableSet<ObligationKind> EVENTS =
      Sets.immutableEnumSet(
          ObligationKind.MANDATE_END,
          ObligationKind.COVENANT_END,
          ObligationKind.PLAN_START,
          ObligationKind.PLAN_END);

  /** {@return the details as they are on a day} */
  ImmutableList<String> of(Obligation obligation, LocalDate day) {
    return Stream.concat(
            Stream.of(messages.text("agenda.responsible", names.apply(obligation.owedBy()))),
            Stream.concat(met(obligation, day).stream(), waived(obligation, day).stream()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<String> met(Obligation obligation, LocalDate day) {
    if (EVENTS.contains(obligation.kind())) {
      return obligation
          .metOn()
          .filter(end -> !end.equals(obligation.due()))
          .map(end -> messages.text("agenda.last-day", messages.text(end)));
    }
    return obligation.metOn().map(met -> messages.text(how(obligation, day), messages.text(met)));
  }

  private Optional<String> waived(Obligation obligation, LocalDate day) {
    return obligation.stateOn(day) == ObligationState.WAIVED
        ? obligation
            .waiver()
            .map(waiver -> messages.text("agenda.waived", messages.text(waiver.reason())))
        : Optional.empty();
  }

  private static String how(Obligation obligation, LocalDate day) {
    return switch (obligation.stateOn(day)) {
      case MET -> "agenda.met";
      case MET_LATE -> "agenda.met-late";
      case UPCOMING, DUE_SOON, OVERDUE, WAIVED, LAPSED -> "agenda.planned";
    };
  }
}
