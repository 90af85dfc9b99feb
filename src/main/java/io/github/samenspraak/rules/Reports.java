package io.github.samenspraak.rules;

import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Identified;
import java.util.Collection;
import java.util.function.Consumer;

/** Reports of which there can be far more than there is in the register. */
final class Reports {

  private Reports() {}

  /**
   * Reports everything that breaks a rule about an element; beyond the limit on findings, where no
   * report is wanted, it is counted and not gone through.
   *
   * @param inspection to report to
   * @param element what all of the reports are about
   * @param causes what to report; its size is known without going through it
   * @param report makes the report of one of them
   */
  static <T> void each(
      Inspection inspection, Identified element, Collection<T> causes, Consumer<T> report) {
    if (inspection.wants(element)) {
      causes.forEach(report);
    } else {
      inspection.count(element, causes.size());
    }
  }
}
