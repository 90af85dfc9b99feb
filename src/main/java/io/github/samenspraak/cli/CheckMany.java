package io.github.samenspraak.cli;

import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;

/** Checks one register after the other, and tells what comes of each as soon as it is known. */
final class CheckMany {

  private final Shell shell;
  private final Phrases phrases;
  private final RuleSet rules;
  private final Threshold failOn;
  private final Results results;

  CheckMany(Shell shell, Phrases phrases, RuleSet rules, Threshold failOn, CheckFormat format) {
    this.shell = shell;
    this.phrases = phrases;
    this.rules = rules;
    this.failOn = failOn;
    this.results = Results.in(format, shell, phrases, rules);
  }

  /** {@return the exit status for the worst of the registers} Nobody may wait for the last one. */
  int check(Batch batch, LocalDate day) {
    Progress progress = new Progress(shell);
    Headway headway = new Headway(batch.size(), batch::taken, shell.clock(), phrases);
    Overview.Builder overview = Overview.builder();
    int status = Samenspraak.FINE;
    try (Stream<CheckResult<Origin>> all =
        BatchCheck.of(rules, day)
            .results(batch.documents(), RegisterDocument::origin, this::read)) {
      results.begin();
      progress.say(headway::say);
      for (Iterator<CheckResult<Origin>> each = all.iterator();
          shell.isHeard() && each.hasNext(); ) {
        CheckResult<Origin> checked = each.next();
        progress.wipe();
        results.print(checked);
        headway.oneMore();
        progress.say(headway::say);
        overview.add(checked);
        status = Math.max(status, status(checked));
      }
    } catch (OutOfMemoryError e) {
      throw batch.tooMuch();
    } finally {
      progress.wipe();
    }
    if (shell.isHeard()) {
      results.end(overview.build());
    }
    return status;
  }

  private Register read(RegisterDocument document) {
    try {
      return document.read();
    } catch (IOException | OutOfMemoryError e) {
      throw Refusal.of(e, document.origin(), phrases);
    }
  }

  private int status(CheckResult<Origin> checked) {
    return checked.findings().map(failOn::status).orElse(Samenspraak.REFUSED);
  }
}
