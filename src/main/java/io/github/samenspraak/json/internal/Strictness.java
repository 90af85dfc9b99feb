package io.github.samenspraak.json.internal;

import java.io.Serial;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BuilderBasedDeserializer;

/**
 * Replaces deserializers of Jackson: lenient ones by strict ones, and those of lists by ones that
 * are made when the first list is read.
 */
final class Strictness extends ValueDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      BeanDeserializerBuilder builder) {
    builder
        .getProperties()
        .forEachRemaining(attribute -> builder.addOrReplaceProperty(postponed(attribute), true));
    return builder;
  }

  /** A builder takes any {@link Iterable} for a list. */
  private static SettableBeanProperty postponed(SettableBeanProperty attribute) {
    return attribute.getType().hasRawClass(Iterable.class)
        ? attribute.withValueDeserializer(new WhenMet(attribute))
        : attribute;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> generous) {
    return generous instanceof BuilderBasedDeserializer reading
        ? new AttributeReading(reading)
        : generous;
  }

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> generous) {
    return Spelling.constants(type.getRawClass());
  }

  /** A map in which each key stands only once. */
  static final class Entries<K, V> extends LinkedHashMap<K, V> {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public @Nullable V put(K key, V value) {
      if (containsKey(key)) {
        throw new IllegalArgumentException(key + " is there twice.");
      }
      return super.put(key, value);
    }
  }
}
