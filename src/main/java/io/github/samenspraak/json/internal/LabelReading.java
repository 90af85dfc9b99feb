package io.github.samenspraak.json.internal;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Label;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads labels, text by text.
 *
 * <p>Only ids are more frequent. The creator of a label reads an untyped map first; this class does
 * without it, and stops at the first impossible language.
 */
final class LabelReading extends StdDeserializer<Label> {

  /** More than anyone translates into. A hostile document may have millions. */
  private static final int MOST_LANGUAGES = 500;

  LabelReading() {
    super(Label.class);
  }

  @Override
  public Label deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return switch (parser.currentToken()) {
        case VALUE_STRING -> Label.of(parser.getString());
        case START_OBJECT -> Label.of(texts(parser, context));
        default -> (Label) context.handleUnexpectedToken(getValueType(context), parser);
      };
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(this, "%s", e.getMessage());
    }
  }

  private ImmutableMap<Locale, String> texts(JsonParser parser, DeserializationContext context) {
    ImmutableMap.Builder<Locale, String> texts = ImmutableMap.builder();
    int count = 0;
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        context.handleUnexpectedToken(String.class, parser);
      }
      if (++count > MOST_LANGUAGES) {
        throw new IllegalArgumentException(
            "A text may be in at most " + MOST_LANGUAGES + " languages.");
      }
      texts.put(Spelling.language(tag), parser.getString());
    }
    return texts.buildOrThrow();
  }
}
