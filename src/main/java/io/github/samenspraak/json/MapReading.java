package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.samenspraak.register.AttributeDescriptor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads maps whose keys are constants. A value that cannot be is reported and left out, and so is
 * one whose key stands there a second time.
 */
final class MapReading extends ValueReading {

  private final AttributeDescriptor attribute;
  private final Class<?> keyType;
  private final ImmutableMap<String, Object> keys;
  private final ValueReading value;

  MapReading(AttributeDescriptor attribute, ValueReading value) {
    this.attribute = attribute;
    this.keyType = attribute.keyType().orElseThrow();
    this.keys = Maps.uniqueIndex(Arrays.asList(keyType.getEnumConstants()), Object::toString);
    this.value = value;
  }

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return document.refuse(this, personal);
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    int omissionsBefore = document.omissionCount();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      int problems = document.problemCount();
      int omissions = document.omissionCount();
      boolean isNew = met.add(name);
      if (!isNew) {
        document.reportDuplicateKey();
      }
      Object key = keys.get(name);
      if (key == null) {
        document.skipUnknownConstant(keyType);
        document.leaveOut(null, false, problems, omissions);
      } else {
        parser.nextToken();
        Object read = value.read(document, personal);
        if (!isNew) {
          entries.remove(key);
          document.leaveOutBoth(attribute, problems, omissions, omissionsBefore);
        } else if (read == null) {
          document.leaveOut(attribute, true, problems, omissions);
        } else {
          entries.put(key, read);
        }
      }
    }
    return ImmutableMap.copyOf(entries);
  }

  @Override
  Remedy remedy(JsonToken token, String text) {
    return skeleton();
  }

  @Override
  Remedy remedyOfList(ImmutableList<String> items) {
    return skeleton();
  }

  private Remedy skeleton() {
    return Remedy.of("object", "{\"" + keys.keySet().iterator().next() + "\": …}");
  }

  @Override
  Expectation expected() {
    return new Expectation.MapOf(ScalarReading.of(keyType).expected(), value.expected());
  }
}
