package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.SocialGovernance;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forgetting since when something holds never makes a rule find more. */
@Tag("slow")
class ForgottenFirstDaysTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** The lists whose terms may lack a first day. */
  private static final Set<String> LISTS =
      Set.of("memberships", "mandates", "participations", "tenures");

  /** {@return a register without some of the first days that may be unknown} */
  static Register forgetful(Register register, Random random, LocalDate today) {
    JsonNode document = MAPPER.readTree(RegisterWriter.compact().write(register));
    forget(document, "", random, today);
    return RegisterReader.standard().read(MAPPER.writeValueAsBytes(document));
  }

  private static void forget(JsonNode node, String list, Random random, LocalDate today) {
    if (node.isArray()) {
      node.forEach(each -> forget(each, list, random, today));
    }
    node.properties()
        .forEach(
            property -> {
              String key = property.getKey();
              boolean mayBeUnknown =
                  Set.of("inForce", "lifespan").contains(key)
                      || key.equals("term") && LISTS.contains(list);
              if (mayBeUnknown && random.nextInt(3) == 0) {
                ObjectNode term = (ObjectNode) property.getValue();
                LocalDate firstDay = LocalDate.parse(term.get("firstDay").stringValue());
                // An open term that is still to begin would begin today.
                if (term.has("lastDay") || !firstDay.isAfter(today)) {
                  term.remove("firstDay");
                }
              }
              forget(property.getValue(), key, random, today);
            });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  @Domain(SocialGovernance.class)
  @Domain(DomainContext.Global.class)
  void noRuleFindsMore(@ForAll FaultyRegister faulty, @ForAll long seed) {
    Register register = faulty.register();
    Findings known = check(register, faulty.today());
    Findings unknown = check(forgetful(register, new Random(seed), faulty.today()), faulty.today());

    assertThat(unknown.failures()).isEmpty();
    Map<String, RangeSet<LocalDate>> days = new HashMap<>();
    known.forEach(
        finding ->
            days.computeIfAbsent(finding.code(), code -> TreeRangeSet.create())
                .add(finding.term().orElse(Term.undated()).toRange()));
    assertThat(unknown)
        // Less is waived if less is found. The due end of a mandate whose first day is not known is
        // its own last day, so it leaves a seat to be filled and does not end early.
        .filteredOn(finding -> !Set.of("waiver-unused", "renewal-overdue").contains(finding.code()))
        .allSatisfy(
            finding ->
                assertThat(days.getOrDefault(finding.code(), TreeRangeSet.create()))
                    .as(finding.toString())
                    .matches(found -> encloses(found, finding)));
  }

  private static boolean encloses(RangeSet<LocalDate> found, Finding finding) {
    return finding.term().map(term -> found.encloses(term.toRange())).orElse(!found.isEmpty());
  }

  private static Findings check(Register register, LocalDate today) {
    return RuleSet.standard().check(register, today);
  }
}
