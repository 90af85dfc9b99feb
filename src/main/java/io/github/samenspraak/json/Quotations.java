package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Quotes a document: reads a value again that turned out to be a problem. */
final class Quotations {

  /** Stands for a text that is not quoted. */
  static final String SOMETHING = "…";

  /** How many values of a list are looked at where one value belongs. */
  private static final int MOST_ITEMS = 4;

  /**
   * A value as it is written.
   *
   * @param offset of the value in the document
   */
  record Quoted(int offset, String text) {}

  private final DocumentBytes document;
  private final JsonFactory factory;

  Quotations(DocumentBytes document, JsonFactory factory) {
    this.document = document;
    this.factory = factory;
  }

  /** {@return a parser that begins at an offset, and counts its own offsets from there} */
  JsonParser parserAt(int offset) {
    return factory.createParser(
        ObjectReadContext.empty(), document.bytes(), offset, document.length() - offset);
  }

  /**
   * {@return the first values of the list at an offset, without those that may be personal data}
   */
  ImmutableList<String> items(int start, boolean personal) {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    try (JsonParser again = parserAt(start)) {
      again.nextToken();
      for (int i = 0; i < MOST_ITEMS && again.nextToken() != JsonToken.END_ARRAY; i++) {
        boolean isWord = again.currentToken().isScalarValue() && !personal;
        items.add(isWord ? again.getString() : SOMETHING);
        again.skipChildren();
      }
    } catch (JacksonException e) {
      // The reading will come to it, and tell.
      return ImmutableList.of(SOMETHING);
    }
    return items.build();
  }

  /** {@return the value that the object at an offset has for a key} */
  Quoted attribute(String key, int start) {
    try (JsonParser again = parserAt(start)) {
      again.nextToken();
      while (!key.equals(again.nextName())) {
        again.nextToken();
        again.skipChildren();
      }
      boolean isScalar = again.nextToken().isScalarValue();
      boolean isObject = again.hasToken(JsonToken.START_OBJECT);
      int from = start + (int) again.currentTokenLocation().getByteOffset();
      again.finishToken();
      int to = document.trim(start + (int) again.currentLocation().getByteOffset());
      return new Quoted(from, isScalar ? document.excerpt(from, to) : isObject ? "{…}" : "[…]");
    }
  }

  /** {@return the object at an offset, shortened} */
  String object(int start) {
    try (JsonParser again = parserAt(start)) {
      Excerpt excerpt = new Excerpt(document);
      again.nextToken();
      for (String key = again.nextName(); key != null; key = again.nextName()) {
        boolean scalar = again.nextToken().isScalarValue();
        int from = start + (int) again.currentTokenLocation().getByteOffset();
        again.skipChildren();
        again.finishToken();
        excerpt.add(key, scalar, from, start + (int) again.currentLocation().getByteOffset());
      }
      return excerpt.toString();
    }
  }
}
