package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.json.Expectation.AtMost;
import io.github.samenspraak.json.Expectation.OneOfKeys;
import io.github.samenspraak.json.Expectation.Verbatim;
import io.github.samenspraak.json.internal.Attributes;
import io.github.samenspraak.json.internal.Binding;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.Excerpt;
import io.github.samenspraak.json.internal.NearestWord;
import io.github.samenspraak.json.internal.Slot;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JavaType;

/**
 * Finds all problems of a document that could not be read.
 *
 * <p>It walks through the document and the types together, and tries to bind each value to its type
 * with the binding of the reader. A value that binds is skipped. In a value that does not bind, it
 * looks for the smallest values at fault. So it finds a problem if and only if reading fails. It
 * keeps nothing but the problems, and reads a value once for each value around it, however many
 * problems there are.
 */
final class Examination {

  /** A problem with its offset in the document. */
  private record Sighting(
      ProblemKind kind, JsonPointer place, int offset, String found, Expectation expected) {

    Problem problem(DocumentBytes.Position position) {
      position.moveTo(offset);
      return new Problem(kind, place, position.line(), position.column(), found, expected);
    }
  }

  /** Ends the walk at the limit on problems. */
  private static final class EnoughException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;
  }

  private static final JavaType REGISTER = Binding.MAPPER.constructType(Register.class);
  private static final String NOTHING = "";

  private final DocumentBytes document;
  private final Limits limits;
  private final Binding binding;
  private final JsonParser parser;
  private final List<Sighting> sightings = new ArrayList<>();

  /** Whether the parser is reading a text, which it does only when asked to. */
  private boolean inText;

  private Examination(DocumentBytes document, Limits limits, Binding binding, JsonParser parser) {
    this.document = document;
    this.limits = limits;
    this.binding = binding;
    this.parser = parser;
  }

  /** {@return the problems of a document in UTF-8 that is no register, in its order} */
  static ImmutableList<Problem> of(DocumentBytes document, Limits limits, Binding binding) {
    try (JsonParser parser = binding.walk(document)) {
      Examination examination = new Examination(document, limits, binding, parser);
      examination.walk();
      return examination.problems();
    }
  }

  private ImmutableList<Problem> problems() {
    DocumentBytes.Position position = document.position();
    return sightings.stream()
        .sorted(Comparator.comparingInt(Sighting::offset))
        .map(sighting -> sighting.problem(position))
        .collect(ImmutableList.toImmutableList());
  }

  private void walk() {
    try {
      examineDocument();
    } catch (EnoughException e) {
      ProblemKind kind = ProblemKind.TOO_MANY_PROBLEMS;
      sightings.add(
          new Sighting(kind, JsonPointer.DOCUMENT, here(), NOTHING, AtMost.of(kind, limits)));
    }
  }

  private void examineDocument() {
    try {
      if (parser.nextToken() == null) {
        report(
            ProblemKind.CUT_OFF,
            JsonPointer.DOCUMENT,
            document.length(),
            NOTHING,
            Expectation.NONE);
      } else {
        examine(Slot.document(REGISTER));
        examineEnd();
      }
    } catch (LimitExceededException e) {
      reportLimit(e.kind());
    } catch (JacksonException e) {
      reportSyntax(offset(e.getLocation()));
    }
  }

  private void examineEnd() {
    int next = document.skipSpace(here());
    if (next < document.length()) {
      String found = document.excerpt(next, document.lineEnd(next));
      report(ProblemKind.TRAILING_TEXT, JsonPointer.DOCUMENT, next, found, Expectation.NONE);
    }
  }

  /** Examines the value that begins at the parser, and moves to its last token. */
  private void examine(Slot slot) {
    switch (parser.currentToken()) {
      case START_OBJECT -> examineObject(slot);
      case START_ARRAY -> examineList(slot);
      case VALUE_NULL -> report(ProblemKind.NULL, slot, token(), NOTHING);
      default -> examineScalar(slot);
    }
  }

  private void examineObject(Slot slot) {
    Optional<Attributes> attributes = Attributes.of(slot.type());
    if (binding.binds(slot.type(), document, token())) {
      parser.skipChildren();
    } else if (attributes.isPresent()) {
      examineAttributes(slot, attributes.get());
    } else {
      refuse(slot, "{…}");
    }
  }

  private void examineList(Slot slot) {
    if (binding.binds(slot.type(), document, token())) {
      parser.skipChildren();
    } else if (slot.isOfList()) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        examine(slot.element(i));
      }
    } else {
      refuse(slot, "[…]");
    }
  }

  private void refuse(Slot slot, String found) {
    int start = token();
    parser.skipChildren();
    report(ProblemKind.UNEXPECTED_VALUE, slot, start, found);
  }

  private void examineScalar(Slot slot) {
    int start = token();
    inText = true;
    parser.finishToken();
    inText = false;
    int end = here();
    if (slot.isOfFormat() && isUnknownFormat()) {
      Expectation known = new Verbatim(Register.FORMAT);
      report(ProblemKind.UNKNOWN_FORMAT, slot.place(), start, quote(slot, start, end), known);
      return;
    }
    try {
      binding.bindScalar(slot.type(), parser);
    } catch (LimitExceededException e) {
      Expectation limit = AtMost.of(e.kind(), limits);
      report(e.kind(), slot.place(), start, quote(slot, start, end), limit);
    } catch (JacksonException e) {
      report(ProblemKind.UNEXPECTED_VALUE, slot, start, quote(slot, start, end));
    }
  }

  private String quote(Slot slot, int start, int end) {
    return slot.personal() ? NOTHING : document.excerpt(start, document.trim(end));
  }

  private boolean isUnknownFormat() {
    return parser.hasToken(JsonToken.VALUE_STRING) && !parser.getString().equals(Register.FORMAT);
  }

  private void examineAttributes(Slot slot, Attributes attributes) {
    int start = token();
    int before = sightings.size();
    Set<String> keys = new HashSet<>();
    Excerpt excerpt = new Excerpt(document);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (!keys.add(key)) {
        reportKey(ProblemKind.DUPLICATE_KEY, slot, key, Expectation.NONE);
      }
      examineAttribute(slot, attributes, key, excerpt);
    }
    for (String missing : Sets.difference(attributes.required(), keys)) {
      Slot empty = slot.attribute(missing, attributes.type(missing));
      report(ProblemKind.MISSING, empty, start, NOTHING);
    }
    if (sightings.size() == before) {
      String found = slot.personal() ? NOTHING : excerpt.toString();
      Expectation expected = Expectation.ofWhole(slot.type());
      report(kindOfWhole(attributes), slot.place(), start, found, expected);
    }
  }

  /** Examines the value of the key at the parser, and adds it to the excerpt of its object. */
  private void examineAttribute(Slot slot, Attributes attributes, String key, Excerpt excerpt) {
    Optional<JavaType> type = attributes.find(key);
    if (type.isEmpty()) {
      reportKey(ProblemKind.UNKNOWN_KEY, slot, key, keysLike(key, attributes));
      parser.nextToken();
      parser.skipChildren();
      return;
    }
    boolean scalar = parser.nextToken().isScalarValue();
    int start = token();
    examine(slot.attribute(key, type.get()));
    excerpt.add(key, scalar, start, here());
  }

  /** Reports a limit beyond which the parser cannot go on. */
  private void reportLimit(ProblemKind kind) {
    if (inText) {
      report(kind, place(), token(), NOTHING, AtMost.of(kind, limits));
    } else if (kind == ProblemKind.NUMBER_TOO_LONG || kind == ProblemKind.TEXT_TOO_LONG) {
      // The parser keeps a number as text, and may report the length of that text.
      ProblemKind number = ProblemKind.NUMBER_TOO_LONG;
      int start = document.numberStart(here());
      report(number, place(), start, document.excerpt(start, here()), AtMost.of(number, limits));
    } else if (kind == ProblemKind.KEY_TOO_LONG) {
      report(kind, place(), document.keyStart(here()), NOTHING, AtMost.of(kind, limits));
    } else {
      report(kind, place(), here() - 1, NOTHING, AtMost.of(kind, limits));
    }
  }

  /** Reports a syntax error, after which the parser cannot go on. */
  private void reportSyntax(int offset) {
    if (document.isCutOffAt(offset)) {
      report(ProblemKind.CUT_OFF, place(), document.length(), NOTHING, Expectation.NONE);
    } else {
      int start = document.culprit(offset);
      report(ProblemKind.SYNTAX, place(), start, document.word(start), Expectation.NONE);
    }
  }

  private static Expectation keysLike(String found, Attributes attributes) {
    ImmutableSet<String> keys = attributes.types().keySet();
    return new OneOfKeys(keys.asList(), NearestWord.find(found, keys));
  }

  /** {@return the kind of problem of a value whose attributes are all fine} */
  private static ProblemKind kindOfWhole(Attributes attributes) {
    return attributes.others().isPresent()
        ? ProblemKind.UNEXPECTED_VALUE
        : ProblemKind.INCONSISTENT;
  }

  private void reportKey(ProblemKind kind, Slot slot, String key, Expectation expected) {
    report(kind, slot.place().at(key), token(), '"' + DocumentBytes.shown(key) + '"', expected);
  }

  private void report(ProblemKind kind, Slot slot, int offset, String found) {
    report(kind, slot.place(), offset, found, Expectation.of(slot.type()));
  }

  private void report(
      ProblemKind kind, JsonPointer place, int offset, String found, Expectation expected) {
    if (sightings.size() == limits.problems()) {
      throw new EnoughException();
    }
    sightings.add(new Sighting(kind, place, offset, found, expected));
  }

  /** {@return the place of the parser} */
  private JsonPointer place() {
    return place(parser.streamReadContext());
  }

  private static JsonPointer place(TokenStreamContext context) {
    if (context.inRoot()) {
      return JsonPointer.DOCUMENT;
    }
    JsonPointer container = place(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? container.at(context.getCurrentIndex()) : container;
    }
    return context.hasCurrentName() ? container.at(context.currentName()) : container;
  }

  /** {@return the offset of the token at the parser} */
  private int token() {
    return offset(parser.currentTokenLocation());
  }

  /** {@return the offset after the last character that the parser has read} */
  private int here() {
    return offset(parser.currentLocation());
  }

  private int offset(TokenStreamLocation location) {
    return document.start() + (int) location.getByteOffset();
  }
}
