package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Label;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the values of one type or attribute from a document, and reports all their problems. */
abstract sealed class ValueReading
    permits ObjectReading, ListReading, MapReading, LabelReading, ExtensionsReading, ScalarReading {

  /** {@return the reading of the values of an attribute} */
  static ValueReading of(AttributeDescriptor attribute) {
    ValueReading one = ofOne(attribute);
    return switch (attribute.multiplicity()) {
      case ONE, OPTIONAL -> one;
      case LIST -> new ListReading(attribute, one);
      case MAP -> new MapReading(attribute, one);
    };
  }

  private static ValueReading ofOne(AttributeDescriptor attribute) {
    if (attribute.hasFirstDay()) {
      return ObjectReading.TERM_WITH_FIRST_DAY;
    }
    return attribute.isRequired() ? required(attribute.type()) : of(attribute.type());
  }

  private static ValueReading required(Class<?> type) {
    if (type == String.class) {
      return ScalarReading.REQUIRED_TEXT;
    }
    return type == URI.class ? ScalarReading.REQUIRED_ADDRESS : of(type);
  }

  /** {@return the reading of the values of a type} */
  static ValueReading of(Class<?> type) {
    if (type == Label.class) {
      return LabelReading.LABEL;
    }
    if (type == Extensions.class) {
      return ExtensionsReading.EXTENSIONS;
    }
    return TypeDescriptor.find(type)
        .<ValueReading>map(ObjectReading::of)
        .orElseGet(() -> ScalarReading.of(type));
  }

  /**
   * {@return the value that begins at the parser of a document; null if there can be no such value}
   * It leaves the parser at the last token of the value.
   *
   * @param personal whether the value may be personal data, which is never quoted
   */
  abstract @Nullable Object read(DocumentReading document, boolean personal);

  /**
   * {@return what to do where another value stands}
   *
   * @param token the first token of that value, which is no list
   * @param text of a text or number; else empty
   */
  abstract Remedy remedy(JsonToken token, String text);

  /**
   * {@return what to do where a list stands instead of one value}
   *
   * @param items its first values as texts, of which one that is no text or number has no words
   */
  Remedy remedyOfList(ImmutableList<String> items) {
    return Remedy.of(items.size() == 1 ? "one-only" : "one-value");
  }

  /** {@return the value that is expected} */
  abstract Expectation expected();
}
