package io.github.samenspraak.cli;

import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.InputDocument;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.text.BatchResults;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
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

  BatchRunner(
      Environment environment, RuleSet rules, FailureThreshold failOn, CheckCommand.Format format) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
    this.failOn = failOn;
    this.results =
        switch (format) {
          case TEXT -> new BatchResults.Page(messages, environment.textOut(), rules);
          case JSON -> new BatchResults.Document(environment.out(), messages);
          case NDJSON ->
              new BatchResults.Lines(environment.out(), environment.textErr(), messages, rules);
        };
  }

  /**
   * {@return the exit status for the worst register} It stops where the output cannot be written.
   */
  int check(Inputs inputs, LocalDate day) {
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
        CheckResult<Origin> checked = each.next();
        progress.clear();
        results.print(checked);
        estimate.countRegister();
        progress.show(estimate::text);
        overview.add(checked);
        status = Math.max(status, status(checked));
      }
    } catch (OutOfMemoryError e) {
      throw inputs.tooLarge();
    } finally {
      progress.clear();
    }
    if (environment.isOutputWritten()) {
      results.end(overview.build());
    }
    return status;
  }

  private PartialRegister read(InputDocument document) {
    try {
      return document.readWhatIsThere().partial();
    } catch (IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  private int status(CheckResult<Origin> checked) {
    return checked.findings().map(failOn::status).orElse(ExitStatus.REFUSED);
  }
}
