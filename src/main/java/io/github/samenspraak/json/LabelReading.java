package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads labels: a text, or texts by language. */
final class LabelReading extends ValueReading {

  static final LabelReading LABEL = new LabelReading();

  /** More than anyone translates into. A hostile document may have millions. */
  private static final int MOST_LANGUAGES = 500;

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
    List<String> tags = new ArrayList<>(4);
    List<String> texts = new ArrayList<>(4);
    boolean isTooLong = false;
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      isTooLong |= tags.size() == MOST_LANGUAGES;
      if (!isTooLong && tags.contains(tag)) {
        document.reportDuplicateKey();
      }
      parser.nextToken();
      Object text = TEXT.read(document, personal);
      if (!isTooLong) {
        tags.add(tag);
        texts.add(text == null ? "" : (String) text);
      }
    }
    if (document.problemCount() > before) {
      return null;
    }
    try {
      if (!isTooLong) {
        return label(tags, texts);
      }
    } catch (IllegalArgumentException e) {
      // The label is reported below, as one with too many languages is.
    }
    document.reportWhole(
        ProblemKind.UNEXPECTED_VALUE, start, personal, Expectation.ofWhole(Label.class));
    return null;
  }

  private static Label label(List<String> tags, List<String> texts) {
    ImmutableMap.Builder<Locale, String> byLanguage =
        ImmutableMap.builderWithExpectedSize(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      byLanguage.put(ScalarReading.language(tags.get(i)), texts.get(i));
    }
    return Label.of(byLanguage.buildOrThrow());
  }

  @Override
  Expectation expected() {
    return Expectation.of(Label.class);
  }
}
