package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.io.Serial;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Reads values of the JDK in the one spelling that they have in a document.
 *
 * <p>Jackson itself is more generous: it takes {@code [2025, 1, 1]} for a day, and does not mind
 * spaces around it.
 */
final class Spelling<T> extends StdScalarDeserializer<T> {

  private static final Pattern PERIOD =
      Pattern.compile("P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?");

  /** The attribute of a read under which it keeps the ids that it has come by, by their text. */
  private static final Object IDS = new Object();

  private final JsonToken token;
  private final BiFunction<String, DeserializationContext, T> parse;

  private Spelling(
      Class<T> type, JsonToken token, BiFunction<String, DeserializationContext, T> parse) {
    super(type);
    this.token = token;
    this.parse = parse;
  }

  /** {@return a module that reads all values of the JDK that a register holds, labels and ids} */
  static SimpleModule module() {
    return new SimpleModule("samenspraak")
        .addDeserializer(LocalDate.class, text(LocalDate.class, LocalDate::parse))
        .addDeserializer(MonthDay.class, text(MonthDay.class, MonthDay::parse))
        .addDeserializer(Period.class, text(Period.class, Spelling::period))
        .addDeserializer(Locale.class, text(Locale.class, Spelling::language))
        .addDeserializer(URI.class, text(URI.class, URI::create))
        .addDeserializer(
            Year.class,
            new Spelling<>(
                Year.class, JsonToken.VALUE_NUMBER_INT, (number, context) -> year(number)))
        .addDeserializer(Id.class, new Spelling<>(Id.class, JsonToken.VALUE_STRING, Spelling::id))
        .addDeserializer(Label.class, new LabelReading())
        .addDeserializer(BigDecimal.class, new Decimal())
        // As in a register, wherever else an amount is written.
        .addSerializer(Money.class, ToStringSerializer.instance)
        .setDeserializerModifier(new Constants());
  }

  private static <T> Spelling<T> text(Class<T> type, Function<String, T> parse) {
    return new Spelling<>(type, JsonToken.VALUE_STRING, (text, context) -> parse.apply(text));
  }

  /**
   * {@return a reader for one document, in which the same id is the same object} Most of a register
   * is ids, each of which stands there several times: shared, they take half the memory, and rules
   * find what they lead to sooner.
   */
  static ObjectReader sharingIds(ObjectReader reader) {
    return reader.withAttribute(IDS, new HashMap<String, Id<?>>());
  }

  @SuppressWarnings("unchecked") // Nobody else puts anything there.
  private static Id<?> id(String text, DeserializationContext context) {
    Map<String, Id<?>> known = (Map<String, Id<?>>) context.getAttribute(IDS);
    return known == null ? Id.of(text) : known.computeIfAbsent(text, Id::of);
  }

  static Locale language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag)) {
      throw new IllegalArgumentException("A language is written as nl or nl-BE.");
    }
    return language;
  }

  /** {@return a length of time, which may be in weeks although it is never written so} */
  private static Period period(String text) {
    if (!PERIOD.matcher(text).matches()) {
      throw new IllegalArgumentException("A length of time is written as P6Y.");
    }
    return Period.parse(text);
  }

  private static Year year(String number) {
    return Year.of(Integer.parseInt(number));
  }

  @Override
  @SuppressWarnings("unchecked") // What stands for a value of another type is never asked for.
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(token)) {
      return (T) context.handleUnexpectedToken(getValueType(context), parser);
    }
    String text = parser.getString();
    try {
      return parse.apply(text, context);
    } catch (DateTimeException | IllegalArgumentException e) {
      return (T) context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
    }
  }

  /** Refuses null, which is not the same as what is absent. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return context.reportInputMismatch(this, "A value is never null.");
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  /** Reads constants by their very name, without a thought for spaces around it. */
  private static final class Constants extends ValueDeserializerModifier {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueDeserializer<?> generous) {
      return constants(type.getRawClass());
    }

    private static <T> Spelling<T> constants(Class<T> type) {
      ImmutableMap<String, T> byName =
          Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), T::toString);
      return text(
          type,
          name ->
              Optional.ofNullable(byName.get(name))
                  .orElseThrow(() -> new IllegalArgumentException("There is no such constant.")));
    }
  }

  /**
   * Reads decimal numbers, and measures them as they would be written out: nobody wants to print
   * {@code 1e999999999}.
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
        // JSON knows exponents that Java does not, and Jackson does not expect that.
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
