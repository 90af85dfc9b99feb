package io.github.samenspraak.json.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Reads values of the JDK in the one form that a document allows.
 *
 * <p>Jackson itself also takes {@code [2025, 1, 1]} for a day, and ignores spaces around it.
 */
final class Spelling<T> extends StdScalarDeserializer<T> {

  private static final Pattern PERIOD =
      Pattern.compile("P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?");

  /** The languages of nearly all labels, by tag. Looking one up is faster than parsing a tag. */
  private static final ImmutableMap<String, Locale> COMMON_LANGUAGES =
      Maps.uniqueIndex(Messages.LANGUAGES, Locale::toLanguageTag);

  private final JsonToken token;
  private final Function<JsonParser, T> parsing;

  /**
   * Reads values of one type.
   *
   * @param token the only token that a value may be
   * @param parsing makes a value of the token at a parser; it throws a {@link DateTimeException} or
   *     an {@link IllegalArgumentException} if there is no such value
   */
  private Spelling(Class<T> type, JsonToken token, Function<JsonParser, T> parsing) {
    super(type);
    this.token = token;
    this.parsing = parsing;
  }

  /** {@return a module that reads labels, ids, and all values of the JDK in a register} */
  static SimpleModule module() {
    return new SimpleModule("samenspraak")
        .addDeserializer(
            LocalDate.class, new Spelling<>(LocalDate.class, JsonToken.VALUE_STRING, Spelling::day))
        .addDeserializer(MonthDay.class, text(MonthDay.class, MonthDay::parse))
        .addDeserializer(Period.class, text(Period.class, Spelling::period))
        .addDeserializer(Locale.class, text(Locale.class, Spelling::language))
        .addDeserializer(URI.class, text(URI.class, URI::create))
        .addDeserializer(
            Year.class,
            new Spelling<>(
                Year.class,
                JsonToken.VALUE_NUMBER_INT,
                parser -> Year.of(Integer.parseInt(parser.getString()))))
        .addDeserializer(
            Id.class, new Spelling<>(Id.class, JsonToken.VALUE_STRING, DocumentInterner::id))
        .addDeserializer(
            String.class,
            new Spelling<>(String.class, JsonToken.VALUE_STRING, DocumentInterner::text))
        .addDeserializer(Label.class, new LabelReading())
        .addDeserializer(BigDecimal.class, new Decimal())
        // An amount is written as in a register, also among the arguments of a finding.
        .addSerializer(Money.class, ToStringSerializer.instance)
        .addAbstractTypeMapping(Map.class, Strictness.Entries.class)
        .setDeserializerModifier(new Strictness());
  }

  private static <T> Spelling<T> text(Class<T> type, Function<String, T> parse) {
    return new Spelling<>(type, JsonToken.VALUE_STRING, parser -> parse.apply(parser.getString()));
  }

  /** {@return a reader of constants, which takes nothing but their exact names} */
  static <T> Spelling<T> constants(Class<T> type) {
    ImmutableMap<String, T> byName =
        Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Object::toString);
    return text(type, name -> constant(name, byName));
  }

  private static <T> T constant(String name, ImmutableMap<String, T> byName) {
    T constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException("There is no constant " + name + ".");
    }
    return constant;
  }

  static Locale language(String tag) {
    Locale common = COMMON_LANGUAGES.get(tag);
    if (common != null) {
      return common;
    }
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag)) {
      throw new IllegalArgumentException("A language is written as nl or nl-BE.");
    }
    return language;
  }

  /** {@return a length of time, which may be given in weeks} */
  private static Period period(String text) {
    if (!PERIOD.matcher(text).matches()) {
      throw new IllegalArgumentException("A length of time is written as P6Y.");
    }
    return Period.parse(text);
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

  @Override
  @SuppressWarnings("unchecked") // A handled token or text is a value of this type.
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(token)) {
      return (T) context.handleUnexpectedToken(getValueType(context), parser);
    }
    try {
      return parsing.apply(parser);
    } catch (DateTimeException | IllegalArgumentException e) {
      return (T)
          context.handleWeirdStringValue(handledType(), parser.getString(), "%s", e.getMessage());
    }
  }

  /**
   * Reads decimal numbers, and limits their length as written out: {@code 1e999999999} is short in
   * a document and long on a page.
   */
  private static final class Decimal extends StdScalarDeserializer<BigDecimal> {

    Decimal() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.currentToken().isNumeric()) {
        return (BigDecimal) context.handleUnexpectedToken(getValueType(context), parser);
      }
      try {
        BigDecimal number = parser.getDecimalValue();
        parser.streamReadConstraints().validateFPLength(digits(number));
        return number;
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
  }
}
