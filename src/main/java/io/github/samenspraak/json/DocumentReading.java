package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.json.Expectation.AtMost;
import io.github.samenspraak.json.Expectation.OneOfKeys;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.DocumentInterner;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.ConstantWords;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NearestWord;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One reading of a document, with the problems that were found in it.
 *
 * <p>The {@link ValueReading} of each type reads the values and reports what is wrong with them. It
 * goes on after a problem, so that one pass finds them all. Only where the document is no JSON, or
 * goes beyond a limit, the reading ends.
 */
final class DocumentReading {

  /** Ends the reading at the limit on problems. */
  private static final class EnoughException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;
  }

  private static final String NOTHING = "";

  /** A key under which people put a remark. */
  private static final Pattern COMMENT = Pattern.compile("(?i)[_$#/].*|comments?|notes?|remarks?");

  private final JsonPointer whole;
  private final DocumentBytes document;
  private final Limits limits;
  private final JsonParser parser;
  private final Quotations quotations;
  private final DocumentInterner interner = new DocumentInterner();
  private final List<Sighting> sightings = new ArrayList<>();
  private final Omissions omissions = new Omissions();

  /** Whether the parser is reading a text, which it does only when asked to. */
  private boolean inText;

  /** Whether the object that is being read cannot be without the value that comes next. */
  private boolean isRequired = true;

  /** Whether a word that is an error of syntax may be quoted. */
  private boolean quotesWords = true;

  /**
   * Begins to read a document.
   *
   * @param document in UTF-8
   * @param limits the limits, which the factory holds its parsers to
   * @param factory makes the parser
   * @param whole the place of the document in a larger one that somebody else reads
   */
  DocumentReading(DocumentBytes document, Limits limits, JsonFactory factory, JsonPointer whole) {
    this.whole = whole;
    this.document = document;
    this.limits = limits;
    this.quotations = new Quotations(document, factory);
    this.parser = quotations.parserAt(document.start());
  }

  /**
   * {@return the value at a place of the document; null if there can be no such value}
   *
   * @param reading of the value
   * @param at the place of the value, in the larger document if there is one
   * @param personal whether the value may be personal data, which is never quoted
   */
  @Nullable Object read(ValueReading reading, JsonPointer at, boolean personal) {
    try {
      if (parser.nextToken() == null) {
        reportCutOff(whole);
        return null;
      }
      Object value =
          at.equals(whole)
              ? reading.read(this, personal)
              : readPart(reading, at, at.from(whole).steps(), personal);
      checkEnd();
      return value;
    } catch (EnoughException e) {
      ProblemKind kind = ProblemKind.TOO_MANY_PROBLEMS;
      sightings.add(
          new Sighting(kind, whole, here(), NOTHING, AtMost.of(kind, limits), Remedy.NONE));
    } catch (LimitExceededException e) {
      reportLimit(e.kind());
    } catch (JacksonException e) {
      reportSyntax(offset(e.getLocation()));
    }
    return null;
  }

  /** {@return the value that some steps lead to from the value at the parser} */
  private @Nullable Object readPart(
      ValueReading reading, JsonPointer at, ImmutableList<String> steps, boolean personal) {
    if (steps.isEmpty()) {
      return reading.read(this, personal);
    }
    int start = offset();
    boolean isList = parser.hasToken(JsonToken.START_ARRAY);
    Object found = null;
    boolean isFound = false;
    if (isList || parser.hasToken(JsonToken.START_OBJECT)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY && !isEnd(); i++) {
        String step = isList ? Integer.toString(i) : parser.currentName();
        if (!isList) {
          if (isFound && step.equals(steps.get(0))) {
            reportDuplicateKey();
          }
          parser.nextToken();
        }
        if (!isFound && step.equals(steps.get(0))) {
          isFound = true;
          found = readPart(reading, at, steps.subList(1, steps.size()), personal);
        } else {
          parser.skipChildren();
        }
      }
    }
    if (!isFound) {
      report(ProblemKind.MISSING, at, start, NOTHING, reading.expected());
    }
    return found;
  }

  private boolean isEnd() {
    return parser.hasToken(JsonToken.END_OBJECT);
  }

  private void checkEnd() {
    int next = document.skipSpace(here());
    if (next < document.length()) {
      String found = document.excerpt(next, document.lineEnd(next));
      report(
          ProblemKind.TRAILING_TEXT,
          whole,
          next,
          found,
          Expectation.NONE,
          SyntaxFault.behindEnd(next, document));
    }
  }

  /** {@return the problems that were found, in the order of the document} */
  ImmutableList<Problem> problems() {
    DocumentBytes.Position position = document.position();
    return sightings.stream()
        .sorted(Comparator.comparingInt(Sighting::offset))
        .map(sighting -> sighting.problem(position))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether the document was read to its end, and goes beyond no limit} */
  boolean isWhole() {
    return sightings.stream().allMatch(sighting -> sighting.kind().isOfValue());
  }

  /**
   * {@return everything that was left out, in the order of the document}
   *
   * @param register that was read
   */
  ImmutableList<LeftOut> leftOut(Register register) {
    return omissions.leftOut(register, sightings, document);
  }

  // For the readings of values.

  JsonParser parser() {
    return parser;
  }

  DocumentInterner interner() {
    return interner;
  }

  /** {@return the id at the parser} */
  Id<?> id() {
    inText = true;
    Id<?> id = interner.id(parser);
    inText = false;
    return id;
  }

  /** {@return the text at the parser; an equal one that was read before, if there is one} */
  String shared() {
    inText = true;
    String text = interner.text(parser);
    inText = false;
    return text;
  }

  /** {@return the text at the parser} */
  String text() {
    inText = true;
    String text = parser.getString();
    inText = false;
    return text;
  }

  /** {@return the number of problems until now} */
  int problemCount() {
    return sightings.size();
  }

  /** {@return the number of omissions until now} */
  int omissionCount() {
    return omissions.count();
  }

  /**
   * Leaves out the value that ends at the parser.
   *
   * @param attribute the attribute with the value; null if there is none
   * @param isItem whether the value is one of several
   * @param firstProblem the number of problems before the value
   * @param firstOmission the number of omissions before the value; those in it are part of it
   */
  void leaveOut(
      @Nullable AttributeDescriptor attribute,
      boolean isItem,
      int firstProblem,
      int firstOmission) {
    omissions.add(place(), attribute, isItem, problemsFrom(firstProblem), firstOmission);
  }

  /**
   * Leaves out an attribute that an object has a second time, as which of two values is right
   * cannot be known.
   *
   * @param attribute the attribute, whose second value ends at the parser; null for a text of a
   *     label
   * @param firstProblem the number of problems before the second value
   * @param firstOmission the number of omissions before the second value
   * @param firstOfObject the number of omissions before the object
   */
  void leaveOutBoth(
      @Nullable AttributeDescriptor attribute,
      int firstProblem,
      int firstOmission,
      int firstOfObject) {
    omissions.addBoth(place(), attribute, problemsFrom(firstProblem), firstOmission, firstOfObject);
  }

  private List<Sighting> problemsFrom(int first) {
    return sightings.subList(first, sightings.size());
  }

  /** Makes an element the owner of the omissions in it that have none yet. */
  void own(Object element, int firstOmission) {
    omissions.own(element, firstOmission);
  }

  /** {@return the offset of the token at the parser} */
  int offset() {
    return offset(parser.currentTokenLocation());
  }

  // Problems of values.

  /** Reports that the value at the parser cannot be, moves to its last token, and returns null. */
  @Nullable Object refuse(ValueReading reading, boolean personal) {
    int start = offset();
    JsonToken token = parser.currentToken();
    switch (token) {
      case VALUE_NULL ->
          report(ProblemKind.NULL, place(), start, NOTHING, reading.expected(), leavingOut());
      case START_OBJECT -> refuse(reading, start, "{…}", reading.remedy(token, NOTHING));
      case START_ARRAY -> refuse(reading, start, "[…]", remedyOfList(reading, start, personal));
      default -> {
        String found = quote(start, personal);
        refuse(reading, start, found, remedy(reading, new IntendedValue(token, text()), personal));
      }
    }
    return null;
  }

  private Remedy remedy(ValueReading reading, IntendedValue value, boolean personal) {
    Remedy remedy = reading.remedy(value.token(), personal ? Quotations.SOMETHING : value.text());
    // What goes on has a word among some constants.
    boolean isConstant =
        reading instanceof ScalarReading scalar && scalar.isOfConstants() && remedy != Remedy.NONE;
    return value.isNothing() && !isConstant ? leavingOut() : remedy;
  }

  private Remedy remedyOfList(ValueReading reading, int start, boolean personal) {
    ImmutableList<String> items = quotations.items(start, personal);
    boolean isAttribute = parser.streamReadContext().getParent().inObject();
    return items.isEmpty() && isAttribute && !isRequired
        ? Remedy.of("leave-out", quote(place().last()))
        : reading.remedyOfList(items);
  }

  /** {@return the advice to leave out what stands at the parser, if that is possible} */
  private Remedy leavingOut() {
    if (!canBeLeftOut()) {
      return Remedy.of("needed");
    }
    return parser.streamReadContext().inArray()
        ? Remedy.of("leave-out-item")
        : Remedy.of("leave-out", quote(place().last()));
  }

  private boolean canBeLeftOut() {
    return !isRequired || parser.streamReadContext().inArray();
  }

  private void refuse(ValueReading reading, int start, String found, Remedy remedy) {
    parser.skipChildren();
    ProblemKind kind =
        reading == ScalarReading.FORMAT && parser.hasToken(JsonToken.VALUE_STRING)
            ? ProblemKind.UNKNOWN_FORMAT
            : ProblemKind.UNEXPECTED_VALUE;
    report(kind, place(), start, found, reading.expected(), remedy);
  }

  /** Says whether the object at the parser cannot be without the value that comes next. */
  void requireNext(boolean required) {
    isRequired = required;
  }

  /** Reports that the number at the parser is too long, and returns null. */
  @Nullable Object refuseTooLong(LimitExceededException e, boolean personal) {
    if (inText) {
      throw e;
    }
    int start = offset();
    report(e.kind(), place(), start, quote(start, personal), AtMost.of(e.kind(), limits));
    return null;
  }

  /** {@return the scalar at the parser as it is written} */
  private String quote(int start, boolean personal) {
    inText = true;
    parser.finishToken();
    inText = false;
    return personal ? NOTHING : document.excerpt(start, document.trim(here()));
  }

  /**
   * Says whether a word that is an error of syntax may be quoted from here on. In and right behind
   * personal data it may be one of them, which a stray quotation mark cut off.
   */
  void quoteWords(boolean allowed) {
    quotesWords = allowed;
  }

  // Problems of objects.

  /**
   * Reports that an object has no such key as the one at the parser, skips its value, and returns
   * the key that was perhaps meant, or whose value the key belongs in.
   */
  Optional<String> skipUnknownKey(ImmutableSet<String> keys, TypeDescriptor type) {
    String key = parser.currentName();
    Optional<String> meant = NearestWord.find(key, keys).or(() -> KeyWords.find(key, keys));
    List<String> elsewhere = meant.isPresent() ? List.of() : KeyWords.elsewhere(key, type);
    Expectation expected =
        elsewhere.isEmpty() ? new OneOfKeys(keys.asList(), meant) : Expectation.NONE;
    skipKey(expected, elsewhere(key, elsewhere));
    return meant.or(() -> elsewhere.stream().limit(1).filter(keys::contains).findFirst());
  }

  /**
   * {@return the advice to write a key where it belongs}
   *
   * @param way the keys that lead there, itself the last; none if that is not known
   */
  private static Remedy elsewhere(String key, List<String> way) {
    if (way.isEmpty()) {
      return COMMENT.matcher(key).matches() ? Remedy.of("own-data") : Remedy.NONE;
    }
    List<String> owners = way.subList(0, way.size() - 1);
    return owners.isEmpty()
        ? Remedy.of("at-top", quote(key))
        : Remedy.of(
            "elsewhere",
            quote(key),
            owners.stream().map(DocumentReading::quote).collect(Collectors.joining(" › ")));
  }

  /** Reports that a map cannot have the key at the parser, which is no constant of a type. */
  void skipUnknownConstant(Class<?> type) {
    String key = parser.currentName();
    ImmutableList<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList());
    Optional<String> meant =
        ConstantWords.find(type, key).map(Object::toString).or(() -> NearestWord.find(key, names));
    skipKey(new OneOfKeys(names, meant), Remedy.NONE);
  }

  /** Reports that an object cannot have the key at the parser, and skips its value. */
  void skipKey(Expectation expected, Remedy remedy) {
    String key = parser.currentName();
    report(ProblemKind.UNKNOWN_KEY, place(), offset(), quote(key), expected, remedy);
    parser.nextToken();
    parser.skipChildren();
  }

  /** Reports that the object has the key at the parser already. */
  void reportDuplicateKey() {
    String key = quote(parser.currentName());
    report(
        ProblemKind.DUPLICATE_KEY,
        place(),
        offset(),
        key,
        Expectation.NONE,
        Remedy.of("leave-one-out", key));
  }

  private static String quote(String key) {
    return '"' + DocumentBytes.shown(key) + '"';
  }

  /** Reports that the object that ends at the parser has no value for a key. */
  void reportMissing(String key, int start, ValueReading reading, Remedy remedy) {
    report(ProblemKind.MISSING, place().at(key), start, NOTHING, reading.expected(), remedy);
  }

  /** Reports that the object that ends at the parser cannot be, although its values can. */
  void reportWhole(
      ProblemKind kind, int start, boolean personal, Expectation expected, Remedy remedy) {
    report(kind, place(), start, personal ? NOTHING : quotations.object(start), expected, remedy);
  }

  /** Reports that the object that ends at the parser cannot be with the value that a key has. */
  void reportAttribute(String key, int start, boolean personal, Expectation expected) {
    Quotations.Quoted quoted = quotations.attribute(key, start);
    String found = personal ? NOTHING : quoted.text();
    report(ProblemKind.INCONSISTENT, place().at(key), quoted.offset(), found, expected);
  }

  // Where the reading ends.

  /** Reports a limit beyond which the parser cannot go on. */
  private void reportLimit(ProblemKind kind) {
    if (inText) {
      report(kind, place(), offset(), NOTHING, AtMost.of(kind, limits));
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
      reportCutOff(place());
    } else {
      SyntaxFault fault = SyntaxFault.at(document.culprit(offset), document, quotesWords);
      // Of 2026-10-31 without quotation marks, 2026 was read as a number.
      sightings.removeIf(sighting -> sighting.offset() >= fault.start());
      report(
          ProblemKind.SYNTAX,
          place(),
          fault.offset(),
          fault.found(),
          Expectation.NONE,
          fault.remedy());
    }
  }

  private void reportCutOff(JsonPointer place) {
    Remedy remedy = SyntaxFault.atEnd(document);
    report(ProblemKind.CUT_OFF, place, document.length(), NOTHING, Expectation.NONE, remedy);
  }

  private void report(ProblemKind kind, JsonPointer place, int offset, String found) {
    report(kind, place, offset, found, Expectation.NONE);
  }

  private void report(
      ProblemKind kind, JsonPointer place, int offset, String found, Expectation expected) {
    report(kind, place, offset, found, expected, Remedy.NONE);
  }

  private void report(
      ProblemKind kind,
      JsonPointer place,
      int offset,
      String found,
      Expectation expected,
      Remedy remedy) {
    if (sightings.size() == limits.problems()) {
      throw new EnoughException();
    }
    sightings.add(new Sighting(kind, place, offset, found, expected, remedy));
  }

  /** {@return the place of the parser} */
  private JsonPointer place() {
    return DocumentReader.place(parser.streamReadContext(), whole);
  }

  /** {@return the offset after the last character that the parser has read} */
  private int here() {
    return offset(parser.currentLocation());
  }

  private int offset(TokenStreamLocation location) {
    return document.start() + (int) location.getByteOffset();
  }
}
