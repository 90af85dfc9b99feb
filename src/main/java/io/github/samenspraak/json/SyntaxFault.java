package io.github.samenspraak.json;

import com.google.common.base.CharMatcher;
import io.github.samenspraak.json.Expectation.Line;
import io.github.samenspraak.json.Expectation.Verbatim;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.WrittenDay;
import io.github.samenspraak.json.internal.WrittenNumber;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * An error of syntax: where it is, what stands there, and what to do about it.
 *
 * <p>The parser says where it could not go on. What stands before that is read once more, as
 * roughly as can be, to know which brackets are open there and what came last.
 *
 * @param offset of the fault, which may lie before the place where the parser stopped
 * @param start where the value begins that was read wrong because of it, and of which nothing else
 *     is told
 * @param found the text at that place; empty if something is missing there, or if it may be
 *     personal data
 * @param remedy what to do about it
 */
record SyntaxFault(int offset, int start, String found, Remedy remedy) {

  private SyntaxFault(int offset, String found, Remedy remedy) {
    this(offset, offset, found, remedy);
  }

  private static final String NOTHING = "";
  private static final CharMatcher TYPOGRAPHIC_QUOTES = CharMatcher.anyOf("“”„‟‘’‚‛«»‹›″");
  private static final CharMatcher ENDS_OF_WORDS = CharMatcher.anyOf(",:]}{[\"\r\n");

  /** The last thing before an error. */
  private enum Last {
    BEGINNING,
    START,
    KEY,
    COLON,
    VALUE,
    COMMA
  }

  /** {@return the fault at which the parser stopped} */
  static SyntaxFault at(int offset, DocumentBytes document, boolean isQuotable) {
    Finder finder = new Finder(document, isQuotable);
    finder.scan(offset);
    // The parser stops behind a character of several bytes, which can stand in a text only.
    return !finder.isInText() && finder.isBehindLongCharacter(offset)
        ? new Finder(document, isQuotable).fault(finder.startOfLongCharacter(offset))
        : new Finder(document, isQuotable).fault(offset);
  }

  /** {@return what to do about a document that ends too early} */
  static Remedy atEnd(DocumentBytes document) {
    Finder finder = new Finder(document, false);
    finder.scan(document.length());
    if (finder.last == Last.BEGINNING) {
      return Remedy.of("empty");
    }
    return finder.open.isEmpty() && !finder.isInText()
        ? Remedy.NONE
        : Remedy.of(
            "close",
            new Verbatim(finder.closing()),
            new Verbatim(finder.isInText() ? "\"" : Character.toString(finder.innermost())),
            finder.line(finder.isInText() ? finder.text : finder.open.getFirst()));
  }

  /** {@return what to do about what stands behind the end of a document} */
  static Remedy behindEnd(int offset, DocumentBytes document) {
    return switch (document.bytes()[offset]) {
      case '{' -> Remedy.of("second-document");
      case '}', ']' -> Remedy.of("surplus-bracket");
      case ',' -> Remedy.of("closed-early");
      case '/', '#' -> Remedy.of("comment");
      default -> Remedy.of("surplus-text");
    };
  }

  /** Reads a document up to an error, and judges that. */
  private static final class Finder {

    private static final int NONE = -1;

    private final DocumentBytes document;
    private final byte[] bytes;
    private final boolean isQuotable;

    /** The offsets of the brackets that are open, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private Last last = Last.BEGINNING;
    private int lastStart;
    private int lastEnd;

    /** The offset of the text that is open; else negative. */
    private int text = NONE;

    /** The value before the last comma. */
    private int valueStart;

    private int valueEnd;

    Finder(DocumentBytes document, boolean isQuotable) {
      this.document = document;
      this.bytes = document.bytes();
      this.isQuotable = isQuotable;
    }

