package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.Obligations;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.index.seats.Seating;
import io.github.samenspraak.json.internal.ResultContext;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.FindingChange;
import io.github.samenspraak.rule.FindingComparison;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A type of results that any mapper writes as the writers of this package do.
 *
 * @param type the type
 * @param json makes the JSON of a result
 */
record ResultType<T>(Class<T> type, BiFunction<? super T, ResultContext, JsonNode> json) {

  /** All types of results that a mapper can write. */
  static final ImmutableList<ResultType<?>> ALL =
      ImmutableList.of(
          new ResultType<>(Findings.class, FindingsWriter::json),
          new ResultType<>(FindingComparison.class, FindingsWriter::json),
          new ResultType<>(FindingChange.class, FindingsWriter::json),
          new ResultType<>(Finding.class, FindingsWriter::json),
          forAnyReader(RuleFailure.class, FindingsWriter::json),
          new ResultType<>(Obligation.class, AgendaWriter::json),
          new ResultType<>(Obligations.class, AgendaWriter::json),
          forAnyReader(Rule.class, RulesWriter::json),
          forAnyReader(RuleSet.class, rules -> RulesWriter.json(rules.rules())),
          new ResultType<>(CheckResult.class, ResultsWriter::json),
          forAnyReader(Overview.class, ResultsWriter::json),
          forAnyReader(Overview.RuleCount.class, ResultsWriter::json),
          forAnyReader(Overview.RuleFailureCount.class, ResultsWriter::json),
          forAnyReader(Seating.class, SnapshotWriter::json),
          forAnyReader(Seating.Filled.class, SnapshotWriter::json),
          forAnyReader(Snapshot.class, SnapshotWriter::json),
          forAnyReader(Trace.class, TraceWriter::json),
          forAnyReader(Trace.Step.class, TraceWriter::json),
          forAnyReader(ProblemDetails.class, ProblemDetails::json),
          new ResultType<>(
              LeftOut.class, (leftOut, reader) -> ProblemsWriter.json(leftOut, reader.locale())),
          new ResultType<>(
              Problem.class, (problem, reader) -> ProblemsWriter.json(problem, reader.locale())),
          new ResultType<>(
              UnreadableDocumentException.class,
              (unreadable, reader) -> ProblemsWriter.json(unreadable.problems(), reader.locale())));

  private static <T> ResultType<T> forAnyReader(Class<T> type, Function<T, JsonNode> json) {
    return new ResultType<>(type, (result, reader) -> json.apply(result));
  }

  JsonNode json(T result, ResultOptions options) {
    return json.apply(result, options.context());
  }
}
