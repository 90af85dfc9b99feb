package io.github.samenspraak.cli;

import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.PovertyTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the poverty tests are that have begun by a day. */
final class PovertyTestsPage {

  private final View view;
  private final Phrases phrases;

  PovertyTestsPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    List<PovertyTest> tests =
        view.register().povertyTests().stream()
            .filter(test -> view.hasHappened(test.quickScan().completedOn()))
            .toList();
    if (!tests.isEmpty()) {
      view.printTitle(phrases.say("show.tests", tests.size()));
      view.printEach(View.INDENT, tests, this::printTest);
    }
  }

  private void printTest(PovertyTest test) {
    boolean complete = test.completedOn().filter(view::hasHappened).isPresent();
    List<String> particulars =
        Stream.of(Optional.of(quickScan(test)), extended(test), decided(test))
            .flatMap(Optional::stream)
            .toList();
    view.printEntry(
        View.INDENT,
        view.names().of(test),
        (complete ? Ink.PLAIN : Ink.YELLOW).words(phrases.apart(particulars)));
  }

  private String quickScan(PovertyTest test) {
    return phrases.say(
        test.quickScan().positive() ? "show.scan-positive" : "show.scan-negative",
        phrases.say(test.quickScan().completedOn()));
  }

  /** {@return the second part, or that it is still to come; absent if nobody need do it} */
  private Optional<String> extended(PovertyTest test) {
    Optional<String> completed =
        test.extended()
            .map(ExtendedTest::completedOn)
            .filter(view::hasHappened)
            .map(day -> phrases.say("show.extended-test", phrases.say(day)));
    return completed.isEmpty() && test.quickScan().positive()
        ? Optional.of(phrases.say("show.extended-test-missing"))
        : completed;
  }

  private Optional<String> decided(PovertyTest test) {
    return test.decidedOn()
        .filter(view::hasHappened)
        .map(day -> phrases.say("show.decided", phrases.say(day)));
  }
}
