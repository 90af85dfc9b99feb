package io.github.samenspraak.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.AttributeDescriptor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads lists. An element that cannot be is reported, and left out of the list. */
final class ListReading extends ValueReading {

  private static final Splitter SEVERAL =
      Splitter.on(CharMatcher.anyOf(",;")).trimResults().omitEmptyStrings();

  private final AttributeDescriptor attribute;
  private final ValueReading element;

  ListReading(AttributeDescriptor attribute, ValueReading element) {
    this.attribute = attribute;
    this.element = element;
  }

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return document.refuse(this, personal);
    }
    ImmutableList.Builder<Object> elements = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int problems = document.problemCount();
      int omissions = document.omissionCount();
      Object read = element.read(document, personal);
      if (read == null) {
        document.leaveOut(attribute, true, problems, omissions);
      } else {
        elements.add(read);
      }
    }
    return elements.build();
  }

  @Override
  Remedy remedy(JsonToken token, String text) {
    return switch (token) {
      case START_OBJECT -> Remedy.of("in-list", "[{…}]");
      case VALUE_STRING -> Remedy.of("in-list", "[" + items(token, text) + "]");
      default -> Remedy.of("in-list", "[…]");
    };
  }

  /** {@return a text as an item, or as several where a comma can be no part of one} */
  private String items(JsonToken token, String text) {
    return element instanceof ScalarReading scalar
        ? SEVERAL
            .splitToStream(text)
            .map(each -> scalar.intended(token, each))
            .collect(Collectors.joining(", "))
        : IntendedValue.quoted(text);
  }

  @Override
  Expectation expected() {
    return new Expectation.ListOf(element.expected());
  }
}
