package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.ExtensionValue.NullValue;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Registers that make no sense as facts, and have anything in them that a register can have.
 *
 * <p>They are made from the {@link TypeDescriptor} of each type. They are for tests of what reads
 * and writes; tests of rules want registers that make sense.
 */
final class RandomValuesRegister {

  /** Among them half a character, and what JSON must escape. */
  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "a",
          "Échevinat",
          "\"\\/",
          "\u2028",
          "😀",
          "\ud83d",
          "\u0000\b\t\r\n",
          "{\"a\": 1}",
          "ﬀ",
          "null",
          "1");

  /** With two decimals, none and three. */
  private static final ImmutableList<CurrencyUnit> CURRENCIES =
      ImmutableList.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

  /** Objects in objects beyond this depth are left out, as far as they may be. */
  private static final int DEPTH = 7;

  /** Values that a type refuses, such as more least seats than seats, are tried anew. */
  private static final int TRIES = 1_000;

  private final Random random;
  private final ImmutableMap<Class<?>, Supplier<Object>> scalars;

  private RandomValuesRegister(Random random) {
    this.random = random;
    this.scalars =
        ImmutableMap.<Class<?>, Supplier<Object>>builder()
            .put(boolean.class, random::nextBoolean)
            .put(int.class, this::number)
            .put(BigDecimal.class, this::decimal)
            .put(EnterpriseNumber.class, () -> EnterpriseNumber.of("BE " + random.nextInt(1000)))
            .put(Extensions.class, this::extensions)
            .put(
                Fraction.class,
                () -> Fraction.of(1 + random.nextInt(5), Integer.MAX_VALUE - random.nextInt(9)))
            .put(Id.class, this::id)
            .put(Label.class, this::label)
            .put(LocalDate.class, this::day)
            .put(Locale.class, this::spokenLanguage)
            .put(
                Money.class,
                () -> Money.ofMinor(one(CURRENCIES), random.nextLong() & Long.MAX_VALUE))
            .put(MonthDay.class, this::dayOfYear)
            .put(NisCode.class, () -> NisCode.of("9" + random.nextInt(9999)))
            .put(PartialDate.class, this::partialDate)
            .put(Period.class, this::length)
            .put(
                QuorumShare.class,
                () -> QuorumShare.parse(one(ImmutableList.of("1/2", ">1/3", "2/3+1"))))
            .put(Score.class, () -> new Score(1 + random.nextInt(5)))
            .put(Source.class, () -> Source.BE_OCMW_62)
            .put(String.class, this::textOrNone)
            .put(Term.class, this::term)
            .put(
                URI.class,
                () -> URI.create((random.nextBoolean() ? "x?" : "urn:x:") + random.nextInt()))
            .put(Year.class, this::year)
            .buildOrThrow();
  }

  static Register from(Random random) {
    return (Register) new RandomValuesRegister(random).object(TypeDescriptor.of(Register.class), 0);
  }

  private Object object(TypeDescriptor type, int depth) {
    for (int i = 1; true; i++) {
      Object[] values =
          type.attributes().stream().map(attribute -> held(attribute, depth)).toArray();
      try {
        return type.build(values);
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
        if (i == TRIES) {
          throw new AssertionError("No random " + type + " is possible.", e);
        }
      }
    }
  }

  private @Nullable Object held(AttributeDescriptor attribute, int depth) {
    return switch (attribute.multiplicity()) {
      case ONE, OPTIONAL ->
          attribute.isRequired() || random.nextBoolean() && !isTooDeep(attribute, depth)
              ? value(attribute, depth)
              : null;
      case LIST -> isTooDeep(attribute, depth) ? null : list(() -> value(attribute, depth));
      case MAP ->
          Maps.toMap(
              ImmutableSet.copyOf(list(() -> scalar(attribute.keyType().orElseThrow()))),
              key -> value(attribute, depth));
    };
  }

  private static boolean isTooDeep(AttributeDescriptor attribute, int depth) {
    return attribute.isPart() && depth >= DEPTH;
  }

  private Object value(AttributeDescriptor attribute, int depth) {
    return attribute.isPart()
        ? object(TypeDescriptor.of(attribute.type()), depth + 1)
        : scalar(attribute.type());
  }

  private Object scalar(Class<?> type) {
    if (type.isEnum()) {
      return one(ImmutableList.copyOf(type.getEnumConstants()));
    }
    Supplier<Object> supplier = scalars.get(type);
    if (supplier == null) {
      throw new AssertionError("There is no random " + type.getSimpleName() + ".");
    }
    return supplier.get();
  }

  /** {@return a number that is often small enough for a number of days or months} */
  private int number() {
    return random.nextInt(random.nextBoolean() ? 13 : Integer.MAX_VALUE);
  }

  private <T> Id<T> id() {
    return Id.of(text().replaceAll("[\\x00-\\x1f]", "-") + random.nextInt(100));
  }

  /** {@return a text with a letter in it} */
  private String text() {
    return one(TEXTS) + one(TEXTS) + "x";
  }

  private String textOrNone() {
    return random.nextInt(4) == 0 ? "" : text();
  }

  private Label label() {
    Map<Locale, String> texts = new LinkedHashMap<>();
    texts.put(random.nextBoolean() ? Label.UNDETERMINED : language(), text());
    list(this::language).forEach(language -> texts.put(language, text()));
    return Label.of(texts);
  }

  private Locale language() {
    return Locale.forLanguageTag(
        one(ImmutableList.of("nl", "fr", "de", "nl-BE", "zh-Hant-TW", "ca-valencia", "es-419")));
  }

  /** {@return a language without what Jackson by itself does not read, such as a script} */
  private Locale spokenLanguage() {
    return one(ImmutableList.of(Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("nl-BE")));
  }

  private Year year() {
    return Year.of(random.nextInt(10_000));
  }

  private LocalDate day() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
  }

  private Term term() {
    LocalDate day = day();
    return random.nextBoolean() ? Term.from(day) : Term.of(day, day);
  }

  private PartialDate partialDate() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(Year.from(day));
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private MonthDay dayOfYear() {
    return MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
  }

  /** {@return a length of time, which is often of whole years} */
  private Period length() {
    if (random.nextInt(3) == 0) {
      return Period.ofYears(1 + random.nextInt(3));
    }
    return Period.of(random.nextInt(3), random.nextInt(20), 1 + random.nextInt(40));
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(60, random), random.nextInt(40) - 20)
        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
  }

  private Extensions extensions() {
    return Extensions.of(
        list(this::text).stream()
            .map(text -> "x:" + key(text).replaceAll("(?U)[\\s\\p{Cntrl}]", "-"))
            .distinct()
            .collect(ImmutableMap.toImmutableMap(key -> key, key -> json(0))));
  }

  /** {@return a text without half a character} */
  private static String key(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }

  private ExtensionValue json(int depth) {
    return switch (random.nextInt(depth > 3 ? 4 : 6)) {
      case 0 -> ExtensionValue.of(textOrNone());
      case 1 -> ExtensionValue.of(decimal());
      case 2 -> ExtensionValue.of(random.nextBoolean());
      case 3 -> NullValue.NULL;
      case 4 -> ExtensionValue.of(list(() -> json(depth + 1)));
      default ->
          ExtensionValue.of(
              Maps.toMap(
                  ImmutableSet.copyOf(list(() -> key(textOrNone()))), key -> json(depth + 1)));
    };
  }

  private <T> ImmutableList<T> list(Supplier<T> element) {
    return Stream.generate(element)
        .limit(random.nextInt(3))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