    void scan(int end) {
      int offset = document.start();
      while (offset < end) {
        char character = (char) bytes[offset];
        if (character == '"') {
          offset = scanText(offset, end);
        } else if (character == '{' || character == '[') {
          open.push(offset);
          offset = remember(Last.START, offset, offset + 1);
        } else if (character == '}' || character == ']') {
          int start = open.isEmpty() ? offset : open.pop();
          remember(Last.VALUE, start, offset + 1);
          offset++;
        } else if (character == ':') {
          offset = remember(Last.COLON, offset, offset + 1);
        } else if (character == ',') {
          valueStart = lastStart;
          valueEnd = lastEnd;
          offset = remember(Last.COMMA, offset, offset + 1);
        } else if (" \t\r\n".indexOf(character) >= 0) {
          offset++;
        } else {
          int start = offset;
          while (offset < end && " \t\r\n,:]}{[\"".indexOf(bytes[offset]) < 0) {
            offset++;
          }
          remember(Last.VALUE, start, offset);
        }
      }
    }

    private int scanText(int start, int end) {
      int offset = start + 1;
      while (offset < end && bytes[offset] != '"') {
        offset += bytes[offset] == '\\' ? 2 : 1;
      }
      if (offset >= end) {
        text = start;
        return end;
      }
      boolean isKey = isInObject() && (last == Last.START || last == Last.COMMA);
      return remember(isKey ? Last.KEY : Last.VALUE, start, offset + 1);
    }

    private int remember(Last what, int start, int end) {
      last = what;
      lastStart = start;
      lastEnd = end;
      return end;
    }

    boolean isInText() {
      return text >= 0;
    }

    private boolean isInObject() {
      return !open.isEmpty() && bytes[open.peek()] == '{';
    }

    char innermost() {
      return (char) bytes[open.getFirst()];
    }

    /** {@return the brackets that are missing, the innermost first} */
    String closing() {
      StringBuilder missing = new StringBuilder(isInText() ? "\"" : "");
      open.forEach(offset -> missing.append(closer(offset)));
      return missing.toString();
    }

    private char closer(int opener) {
      return bytes[opener] == '{' ? '}' : ']';
    }

    Line line(int offset) {
      DocumentBytes.Position position = document.position();
      position.moveTo(offset);
      return new Line(position.line());
    }

    private boolean isBehindLongCharacter(int offset) {
      return offset > document.start() && bytes[offset - 1] < 0;
    }

    private int startOfLongCharacter(int offset) {
      int start = offset - 1;
      while ((bytes[start] & 0xC0) == 0x80) {
        start--;
      }
      return start;
    }

    SyntaxFault fault(int offset) {
      scan(offset);
      int character = characterAt(offset);
      if (isInText()) {
        return inText(offset, character);
      }
      if (last == Last.BEGINNING && !isInvisible(character)) {
        return new SyntaxFault(offset, shown(offset), Remedy.of("empty"));
      }
      if (TYPOGRAPHIC_QUOTES.matches((char) character)) {
        return here(offset, character, Remedy.of("typographic-quote"));
      }
      if (isInvisible(character)) {
        boolean isSpace = Character.getType(character) == Character.SPACE_SEPARATOR;
        return here(offset, character, Remedy.of(isSpace ? "invisible" : "take-out"));
      }
      return switch (character) {
        case '\'', '`', '´' -> here(offset, character, Remedy.of("straight-quote"));
        case '/', '#' -> findDay().orElseGet(() -> here(offset, character, Remedy.of("comment")));
        case ';' -> here(offset, character, Remedy.write(","));
        case '=' -> here(offset, character, Remedy.write(":"));
        case ',' -> atComma(offset);
        case ']', '}' -> atBracket(offset, (char) character);
        default -> elsewhere(offset, character);
      };
    }

    /** {@return the fault of a day without quotation marks, whose first number was read as one} */
    private Optional<SyntaxFault> findDay() {
      return last == Last.VALUE && isQuotable && isNumberOrWord(lastStart)
          ? WrittenDay.guess(document.excerpt(lastStart, wordEnd(lastStart)))
              .map(day -> unquoted(lastStart))
          : Optional.empty();
    }

    private int characterAt(int offset) {
      int length = Math.min(4, bytes.length - offset);
      return new String(bytes, offset, length, StandardCharsets.UTF_8).codePointAt(0);
    }

