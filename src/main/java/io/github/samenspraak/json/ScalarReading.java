package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import io.github.samenspraak.json.Expectation.Verbatim;
import io.github.samenspraak.json.Expectation.Words;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.WrittenMoney;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads values that are one text or number in a document, in the one form that is allowed. */
final class ScalarReading extends ValueReading {

  private static final ClassValue<ScalarReading> KNOWN =
      new ClassValue<>() {
        @Override
        protected ScalarReading computeValue(Class<?> type) {
          return find(type);
        }
      };

  private static final Pattern PERIOD =
      Pattern.compile("P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?");

  /** The languages of nearly all labels, by tag. Looking one up is faster than parsing a tag. */
  private static final ImmutableMap<String, Locale> COMMON_LANGUAGES =
      Maps.uniqueIndex(Messages.LANGUAGES, Locale::toLanguageTag);

  /** The format of a register: another one is a problem of its own kind. */
  static final ScalarReading FORMAT = text(String.class, ScalarReading::format);

  /** An address that must be given. */
  static final ScalarReading REQUIRED_ADDRESS =
      text(URI.class, text -> URI.create((String) notBlank(text)));

  /** A text that must be given. */
  static final ScalarReading REQUIRED_TEXT = text(String.class, ScalarReading::notBlank);

  /** A number with all its digits, of any size: its length is limited as it is written only. */
  static final ScalarReading EXTENSION_NUMBER =
      new ScalarReading(
          BigDecimal.class,
          JsonToken.VALUE_NUMBER_FLOAT,
          document -> ExtensionValue.of(wide(document.parser())));

  private final Class<?> type;

  /** The only token that a value can be; for a boolean, one of the two. */
  private final JsonToken token;

  private final Parsing parsing;

  /** Makes a value of the token at a parser. */
  @FunctionalInterface
  private interface Parsing {

    /**
     * {@return the value}
     *
     * @throws DateTimeException if there is no such value
     * @throws IllegalArgumentException if there is no such value
     */
    Object parse(DocumentReading document);
  }

  private ScalarReading(Class<?> type, JsonToken token, Parsing parsing) {
    this.type = type;
    this.token = token;
    this.parsing = parsing;
  }

  private static ScalarReading text(Class<?> type, Function<String, Object> parse) {
    return new ScalarReading(
        type, JsonToken.VALUE_STRING, document -> parse.apply(document.shared()));
  }

  private static ScalarReading number(Class<?> type, IntFunction<Object> parse) {
    return new ScalarReading(
        type, JsonToken.VALUE_NUMBER_FLOAT, document -> parse.apply(whole(document.parser())));
  }

  /** {@return the reading of the values of a type} */
  static ScalarReading of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static ScalarReading find(Class<?> type) {
    return type.isEnum()
        ? constants(type)
        : Optional.ofNullable(Forms.BY_TYPE.get(type))
            .orElseThrow(() -> new IllegalArgumentException(type + " has no form in JSON."));
  }

  /** The forms of values that are no constants. */
  private static final class Forms {

    static final ImmutableMap<Class<?>, ScalarReading> BY_TYPE =
        Maps.uniqueIndex(
            List.of(
                new ScalarReading(Id.class, JsonToken.VALUE_STRING, DocumentReading::id),
                new ScalarReading(
                    LocalDate.class, JsonToken.VALUE_STRING, document -> day(document.parser())),
                new ScalarReading(
                    BigDecimal.class,
                    JsonToken.VALUE_NUMBER_FLOAT,
                    document -> decimal(document.parser())),
                new ScalarReading(
                    boolean.class,
                    JsonToken.VALUE_TRUE,
                    document -> document.parser().getBooleanValue()),
                number(int.class, ScalarReading::count),
                number(Year.class, Year::of),
                number(Score.class, Score::new),
                text(String.class, text -> text),
                text(EnterpriseNumber.class, EnterpriseNumber::of),
                text(Fraction.class, Fraction::parse),
                text(QuorumShare.class, QuorumShare::parse),
                text(Locale.class, ScalarReading::language),
                text(Money.class, text -> WrittenMoney.parse(text).money()),
                text(MonthDay.class, MonthDay::parse),
                text(NisCode.class, NisCode::of),
                text(PartialDate.class, PartialDate::parse),
                text(Period.class, ScalarReading::period),
                text(Source.class, Source::of),
                text(URI.class, URI::create)),
            reading -> reading.type);
  }

