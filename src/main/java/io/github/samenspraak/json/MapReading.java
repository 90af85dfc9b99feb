package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads maps whose keys are constants. A value that cannot be is reported and left out. */
final class MapReading extends ValueReading {

  private final Class<?> keyType;
  private final ImmutableMap<String, Object> keys;
  private final ValueReading value;

  MapReading(Class<?> keyType, ValueReading value) {
    this.keyType = keyType;
    this.keys = Maps.uniqueIndex(Arrays.asList(keyType.getEnumConstants()), Object::toString);
    this.value = value;
  }

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return document.refuse(this, personal);
    }
    ImmutableMap.Builder<Object, Object> entries = ImmutableMap.builder();
    Set<String> met = new HashSet<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      boolean isNew = met.add(name);
      if (!isNew) {
        document.reportDuplicateKey();
      }
      Object key = keys.get(name);
      if (key == null) {
        document.skipUnknownKey(keys.keySet());
      } else {
        parser.nextToken();
        Object read = value.read(document, personal);
        if (read != null && isNew) {
          entries.put(key, read);
        }
      }
    }
    return entries.buildOrThrow();
  }

  @Override
  Expectation expected() {
    return new Expectation.MapOf(ScalarReading.of(keyType).expected(), value.expected());
  }
}
