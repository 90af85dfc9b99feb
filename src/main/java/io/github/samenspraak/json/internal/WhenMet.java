package io.github.samenspraak.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads the lists of an attribute, with a deserializer that is made for the first list.
 *
 * <p>Jackson takes long to study a type, and would study every type before it reads a document.
 * Most documents have elements of few types.
 */
final class WhenMet extends ValueDeserializer<Object> {

  private final BeanProperty attribute;
  private volatile @Nullable ValueDeserializer<Object> reading;

  WhenMet(BeanProperty attribute) {
    this.attribute = attribute;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    ValueDeserializer<Object> known = reading;
    if (known == null) {
      known = context.findContextualValueDeserializer(attribute.getType(), attribute);
      reading = known;
    }
    return known.deserialize(parser, context);
  }
}
