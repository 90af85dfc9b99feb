package io.github.samenspraak.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the ids and other texts of the values that were left out of a document, whatever they are.
 *
 * <p>It goes through the document once, and skips all other values.
 */
final class LeftOutText {

  private static final String ID = "id";

  /** The limits are known to hold, but for texts that were skipped and so have none. */
  private static final JsonFactory UNLIMITED =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** The texts of one value that was left out, which may stand there under the same key twice. */
  static final class Found {

    private long offset = -1;
    private boolean isObject;
    private @Nullable Id<?> id;
    private final Set<Id<?>> ids = new HashSet<>();
    private final Set<Id<?>> texts = new HashSet<>();

    /** {@return the offset of the value, counted from the first character of the document} */
    long offset() {
      return offset;
    }

    /** {@return whether the value is an object} */
    boolean isObject() {
      return isObject;
    }

    /** {@return the own id of the value} */
    Optional<Id<?>> id() {
      return Optional.ofNullable(id);
    }

    /** {@return the ids of all objects in the value} */
    ImmutableSet<Id<?>> ids() {
      return ImmutableSet.copyOf(ids);
    }

    /** {@return all texts in the value that can be ids} */
    Set<Id<?>> texts() {
      return texts;
    }

    private void read(JsonParser parser) {
      isObject = parser.hasToken(JsonToken.START_OBJECT);
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        } else if (token == JsonToken.VALUE_STRING) {
          boolean isId = ID.equals(parser.currentName());
          boolean isOwn = isId && depth == 1;
          find(parser.getString()).ifPresent(text -> add(text, isId, isOwn));
        }
      } while (depth > 0 && parser.nextToken() != null);
    }

    private void add(Id<?> text, boolean isId, boolean isOwn) {
      if (isId) {
        ids.add(text);
      } else {
        texts.add(text);
      }
      if (isOwn && id == null) {
        id = text;
      }
    }

    private static Optional<Id<?>> find(String text) {
      try {
        return Optional.of(Id.of(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** A step on the way to a value that was left out. */
  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private @Nullable Found found;
  }

  private final Step root = new Step();
  private final Map<JsonPointer, Found> byPlace = new HashMap<>();

  LeftOutText(List<JsonPointer> places) {
    for (JsonPointer place : places) {
      Step step = root;
      for (String key : place.steps()) {
        step = step.next.computeIfAbsent(key, missing -> new Step());
      }
      step.found = byPlace.computeIfAbsent(place, missing -> new Found());
    }
  }

  /** Reads a document, which is known to be JSON within the limits. */
  void read(DocumentBytes document) {
    int start = document.start();
    try (JsonParser parser =
        UNLIMITED.createParser(
            ObjectReadContext.empty(), document.bytes(), start, document.length() - start)) {
      parser.nextToken();
      read(parser, root);
    }
  }

  private static void read(JsonParser parser, Step step) {
    Found found = step.found;
    if (found != null) {
      if (found.offset < 0) {
        found.offset = parser.currentTokenLocation().getByteOffset();
      }
      found.read(parser);
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        readOrSkip(parser, step.next.get(Integer.toString(i)));
      }
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        parser.nextToken();
        readOrSkip(parser, step.next.get(key));
      }
    }
  }

  private static void readOrSkip(JsonParser parser, @Nullable Step step) {
    if (step == null) {
      parser.skipChildren();
    } else {
      read(parser, step);
    }
  }

  /** {@return the texts of the value at a place} */
  Found at(JsonPointer place) {
    return requireNonNull(byPlace.get(place));
  }
}
