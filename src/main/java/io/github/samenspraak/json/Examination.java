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
 * Looks for all that is wrong with a document that could not be read.
 *
 * <p>It walks through the document and through the types at once, and asks of each value whether it
 * binds to its type, by the same binding as when reading. What binds is passed over; what does not
 * is looked into, until nothing smaller is to blame. So it finds a problem if and only if reading
 * fails. Nothing is kept but the problems, and a value is read once for each value that it stands
 * in, however many problems there are.
 */
final class Examination {

  /** A problem, and at which byte of the document it is. */
  private record Sighting(
      ProblemKind kind, JsonPointer place, int offset, String found, Expectation expected) {

    Problem problem(DocumentBytes.Position position) {
      position.moveTo(offset);
      return new Problem(kind, place, position.line(), position.column(), found, expected);
    }
  }

  /** Ends a walk on which enough was seen. */
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

  /** Whether the parser is reading a text; it puts that off until it is asked to. */
  private boolean inText;

  private Examination(DocumentBytes document, Limits limits, Binding binding, JsonParser parser) {
    this.document = document;
    this.limits = limits;
    this.binding = binding;
    this.parser = parser;
  }

  /** {@return what is wrong with a document in UTF-8 that is no register, in its order} */
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

  /** Examines the value whose first token the parser is at, and goes to its last one. */
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
    Excerpt quote = new Excerpt(document);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (!keys.add(key)) {
        reportKey(ProblemKind.DUPLICATE_KEY, slot, key, Expectation.NONE);
      }
      examineAttribute(slot, attributes, key, quote);
    }
    for (String missing : Sets.difference(attributes.required(), keys)) {
      Slot empty = slot.attribute(missing, attributes.type(missing));
      report(ProblemKind.MISSING, empty, start, NOTHING);
    }
    if (sightings.size() == before) {
      String found = slot.personal() ? NOTHING : quote.toString();
      Expectation expected = Expectation.ofWhole(slot.type());
      report(kindOfWhole(attributes), slot.place(), start, found, expected);
    }
  }

  /** Examines what stands under the key that the parser is at, and notes it to be quoted. */
  private void examineAttribute(Slot slot, Attributes attributes, String key, Excerpt quote) {
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
    quote.add(key, scalar, start, here());
  }

  /** Reports a limit that the parser met, after which it cannot go on. */
  private void reportLimit(ProblemKind kind) {
    if (inText) {
      report(kind, place(), token(), NOTHING, AtMost.of(kind, limits));
    } else if (kind == ProblemKind.NUMBER_TOO_LONG || kind == ProblemKind.TEXT_TOO_LONG) {
      // The parser keeps a number as text, and may find it too long for that.
      ProblemKind number = ProblemKind.NUMBER_TOO_LONG;
      int start = document.numberStart(here());
      report(number, place(), start, document.excerpt(start, here()), AtMost.of(number, limits));
    } else if (kind == ProblemKind.KEY_TOO_LONG) {
      report(kind, place(), document.keyStart(here()), NOTHING, AtMost.of(kind, limits));
    } else {
      report(kind, place(), here() - 1, NOTHING, AtMost.of(kind, limits));
    }
  }

  /** Reports where the parser met what is not JSON, after which it cannot go on. */
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

  /** {@return what is wrong with a value whose attributes are fine one by one} */
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

  /** {@return the place where the parser is} */
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

  /** {@return the offset of the token that the parser is at} */
  private int token() {
    return offset(parser.currentTokenLocation());
  }

  /** {@return the offset after what the parser has read} */
  private int here() {
    return offset(parser.currentLocation());
  }

  private int offset(TokenStreamLocation location) {
    return document.start() + (int) location.getByteOffset();
  }
}
