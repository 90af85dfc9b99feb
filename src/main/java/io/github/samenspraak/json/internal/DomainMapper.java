package io.github.samenspraak.json.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.samenspraak.register.TypeDescriptor;
import java.io.Serial;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes values of the domain as JSON. */
public final class DomainMapper {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Attributes are written in the order in which the types declare them.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // An amount and a year are written as in a register, also as arguments of a finding.
          .addModule(
              new SimpleModule()
                  .addSerializer(Money.class, ToStringSerializer.instance)
                  .setSerializerModifier(new InOrder()))
          .withConfigOverride(
              Year.class,
              years -> years.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)))
          .build();

  /** A fraction that was too large when the tree was made must not be taken for a text. */
  private static final ObjectWriter TREES =
      MAPPER.writer().without(JsonWriteFeature.WRITE_NAN_AS_STRINGS);

  /** Puts attributes into the order of the {@link TypeDescriptor}. */
  private static final class InOrder extends ValueSerializerModifier {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> orderProperties(
        SerializationConfig config,
        BeanDescription.Supplier bean,
        List<BeanPropertyWriter> properties) {
      TypeDescriptor.find(bean.getBeanClass())
          .ifPresent(type -> properties.sort(Comparator.comparing(each -> position(type, each))));
      return properties;
    }

    private static int position(TypeDescriptor type, BeanPropertyWriter property) {
      return type.find(property.getName()).orElseThrow().position();
    }
  }

  private DomainMapper() {}

  /** {@return a value as JSON, as in a register} */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** {@return the document of a tree, on one line} A number that is infinite makes it no JSON. */
  public static byte[] document(JsonNode tree) {
    return TREES.writeValueAsBytes(tree);
  }
}
