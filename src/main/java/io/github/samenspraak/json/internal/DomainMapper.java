package io.github.samenspraak.json.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Year;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes values of the domain as JSON. */
public final class DomainMapper {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Attributes are written in the order in which the types declare them.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // An amount and a year are written as in a register, also as arguments of a finding.
          .addModule(new SimpleModule().addSerializer(Money.class, ToStringSerializer.instance))
          .withConfigOverride(
              Year.class,
              years -> years.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)))
          .build();

  private DomainMapper() {}

  /** {@return a value as JSON, as in a register} */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }
}
