package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Label;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads labels: a text, or texts by language. A text that cannot be is reported and left out. */
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
    int omissionsBefore = document.omissionCount();
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    boolean isTooLong = false;
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      int problems = document.problemCount();
      int omissions = document.omissionCount();
      isTooLong |= texts.size() == MOST_LANGUAGES;
      boolean isSecond = !isTooLong && texts.containsKey(tag);
      if (isSecond) {
        document.reportDuplicateKey();
      }
      parser.nextToken();
      document.requireNext(false);
      Object text = TEXT.read(document, personal);
      if (isSecond) {
        texts.put(tag, Optional.empty());
        document.leaveOutBoth(null, problems, omissions, omissionsBefore);
      } else if (text == null) {
        document.leaveOut(null, false, problems, omissions);
      }
      if (!isTooLong && !isSecond) {
        texts.put(tag, Optional.ofNullable((String) text));
      }
    }
    try {
      if (!isTooLong) {
        return label(texts);
      }
    } catch (IllegalArgumentException e) {
      // The label is reported below, as one with too many languages is.
    }
    if (document.problemCount() == before) {
      document.reportWhole(
          ProblemKind.UNEXPECTED_VALUE,
          start,
          personal,
          Expectation.ofWhole(Label.class),
          personal || isTooLong ? Remedy.NONE : languages(texts.keySet()));
    }
    return null;
  }

  /**
   * {@return a label with the texts that could be read}
   *
   * @throws IllegalArgumentException if there can be no such label
   */
  private static Label label(Map<String, Optional<String>> texts) {
    ImmutableMap.Builder<Locale, String> byLanguage =
        ImmutableMap.builderWithExpectedSize(texts.size());
    texts.forEach(
        (tag, text) -> {
          Locale language = ScalarReading.language(tag);
          text.ifPresent(given -> byLanguage.put(language, given));
        });
    return Label.of(byLanguage.buildOrThrow());
  }

  /** {@return the advice to write the tags of languages as they are written} */
  private static Remedy languages(Set<String> tags) {
    return tags.stream()
        .flatMap(
            tag ->
                IntendedValue.language(tag)
                    .filter(right -> !right.equals(tag))
                    .map(
                        right ->
                            Remedy.of(
                                "language", IntendedValue.quoted(tag), IntendedValue.quoted(right)))
                    .stream())
        .findFirst()
        .orElse(Remedy.NONE);
  }

  @Override
  Remedy remedy(JsonToken token, String text) {
    return new IntendedValue(token, text).as(Label.class);
  }

  @Override
  Expectation expected() {
    return Expectation.of(Label.class);
  }
}
