package io.github.samenspraak.json;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads values of the JDK in the one spelling that they have in a document.
 *
 * <p>Jackson itself is more generous: it takes {@code [2025, 1, 1]} for a day, and does not mind
 * spaces around it.
 */
final class Spelling<T> extends StdScalarDeserializer<T> {

  private static final Pattern PERIOD =
      Pattern.compile("P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?");

  private final JsonToken token;
  private final Function<String, T> parse;

  private Spelling(Class<T> type, JsonToken token, Function<String, T> parse) {
    super(type);
    this.token = token;
    this.parse = parse;
  }

  /** {@return a module that reads all values of the JDK that a register holds} */
  static SimpleModule module() {
    return new SimpleModule("samenspraak")
        .addDeserializer(
            LocalDate.class, text(LocalDate.class, LocalDate::parse, LocalDate::toString))
        .addDeserializer(MonthDay.class, text(MonthDay.class, MonthDay::parse, MonthDay::toString))
        .addDeserializer(
            Locale.class, text(Locale.class, Locale::forLanguageTag, Locale::toLanguageTag))
        .addDeserializer(URI.class, text(URI.class, URI::create, URI::toString))
        .addDeserializer(
            Period.class, new Spelling<>(Period.class, JsonToken.VALUE_STRING, Spelling::period))
        .addDeserializer(
            Year.class,
            new Spelling<>(
                Year.class,
                JsonToken.VALUE_NUMBER_INT,
                number -> Year.of(Integer.parseInt(number))));
  }

  /** {@return a reader of texts that are written as they are read} */
  private static <T> Spelling<T> text(
      Class<T> type, Function<String, T> parse, Function<T, String> write) {
    return new Spelling<>(
        type,
        JsonToken.VALUE_STRING,
        text -> {
          T value = parse.apply(text);
          if (!write.apply(value).equals(text)) {
            throw new IllegalArgumentException("It is written as " + write.apply(value) + ".");
          }
          return value;
        });
  }

  /** {@return a length of time, which may be in weeks although it is not written so} */
  private static Period period(String text) {
    if (!PERIOD.matcher(text).matches()) {
      throw new IllegalArgumentException("A length of time is written as P6Y.");
    }
    return Period.parse(text);
  }

  /** Refuses null, where Jackson by itself would not tell it from what is absent. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return context.reportInputMismatch(this, "A value is never null.");
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  @SuppressWarnings("unchecked") // What stands for a value of another type is never asked for.
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(token)) {
      return (T) context.handleUnexpectedToken(getValueType(context), parser);
    }
    String text = parser.getString();
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return (T) context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
    }
  }
}
