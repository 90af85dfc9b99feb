package io.github.samenspraak.covenant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The decisions to extend a covenant, taken or possible, and what stands in their way. */
final class ExtensionRounds {

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final RecordedDays recordedDays;
  private final ReportDeadlines reports;
  private final ImmutableList<Extension> extensions;
  private final Optional<LocalDate> lastDay;

  /** The first evaluation of each day. */
  private final NavigableMap<LocalDate, Evaluation> evaluations = new TreeMap<>();

  ExtensionRounds(
      Covenant covenant,
      CovenantScheme scheme,
      RecordedDays recordedDays,
      ReportDeadlines reports) {
    this.covenant = covenant;
    this.scheme = scheme;
    this.recordedDays = recordedDays;
    this.reports = reports;
    this.extensions = covenant.extensionsInOrder();
    this.lastDay = covenant.wholeTerm().flatMap(Term::lastDay);
    for (Evaluation evaluation : covenant.evaluations()) {
      evaluations.putIfAbsent(evaluation.completedOn(), evaluation);
    }
  }

  /** {@return the decisions taken and, unless an early end is set, the next possible one} */
  ImmutableList<Round> rounds() {
    ImmutableList.Builder<Round> rounds = ImmutableList.builder();
    for (int taken = 0; taken < covenant.extensions().size(); taken++) {
      rounds.add(asked(round(taken)));
    }
    if (covenant.ended().isEmpty() && extensions.size() < scheme.maximumExtensions()) {
      rounds.add(asked(next()));
    }
    return rounds.build();
  }

  private Round asked(Round round) {
    return new Round(
        round.number(),
        round.before(),
        round.decidedBefore(),
        round.extension(),
        round.decision().flatMap(recordedDays::due),
        round.evaluation().flatMap(recordedDays::due));
  }

  /** {@return the decision after those taken, even if the scheme does not allow it} */
  private Round next() {
    return round(covenant.extensions().size());
  }

  private Round round(int taken) {
    Optional<Extension> extension = find(taken);
    Optional<Extension> extensionBefore = find(taken - 1);
    Term before = extensionBefore.map(Extension::term).orElse(covenant.initialTerm());
    Round round =
        new Round(
            taken + 1,
            before,
            extensionBefore.map(its -> its.agreedOn().orElse(its.term().firstDayOrThrow())),
            extension,
            Optional.empty(),
            Optional.empty());
    Optional<LocalDate> due = scheme.decisionDueFor(before);
    return new Round(
        round.number(),
        before,
        round.decidedBefore(),
        extension,
        due.filter(day -> isDecided(round)).map(day -> decisionDeadline(round, day)),
        due.filter(day -> isEvaluatedBefore(round.number()))
            .map(day -> evaluationDeadline(round, day)));
  }

  private boolean isDecided(Round round) {
    return !round.extension().map(Extension::tacit).orElse(scheme.tacitExtension());
  }

  private Deadline decisionDeadline(Round round, LocalDate due) {
    Optional<LocalDate> decidedOn =
        round.extension().isPresent()
            ? round.takenOn()
            : covenant
                .refusal()
                .map(Refusal::decidedOn)
                .filter(day -> !round.before().endsBefore(day));
    return owed(due, decidedOn, round.extension().isPresent() ? lastDay : round.before().lastDay());
  }

  private Deadline evaluationDeadline(Round round, LocalDate due) {
    Optional<LocalDate> decidedOn =
        round.extension().isPresent()
            ? round.takenOn()
            : covenant.refusal().map(Refusal::decidedOn);
    Optional<LocalDate> evaluatedOn =
        evaluationsSince(round.decidedBefore()).keySet().stream()
            .findFirst()
            .filter(day -> decidedOn.filter(day::isAfter).isEmpty());
    Optional<LocalDate> owedUntil =
        Stream.concat(
                decidedOn.map(day -> day.minusDays(1)).stream(), round.before().lastDay().stream())
            .min(Comparator.naturalOrder());
    return owed(due, evaluatedOn, owedUntil);
  }

  /** {@return the deadline for what is owed until it is done, or until a day if it is not} */
  private static Deadline owed(
      LocalDate due, Optional<LocalDate> metOn, Optional<LocalDate> owedUntil) {
    return new Deadline(due, metOn, metOn.isPresent() ? Optional.empty() : owedUntil);
  }

  private Optional<Extension> find(int position) {
    return position >= 0 && position < extensions.size()
        ? Optional.of(extensions.get(position))
        : Optional.empty();
  }

  /** {@return whether an extension that the scheme allows rests on an evaluation} */
  private boolean isEvaluatedBefore(int number) {
    return scheme.evaluationBeforeExtension() && number <= scheme.maximumExtensions();
  }

  private NavigableMap<LocalDate, Evaluation> evaluationsSince(Optional<LocalDate> decision) {
    return decision.map(day -> evaluations.tailMap(day, false)).orElse(evaluations);
  }

  /** {@return the evaluation on which a decision on a day would rest} */
  Optional<Evaluation> evaluation(Round round, LocalDate day) {
    return Optional.ofNullable(evaluationsSince(round.decidedBefore()).floorEntry(day))
        .map(Map.Entry::getValue);
  }

  /** {@return every reason why the covenant cannot be extended by a decision on a day} */
  ImmutableSet<ExtensionObstacle> obstacles(LocalDate day) {
    Set<ExtensionObstacle> obstacles = EnumSet.noneOf(ExtensionObstacle.class);
    if (!covenant.initialTerm().hasBegunBy(day)) {
      obstacles.add(ExtensionObstacle.NOT_BEGUN);
    }
    if (covenant.ended().isPresent()) {
      obstacles.add(ExtensionObstacle.ENDED);
    }
    if (covenant.refusal().filter(refusal -> !refusal.decidedOn().isAfter(day)).isPresent()) {
      obstacles.add(ExtensionObstacle.REFUSED);
    }
    Round next = next();
    if (next.before().isOpen()) {
      obstacles.add(ExtensionObstacle.NO_END);
    } else if (next.before().endsBefore(day)) {
      obstacles.add(ExtensionObstacle.RUN_OUT);
    } else if (next.decision().filter(decision -> decision.due().isBefore(day)).isPresent()) {
      obstacles.add(ExtensionObstacle.TOO_LATE_TO_DECIDE);
    }
    if (next.number() > scheme.maximumExtensions()) {
      obstacles.add(ExtensionObstacle.NO_EXTENSION_LEFT);
    }
    if (isEvaluatedBefore(next.number())) {
      evaluationObstacle(next, day).ifPresent(obstacles::add);
    }
    if (!reports.missing(day, 1).isEmpty()) {
      obstacles.add(ExtensionObstacle.REPORT_MISSING);
    }
    return Sets.immutableEnumSet(obstacles);
  }

  private Optional<ExtensionObstacle> evaluationObstacle(Round round, LocalDate day) {
    Optional<Evaluation> evaluation = evaluation(round, day);
    if (evaluation.isEmpty()) {
      return Optional.of(ExtensionObstacle.NOT_EVALUATED);
    }
    return evaluation
        .filter(last -> last.outcome() == EvaluationOutcome.NEGATIVE)
        .map(negative -> ExtensionObstacle.EVALUATED_NEGATIVELY);
  }
}
