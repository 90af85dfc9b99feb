package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Label;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads labels: a text, or texts by language. */
final class LabelReading extends ValueReading {

  static final LabelReading LABEL = new LabelReading();

  /** More than anyone translates into. A hostile document may have millions. */
  private static final int MOST_LANGUAGES = 500;

  private static final String NOTHING = "";
  private static final ScalarReading TEXT = ScalarReading.of(String.class);

  private LabelReading() {}

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    return switch (document.parser().currentToken()) {
      case VALUE_STRING -> text(document, personal);
      case START_OBJECT -> texts(document, personal);
      default -> document.refuse(this, personal);
    };
  }

  private @Nullable Label text(DocumentReading document, boolean personal) {
    try {
      return Label.of(document.text());
    } catch (IllegalArgumentException e) {
      document.refuse(this, personal);
      return null;
    }
  }

  private @Nullable Label texts(DocumentReading document, boolean personal) {
    JsonParser parser = document.parser();
    int start = document.offset();
    int before = document.problemCount();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      if (texts.containsKey(tag)) {
        document.reportDuplicateKey();
      }
      parser.nextToken();
      Object text = TEXT.read(document, personal);
      texts.put(tag, text == null ? NOTHING : (String) text);
    }
    if (document.problemCount() > before) {
      return null;
    }
    try {
      if (texts.size() <= MOST_LANGUAGES) {
        return label(texts);
      }
    } catch (IllegalArgumentException e) {
      // It is reported as one that has too many languages.
    }
    document.reportWhole(
        ProblemKind.UNEXPECTED_VALUE, start, personal, Expectation.ofWhole(Label.class));
    return null;
  }

  private static Label label(Map<String, String> textsByTag) {
    ImmutableMap.Builder<Locale, String> texts =
        ImmutableMap.builderWithExpectedSize(textsByTag.size());
    textsByTag.forEach((tag, text) -> texts.put(ScalarReading.language(tag), text));
    return Label.of(texts.buildOrThrow());
  }

  @Override
  Expectation expected() {
    return Expectation.of(Label.class);
  }
}