  /** {@return a reading of constants, which takes nothing but their exact names} */
  private static ScalarReading constants(Class<?> type) {
    ImmutableMap<String, Object> byName =
        Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Object::toString);
    return text(type, name -> constant(name, byName));
  }

  private static Object constant(String name, ImmutableMap<String, Object> byName) {
    Object constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException("There is no constant " + name + ".");
    }
    return constant;
  }

  /** {@return a whole number, which may be written with a fraction of zeros: {@code 9.0}} */
  private static int whole(JsonParser parser) {
    return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        ? parser.getIntValue()
        : parser.getDecimalValue().intValueExact();
  }

  private static Object count(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("A register counts from 0.");
    }
    return number;
  }

  private static Object notBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A text that must be given is not blank.");
    }
    return text;
  }

  private static String format(String text) {
    if (!text.equals(Register.FORMAT)) {
      throw new IllegalArgumentException("A register has the format " + Register.FORMAT + ".");
    }
    return text;
  }

  /**
   * {@return the language with a tag}
   *
   * @throws IllegalArgumentException if the tag is not written as nl or nl-BE
   */
  static Locale language(String tag) {
    Locale common = COMMON_LANGUAGES.get(tag);
    if (common != null) {
      return common;
    }
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag) || IntendedValue.isLong(language)) {
      throw new IllegalArgumentException("A language is written as nl or nl-BE.");
    }
    return language;
  }

  /** {@return a length of time, which may be given in weeks} */
  private static Period period(String text) {
    if (!PERIOD.matcher(text).matches()) {
      throw new IllegalArgumentException("A length of time is written as P6Y.");
    }
    Period length = Period.parse(text);
    if (length.isZero()) {
      throw new IllegalArgumentException("A length of time is at least one day.");
    }
    return length;
  }

  /** {@return a day; the fast path takes the years 0 to 9999} */
  private static LocalDate day(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    if (parser.getStringLength() == "2001-09-18".length()
        && text[start + 4] == '-'
        && text[start + 7] == '-') {
      int year = number(text, start, start + 4);
      int month = number(text, start + 5, start + 7);
      int day = number(text, start + 8, start + 10);
      if (Math.min(Math.min(year, month), day) >= 0) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(parser.getString());
  }

  /** {@return the number of some digits; -1 if they are not all digits} */
  private static int number(char[] text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return -1;
      }
      number = 10 * number + text[i] - '0';
    }
    return number;
  }

  /**
   * {@return a decimal number, whose length is limited as written out: {@code 1e999999999} is short
   * in a document and long on a page}
   */
  private static BigDecimal decimal(JsonParser parser) {
    BigDecimal number = wide(parser);
    parser.streamReadConstraints().validateFPLength(digits(number));
    return number;
  }

  private static BigDecimal wide(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      // JSON allows exponents that Java does not, and Jackson lets the exception through.
      parser.streamReadConstraints().validateFPLength(Integer.MAX_VALUE);
      throw e;
    }
  }

  private static int digits(BigDecimal number) {
    long digits = Math.max(number.precision() - (long) number.scale(), number.scale());
    return Ints.saturatedCast(digits);
  }

  @Override
  @Nullable Object read(DocumentReading document, boolean personal) {
    Object value;
    try {
      value = find(document);
    } catch (LimitExceededException e) {
      return document.refuseTooLong(e, personal);
    }
    return value == null ? document.refuse(this, personal) : value;
  }

  /** {@return the value at the parser; null if there can be no such value} It reports nothing. */
  @Nullable Object find(DocumentReading document) {
    if (!accepts(document.parser().currentToken())) {
      return null;
    }
    try {
      return parsing.parse(document);
    } catch (DateTimeException
        | ArithmeticException
        | IllegalArgumentException
        | InputCoercionException e) {
      return null;
    }
  }

  /** {@return what a text was meant to be, as it stands in a document} */
  String intended(JsonToken token, String text) {
    IntendedValue value = new IntendedValue(token, text);
    return value.find(type).orElseGet(() -> IntendedValue.quoted(text));
  }

  /** {@return whether the values are constants} */
  boolean isOfConstants() {
    return type.isEnum();
  }

  private boolean accepts(JsonToken found) {
    return switch (token) {
      case VALUE_NUMBER_FLOAT -> found.isNumeric();
      case VALUE_TRUE -> found.isBoolean();
      default -> found == token;
    };
  }

  @Override
  Remedy remedy(JsonToken found, String text) {
    return switch (found) {
      case START_OBJECT -> type == Id.class ? Remedy.of("only-id") : Remedy.of("no-object");
      default ->
          this == FORMAT
              ? Remedy.write(IntendedValue.quoted(Register.FORMAT))
              : new IntendedValue(found, text).as(type);
    };
  }

  @Override
  Remedy remedyOfList(ImmutableList<String> items) {
    // A year, a month and a day, as some programs write it.
    Remedy day =
        type == LocalDate.class && items.size() == 3
            ? new IntendedValue(JsonToken.VALUE_STRING, String.join("-", items)).as(type)
            : Remedy.NONE;
    return day == Remedy.NONE ? super.remedyOfList(items) : day;
  }

  @Override
  Expectation expected() {
    if (this == FORMAT) {
      return new Verbatim(Register.FORMAT);
    }
    return this == REQUIRED_TEXT ? new Words("text") : Expectation.of(type);
  }
}
