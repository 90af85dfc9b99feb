package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.PovertyTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the poverty tests that have begun by a day, and how far they are. */
record PovertyTestsPage(RenderContext context, CliMessages messages) {

  void print() {
    List<PovertyTest> tests =
        context.register().povertyTests().stream()
            .filter(test -> context.hasHappened(test.quickScan().completedOn()))
            .toList();
    if (!tests.isEmpty()) {
      context.output().printTitle(messages.text("show.tests", tests.size()));
      context.printEach(INDENT, tests, this::printTest);
    }
  }

  private void printTest(PovertyTest test) {
    boolean complete = test.completedOn().filter(context::hasHappened).isPresent();
    List<String> details =
        Stream.of(Optional.of(quickScan(test)), extended(test), decided(test))
            .flatMap(Optional::stream)
            .toList();
    context.printEntry(
        INDENT,
        context.names().of(test),
        (complete ? Style.PLAIN : Style.YELLOW).text(messages.joined(details)));
  }

  private String quickScan(PovertyTest test) {
    return messages.text(
        test.quickScan().positive() ? "show.scan-positive" : "show.scan-negative",
        messages.text(test.quickScan().completedOn()));
  }

  /** {@return the extended test, or that it is still to come; absent if none is needed} */
  private Optional<String> extended(PovertyTest test) {
    Optional<String> completed =
        test.extended()
            .map(ExtendedTest::completedOn)
            .filter(context::hasHappened)
            .map(day -> messages.text("show.extended-test", messages.text(day)));
    return completed.isEmpty() && test.quickScan().positive()
        ? Optional.of(messages.text("show.extended-test-missing"))
        : completed;
  }

  private Optional<String> decided(PovertyTest test) {
    return test.decidedOn()
        .filter(context::hasHappened)
        .map(day -> messages.text("show.decided", messages.text(day)));
  }
}