    private static boolean isInvisible(int character) {
      return switch (Character.getType(character)) {
        case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> true;
        default -> false;
      };
    }

    /** {@return a fault of one character, with its number if it is not on every keyboard} */
    private SyntaxFault here(int offset, int character, Remedy remedy) {
      String number = String.format(Locale.ROOT, "U+%04X", character);
      String found =
          isInvisible(character)
              ? number
              : character < 128
                  ? Character.toString(character)
                  : Character.toString(character) + " (" + number + ")";
      return new SyntaxFault(offset, found, remedy);
    }

    private SyntaxFault inText(int offset, int character) {
      if (character == '\n' || character == '\r') {
        return new SyntaxFault(offset, NOTHING, Remedy.of("text-open", line(text)));
      }
      if (character == '\t') {
        return here(offset, character, Remedy.write("\\t"));
      }
      if (Character.isISOControl(character)) {
        return here(offset, character, Remedy.of("take-out"));
      }
      if (character == '\'') {
        return new SyntaxFault(offset, "\\'", Remedy.of("apostrophe"));
      }
      String found = isQuotable ? "\\" + Character.toString(character) : NOTHING;
      return new SyntaxFault(offset, found, Remedy.of("backslash"));
    }

    private SyntaxFault atComma(int offset) {
      return last == Last.COLON || last == Last.KEY
          ? new SyntaxFault(offset, ",", valueMissing())
          : new SyntaxFault(offset, NOTHING, Remedy.of("surplus-comma"));
    }

    private Remedy valueMissing() {
      return Remedy.of(last == Last.KEY ? "colon-missing" : "value-missing");
    }

    private SyntaxFault atBracket(int offset, char bracket) {
      String found = Character.toString(bracket);
      if (last == Last.COMMA) {
        return new SyntaxFault(lastStart, NOTHING, Remedy.of("surplus-comma"));
      }
      if (open.isEmpty()) {
        return new SyntaxFault(offset, found, Remedy.of("surplus-bracket"));
      }
      if (closer(open.getFirst()) != bracket) {
        return new SyntaxFault(offset, found, unclosed());
      }
      return new SyntaxFault(offset, found, valueMissing());
    }

    /** {@return the advice to close the innermost bracket} */
    private Remedy unclosed() {
      int opener = open.getFirst();
      return Remedy.of(
          "unclosed",
          new Verbatim(Character.toString(innermost())),
          line(opener),
          new Verbatim(Character.toString(closer(opener))));
    }

    private SyntaxFault elsewhere(int offset, int character) {
      return switch (last) {
        case VALUE -> behindValue(offset, character);
        case KEY -> new SyntaxFault(lastEnd, NOTHING, Remedy.of("colon-missing"));
        case START, COMMA -> isInObject() ? atKey(offset, character) : atValue(offset, character);
        case COLON -> atValue(offset, character);
        case BEGINNING -> throw new IllegalStateException("A document has begun.");
      };
    }

    private SyntaxFault behindValue(int offset, int character) {
      boolean isAdjacent = offset == lastEnd;
      if (isAdjacent && bytes[lastStart] == '"' && character != '"' && character != ':') {
        return bytes[document.trim(lastEnd - 1) - 1] == ',' && isKey(offset)
            ? new SyntaxFault(lastStart, NOTHING, Remedy.of("quote-missing"))
            : new SyntaxFault(offset, lastStart, shown(offset), Remedy.of("inner-quote"));
      }
      if (isAdjacent && isNumberOrWord(lastStart)) {
        return unquoted(lastStart);
      }
      if (character == ':') {
        return open.isEmpty() || isInObject()
            ? new SyntaxFault(offset, ":", Remedy.of("surplus-text"))
            : new SyntaxFault(lastStart, NOTHING, unclosed());
      }
      if (character == '"' && !open.isEmpty() && !isInObject() && isKey(offset)) {
        return new SyntaxFault(offset, NOTHING, unclosed());
      }
      return character == '"' || character == '{' || character == '[' || isNumberOrWord(offset)
          ? new SyntaxFault(lastEnd, NOTHING, Remedy.of("comma-missing"))
          : new SyntaxFault(offset, shown(offset), Remedy.of("surplus-text"));
    }

