package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * Tells how many steps each operation takes on a register of a shape, and how many findings or
 * obligations it answers.
 *
 * <p>It must be loaded by a {@link CountingLoader}; its maker only sees types of Java.
 */
public final class Work
    implements BiFunction<Map.Entry<String, Set<String>>, Integer, Map<String, long[]>> {

  /** The day on which everything is asked; shapes have days before and after it. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static final String INDEX = "(index)";
  static final String AGENDA = "(agenda of a year)";
  static final String OVERDUE = "(overdue)";

  private static final String AFTER = "waiver-unused";

  /** What these rules find, or will find if it is late, {@value #AFTER} goes through. */
  private static final String[] WITH_IT = {
    "enterprise-number-invalid", "covenant-report-missing", AFTER
  };

  /**
   * What a check costs beside its rules, such as the waivers; it is not counted for each of them.
   */
  static final String NOTHING = "(no rules)";

  private final ImmutableMap<String, Shape> shapes = Maps.uniqueIndex(Shapes.all(), Shape::name);
  private final ImmutableMap<String, RuleSet> rules =
      RuleSet.standard().rules().stream()
          .collect(ImmutableMap.toImmutableMap(Rule::code, Work::alone));

  /** Makes it, which only the loader's reflection does. */
  public Work() {}

  /**
   * {@return steps and answers by operation}
   *
   * @param wanted the name of the shape, with the operations that are asked for; all if there is
   *     none
   * @param size how large the register is
   */
  @Override
  public Map<String, long[]> apply(Map.Entry<String, Set<String>> wanted, Integer size) {
    Register register = shapes.get(wanted.getKey()).of(size);
    Predicate<String> isAsked =
        operation -> wanted.getValue().isEmpty() || wanted.getValue().contains(operation);
    Map<String, long[]> work = new LinkedHashMap<>();
    work.put(INDEX, count(() -> RegisterIndex.of(register).brokenReferences().size()));
    // One index for all rules: the first that asks for something has the work of it.
    RegisterIndex index = RegisterIndex.of(register);
    index.brokenReferences();
    long[] nothing = count(() -> RuleSet.of().check(index, TODAY).all().size());
    work.put(NOTHING, nothing);
    Maps.filterKeys(rules, isAsked::test)
        .forEach(
            (code, rule) -> {
              long[] counted = count(() -> rule.check(index, TODAY).all().size());
              work.put(code, new long[] {Math.max(counted[0] - nothing[0], 0), counted[1]});
            });
    if (isAsked.test(AGENDA)) {
      work.put(AGENDA, count(() -> Agenda.of(register).between(TODAY, TODAY.plusYears(1)).size()));
    }
    if (isAsked.test(OVERDUE)) {
      work.put(OVERDUE, count(() -> Agenda.of(register).overdue(TODAY).size()));
    }
    return work;
  }

  private static RuleSet alone(Rule rule) {
    return rule.code().equals(AFTER) ? RuleSet.standard().only(WITH_IT) : RuleSet.of(rule);
  }

  private static long[] count(IntSupplier operation) {
    long before = Steps.count();
    int answers = operation.getAsInt();
    return new long[] {Steps.count() - before, answers};
  }
}
