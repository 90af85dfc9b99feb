package io.github.samenspraak.oracle;

import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random registers of one area, and what both sides say about them. */
interface Area {

  /** {@return the register of a seed} */
  ObjectNode draw(long seed);

  /** {@return the features, of which each is to occur in at least a tenth of the registers} */
  List<String> features();

  /** {@return the features that occur in a register} */
  Set<String> featuresOf(JsonNode register);

  /** {@return the days on which a register is looked at} */
  List<LocalDate> todays(long seed);

  /** {@return all that follows from the JSON by counting} */
  Set<Object> byHand(JsonNode register, LocalDate today);

  /** {@return the same of the library} */
  Set<Object> byLibrary(Register register, LocalDate today);
}
