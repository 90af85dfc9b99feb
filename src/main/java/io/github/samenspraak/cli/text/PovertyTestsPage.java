package io.github.samenspraak.cli.text;

import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.PovertyTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the poverty tests are that have begun by a day. */
final class PovertyTestsPage {

  private final RenderContext context;
  private final CliMessages messages;

  PovertyTestsPage(RenderContext context) {
    this.context = context;
    this.messages = context.messages();
  }

  void print() {
    List<PovertyTest> tests =
        context.register().povertyTests().stream()
            .filter(test -> context.hasHappened(test.quickScan().completedOn()))
            .toList();
    if (!tests.isEmpty()) {
      context.printTitle(messages.text("show.tests", tests.size()));
      context.printEach(RenderContext.INDENT, tests, this::printTest);
    }
  }

  private void printTest(PovertyTest test) {
    boolean complete = test.completedOn().filter(context::hasHappened).isPresent();
    List<String> details =
        Stream.of(Optional.of(quickScan(test)), extended(test), decided(test))
            .flatMap(Optional::stream)
            .toList();
    context.printEntry(
        RenderContext.INDENT,
        context.names().of(test),
        (complete ? Style.PLAIN : Style.YELLOW).text(messages.joined(details)));
  }

  private String quickScan(PovertyTest test) {
    return messages.text(
        test.quickScan().positive() ? "show.scan-positive" : "show.scan-negative",
        messages.text(test.quickScan().completedOn()));
  }

  /** {@return the second part, or that it is still to come; absent if nobody need do it} */
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