    /** {@return whether the text at an offset is one before a colon} */
    private boolean isKey(int offset) {
      int end = offset + 1;
      while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\n') {
        end++;
      }
      int next = document.skipSpace(Math.min(end + 1, bytes.length));
      return next < bytes.length && bytes[next] == ':';
    }

    private boolean isNumberOrWord(int offset) {
      int character = characterAt(offset);
      boolean isSigned = "+-.".indexOf(character) >= 0 && offset + 1 < bytes.length;
      return Character.isLetterOrDigit(character)
          || isSigned && Character.isLetterOrDigit(characterAt(offset + 1));
    }

    /** A key is expected, as a key or a comma came last. */
    private SyntaxFault atKey(int offset, int character) {
      if (last == Last.COMMA && Character.isDigit(character) && isNumberOrWord(valueStart)) {
        String number = isQuotable ? document.excerpt(valueStart, wordEnd(offset)) : NOTHING;
        Optional<BigDecimal> decimal = WrittenNumber.find(number);
        return new SyntaxFault(
            valueStart,
            number,
            decimal
                .map(found -> Remedy.of("decimal-point", found.toPlainString()))
                .orElse(Remedy.of("decimal-comma")));
      }
      if (character == '{' || character == '[') {
        return new SyntaxFault(offset, Character.toString(character), unclosed());
      }
      if (!Character.isLetter(character)) {
        return new SyntaxFault(offset, shown(offset), Remedy.of("key-missing"));
      }
      return isQuotable ? unquoted(offset) : new SyntaxFault(offset, NOTHING, Remedy.of("quotes"));
    }

    private SyntaxFault atValue(int offset, int character) {
      if (character == ':') {
        return new SyntaxFault(offset, ":", Remedy.of("surplus-text"));
      }
      return unquoted(offset);
    }

    /** {@return the fault of a text without quotation marks, or of a number in another form} */
    private SyntaxFault unquoted(int start) {
      if (!isNumberOrWord(start)) {
        return new SyntaxFault(start, shown(start), Remedy.of("surplus-text"));
      }
      if (!isQuotable) {
        return new SyntaxFault(start, NOTHING, Remedy.of("quotes"));
      }
      String word = document.excerpt(start, wordEnd(start));
      if (IntendedValue.isNothing(word)) {
        return new SyntaxFault(start, word, Remedy.of("no-value"));
      }
      Optional<String> truth = IntendedValue.truth(word);
      if (truth.isPresent()) {
        return new SyntaxFault(start, word, Remedy.of("either", truth.get(), quoted(word)));
      }
      return new SyntaxFault(start, word, remedy(word));
    }

    private static Remedy remedy(String word) {
      Optional<String> day = WrittenDay.guess(word).map(LocalDate::toString);
      if (day.isPresent()) {
        return Remedy.write(quoted(day.get()));
      }
      if (word.contains("(")) {
        return Remedy.of("quotes");
      }
      boolean isNumber = word.matches("[+0-9.,]+") && word.matches(".*[0-9].*");
      boolean isSigned = word.matches("[+.].*");
      return WrittenNumber.find(word.replaceFirst("^[+]", "").replaceFirst("^[.]", "0."))
          .filter(number -> isNumber)
          .map(BigDecimal::toPlainString)
          .map(
              number -> isSigned ? Remedy.write(number) : Remedy.of("either", quoted(word), number))
          .orElse(Remedy.write(quoted(word)));
    }

    private static String quoted(String word) {
      return IntendedValue.quoted(word);
    }

    /** {@return the end of what somebody may have meant as one text} */
    private int wordEnd(int start) {
      int end = start;
      while (end < bytes.length && !ENDS_OF_WORDS.matches((char) bytes[end])) {
        end++;
      }
      return document.trim(end);
    }

    private String shown(int offset) {
      String word = document.word(offset);
      return isQuotable || word.length() == 1 ? word : NOTHING;
    }
  }
}
