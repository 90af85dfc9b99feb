package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The failure of a rule that threw an exception or made a report with a flaw. It has no findings.
 *
 * <p>The fault lies in the rule, and not in the register. The other rules ran. Each failure is a
 * finding of {@link #RULE_FAILED} as well.
 *
 * @param rule the rule
 * @param cause the exception
 */
public record RuleFailure(Rule rule, Throwable cause) {

  /**
   * The rule that no rule may fail. Every check includes it: it is in no rule set, so that none can
   * leave it out. Its findings are about the municipality, and are never waived.
   */
  public static final Rule RULE_FAILED =
      Rule.error("rule-failed")
          .statement("A rule must come to its end without an exception.")
          .sources(Source.CONSISTENCY)
          .arguments("rule")
          .identifying("rule")
          .since("0.1.0")
          .brokenBy("A rule that throws an exception, or forgets an argument of its findings.")
          .keptBy("A rule that finds nothing.")
          .message(Messages.of(RuleFailure.class, "failures"))
          .explained(Messages.of(RuleFailure.class, "failures"))
          .checkedBy(inspection -> {});

  /**
   * {@return the line of the rule's own code at which it failed, such as {@code OurRules.java:42};
   * absent if the exception does not say so}
   */
  public Optional<String> at() {
    List<StackTraceElement> trace = Arrays.asList(cause.getStackTrace());
    for (int i = 1; i < trace.size(); i++) {
      if (isCheck(trace.get(i))) {
        String file = topLevel(trace.get(i - 1));
        return trace.stream()
            .filter(each -> topLevel(each).equals(file))
            .filter(each -> each.getFileName() != null)
            .map(each -> each.getFileName() + ":" + each.getLineNumber())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** {@return whether a frame is the call of a rule's own code by the engine} */
  private static boolean isCheck(StackTraceElement frame) {
    return frame.getClassName().equals(Rule.class.getName())
        && frame.getMethodName().equals("check");
  }

  private static String topLevel(StackTraceElement frame) {
    String name = frame.getClassName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(RuleFailure.class);
  }
}
