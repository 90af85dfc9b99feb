package io.github.samenspraak.oracle;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random registers of one area, of which both sides must say the same. */
@Tag("slow")
abstract class AreaTest {

  @Test
  void bothSidesAgree() {
    new Comparison(this).run();
  }

  @Test
  void eachFeatureOccursInATenthOfTheRegisters() {
    new Comparison(this).shares();
  }

  @Test
  void shiftingTodayByADayChangesOnlyWhatThatDayIsAbout() {
    new Comparison(this).shift(codes());
  }

  /** {@return what of the agenda the area has} */
  abstract Set<ObligationKind> kinds();

  /** {@return the codes of the rules whose findings are compared} */
  abstract List<String> codes();

  /** {@return the register of a seed} */
  abstract ObjectNode draw(long seed);

  /** {@return by name, what is to occur in at least a tenth of the registers each} */
  abstract ImmutableMap<String, Predicate<JsonNode>> features();

  /** {@return the days on which a register is looked at} */
  abstract List<LocalDate> todays(long seed);

  /** {@return all that follows from the JSON by counting} */
  abstract Set<Object> byHand(JsonNode register, LocalDate today);

  /** {@return the same of the library} */
  abstract Set<Object> byLibrary(Register register, LocalDate today);
}
