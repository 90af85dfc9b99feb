package io.github.samenspraak.cli;

import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.InputDocument;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.input.OutputOption;
import io.github.samenspraak.cli.text.BatchResults;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.ComparedResult;
import io.github.samenspraak.cli.text.OverviewPage;
import io.github.samenspraak.cli.text.ProgressEstimate;
import io.github.samenspraak.cli.text.ProgressLine;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;

/** Checks many registers, and prints each result as soon as it is known. */
final class BatchRunner {

  private final Environment environment;
  private final CliMessages messages;
  private final RuleSet rules;
  private final FailureThreshold failOn;
  private final BatchResults results;
  private final EarlierCheck earlier;

  /**
   * Makes a runner.
   *
   * @param results an output for each result
   * @param earlier compares each result with an earlier one, and leaves out what does not matter
   */
  BatchRunner(
      Environment environment,
      RuleSet rules,
      FailureThreshold failOn,
      BatchResults results,
      EarlierCheck earlier) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
    this.failOn = failOn;
    this.results = results;
    this.earlier = earlier;
  }

  /**
   * {@return the exit status for the worst register, and how many there are of each} It stops where
   * the output cannot be written.
   */
  OutputOption.Done check(Inputs inputs, LocalDate day) {
    ProgressLine progress = environment.progressLine();
    ProgressEstimate estimate =
        new ProgressEstimate(inputs.size(), inputs::bytesRead, environment.clock(), messages);
    Overview.Builder overview = Overview.builder();
    int status = ExitStatus.OK;
    try (Stream<CheckResult<Origin>> all =
        BatchCheck.of(rules, day)
            .partialResults(inputs.documents(), InputDocument::origin, this::read)) {
      results.begin();
      progress.show(estimate::text);
      Iterator<CheckResult<Origin>> each = all.iterator();
      while (environment.isOutputWritten() && each.hasNext()) {
        ComparedResult compared = earlier.compare(each.next());
        progress.clear();
        results.print(compared);
        estimate.countRegister();
        progress.show(estimate::text);
        overview.add(compared.checked());
        status = Math.max(status, status(compared));
      }
    } catch (OutOfMemoryError e) {
      throw inputs.tooLarge();
    } finally {
      progress.clear();
    }
    Overview sum = overview.build();
    if (environment.isOutputWritten()) {
      results.end(sum, earlier.overview());
    }
    return new OutputOption.Done(
        status,
        new OverviewPage(sum, earlier.overview(), rules, messages, environment.textOut()).line());
  }

  private PartialRegister read(InputDocument document) {
    try {
      return document.readWhatIsThere().partial();
    } catch (IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  private int status(ComparedResult result) {
    return result
        .checked()
        .findings()
        .map(findings -> result.comparison().map(findings::newIn).orElse(findings))
        .map(failOn::status)
        .orElse(ExitStatus.REFUSED);
  }
}
