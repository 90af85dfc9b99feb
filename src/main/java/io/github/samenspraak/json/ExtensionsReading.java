package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.ExtensionValue.NullValue;
import io.github.samenspraak.value.Extensions;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads extensions: any JSON by keys with a prefix.
 *
 * <p>They may be personal data, so no problem quotes a value.
 */
final class ExtensionsReading extends ValueReading {

  static final ExtensionsReading EXTENSIONS = new ExtensionsReading();

  private ExtensionsReading() {}

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    if (!document.parser().hasToken(JsonToken.START_OBJECT)) {
      return document.refuse(this, true);
    }
    int before = document.problemCount();
    ImmutableMap<String, ExtensionValue> values = values(document, true);
    // A host must not take a part of its data for all of it.
    return document.problemCount() == before ? Extensions.of(values) : null;
  }

  /** {@return the values of the object at the parser; those that cannot be are left out} */
  private ImmutableMap<String, ExtensionValue> values(DocumentReading document, boolean isOuter) {
    JsonParser parser = document.parser();
    ImmutableMap.Builder<String, ExtensionValue> values = ImmutableMap.builder();
    Set<String> met = new HashSet<>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      boolean isNew = met.add(key);
      if (!isNew) {
        document.reportDuplicateKey();
      }
      if (isOuter && !Extensions.isKey(key)) {
        document.skipKey(Expectation.ofWhole(Extensions.class), Remedy.NONE);
      } else {
        parser.nextToken();
        ExtensionValue value = value(document);
        if (value != null && isNew) {
          values.put(key, value);
        }
      }
    }
    return values.buildOrThrow();
  }

  /** {@return the value at the parser; null if it is a number that Java has not} */
  private @Nullable ExtensionValue value(DocumentReading document) {
    return switch (document.parser().currentToken()) {
      case START_OBJECT -> ExtensionValue.of(values(document, false));
      case START_ARRAY -> list(document);
      case VALUE_STRING -> ExtensionValue.of(document.text());
      case VALUE_TRUE -> ExtensionValue.of(true);
      case VALUE_FALSE -> ExtensionValue.of(false);
      case VALUE_NULL -> NullValue.NULL;
      default -> (ExtensionValue) ScalarReading.EXTENSION_NUMBER.read(document, true);
    };
  }

  private ExtensionValue list(DocumentReading document) {
    ImmutableList.Builder<ExtensionValue> values = ImmutableList.builder();
    while (document.parser().nextToken() != JsonToken.END_ARRAY) {
      ExtensionValue value = value(document);
      if (value != null) {
        values.add(value);
      }
    }
    return ExtensionValue.of(values.build());
  }

  @Override
  Remedy remedy(JsonToken token, String text) {
    return Remedy.NONE;
  }

  @Override
  Expectation expected() {
    return Expectation.of(Extensions.class);
  }
}
