package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Primitives;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads one element, such as a mandate from a form, as it stands in a register.
 *
 * <p>It is read just as a {@link RegisterReader} reads it in its register: with all its problems at
 * once, each at its own attribute, and within the same {@link Limits}.
 *
 * <pre>{@code
 * Mandate mandate = ElementReader.of(Mandate.class).read(text);
 * Mandate ofForm = ElementReader.of(Mandate.class).at("/form/mandate").read(body);
 * }</pre>
 *
 * <p>A reader has no state but its type, limits and place, and can be shared between threads.
 *
 * @param <T> the type of the element
 */
public final class ElementReader<T> {

  private final Class<T> type;
  private final ValueReading reading;
  private final DocumentReader documents;

  private ElementReader(Class<T> type, ValueReading reading, DocumentReader documents) {
    this.type = type;
    this.reading = reading;
    this.documents = documents;
  }

  /**
   * {@return a reader of one element, within the {@linkplain Limits#standard standard limits}}
   *
   * @param type any type of which a register holds values: an element such as a mandate, a part
   *     such as a membership or a grant, or a small value such as a term
   * @param <T> that type
   * @throws IllegalArgumentException if no register holds such values by themselves
   */
  public static <T> ElementReader<T> of(Class<T> type) {
    return new ElementReader<>(type, ValueReading.of(type), DocumentReader.standard());
  }

  /**
   * {@return a reader within other limits}
   *
   * @param limits the limits
   */
  public ElementReader<T> within(Limits limits) {
    return new ElementReader<>(type, reading, documents.within(limits));
  }

  /**
   * {@return a reader of an element that stands in a larger document} The places, lines and columns
   * of problems are those in the larger document, and whatever else stands there is passed over.
   *
   * @param pointer the place of the element, as a JSON Pointer such as {@code /form/mandate}; the
   *     empty string for the whole document
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public ElementReader<T> at(String pointer) {
    return new ElementReader<>(type, reading, documents.at(JsonPointer.parse(pointer)));
  }

  /**
   * {@return the element in a document}
   *
   * @param bytes of the document
   * @throws UnreadableDocumentException if it is no such element, or goes beyond a limit
   */
  public T read(byte[] bytes) {
    return cast(documents.read(bytes, reading, isPersonal()));
  }

  /**
   * {@return the element in a document}
   *
   * @param text of the document
   * @throws UnreadableDocumentException if it is no such element, or goes beyond a limit
   */
  public T read(String text) {
    return read(DocumentBytes.encode(text));
  }

  /**
   * {@return the element in a document}
   *
   * @param in the document; it is read to its end, or one byte beyond the limit, and not closed
   * @throws UnreadableDocumentException if it is no such element, or goes beyond a limit
   * @throws IOException if the input fails
   */
  public T read(InputStream in) throws IOException {
    return read(documents.limits().readDocument(in));
  }

  /**
   * {@return the element in a tree of Jackson 3} The lines and columns of problems are those of the
   * tree written on one line.
   *
   * @param tree the document
   * @throws UnreadableDocumentException if it is no such element, or goes beyond a limit
   */
  public T read(JsonNode tree) {
    return read(DomainMapper.document(tree));
  }

  /**
   * {@return the element at a parser of Jackson 3} The parser is left at the last token of the
   * value, as a deserializer leaves it. The places, lines and columns of problems are those that
   * the parser tells: they count from the beginning of what it reads.
   *
   * @param parser at the first token of the value, or before it
   * @throws UnreadableDocumentException if it is no such element, or goes beyond a limit
   * @throws tools.jackson.core.JacksonException if the parser cannot read on
   */
  public T read(JsonParser parser) {
    return cast(documents.read(parser, reading, isPersonal()));
  }

  private T cast(Object value) {
    return Primitives.wrap(type).cast(value);
  }

  private boolean isPersonal() {
    return ObjectReading.isPersonal(type);
  }

  /** {@return the type, for debugging} */
  @Override
  public String toString() {
    return type.getSimpleName();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ElementReader.class);
  }
}
