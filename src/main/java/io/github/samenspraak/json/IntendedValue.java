package io.github.samenspraak.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.WrittenDay;
import io.github.samenspraak.json.internal.WrittenDay.Order;
import io.github.samenspraak.json.internal.WrittenNumber;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.ConstantWords;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NearestWord;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A text or number that cannot be where it stands, and what somebody meant by it.
 *
 * @param token the kind of value
 * @param text as it is read
 */
record IntendedValue(JsonToken token, String text) {

  /** Finds what is to be written for a text or number, as it stands in a document. */
  private static final ImmutableMap<Class<?>, Function<IntendedValue, Optional<String>>> BY_TYPE =
      ImmutableMap.<Class<?>, Function<IntendedValue, Optional<String>>>builder()
          .put(
              LocalDate.class,
              value -> value.day().map(LocalDate::toString).map(IntendedValue::quoted))
          .put(PartialDate.class, IntendedValue::partialDate)
          .put(MonthDay.class, IntendedValue::monthDay)
          .put(Year.class, IntendedValue::year)
          .put(Period.class, IntendedValue::period)
          .put(int.class, value -> value.number().flatMap(IntendedValue::whole))
          .put(Score.class, value -> value.number().flatMap(IntendedValue::whole))
          .put(BigDecimal.class, value -> value.number().map(BigDecimal::toPlainString))
          .put(Money.class, value -> WrittenNumber.findMoney(value.text).map(IntendedValue::quoted))
          .put(boolean.class, value -> truth(value.text))
          .put(Id.class, IntendedValue::inQuotes)
          .put(String.class, IntendedValue::inQuotes)
          .put(Label.class, IntendedValue::inQuotes)
          .put(NisCode.class, IntendedValue::inQuotes)
          .put(EnterpriseNumber.class, IntendedValue::enterpriseNumber)
          .put(Locale.class, value -> language(value.text).map(IntendedValue::quoted))
          .put(Fraction.class, IntendedValue::fraction)
          .put(QuorumShare.class, IntendedValue::fraction)
          .put(URI.class, IntendedValue::address)
          .buildOrThrow();

  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,4}(?:[.,][0-9]{1,2})?) ?(\\p{L}+)\\.?");

  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  private static final int MOST_OPTIONAL = 2;

  private static final ImmutableMap<Character, ImmutableSet<String>> UNITS =
      ImmutableMap.of(
          'Y',
              ImmutableSet.of(
                  "jaar", "jaren", "jr", "j", "an", "ans", "année", "années", "jahr", "jahre",
                  "jahren", "year", "years", "y"),
          'M',
              ImmutableSet.of(
                  "maand", "maanden", "mois", "monat", "monate", "monaten", "month", "months", "m"),
          'W', ImmutableSet.of("week", "weken", "semaine", "semaines", "woche", "wochen", "weeks"),
          'D',
              ImmutableSet.of(
                  "dag", "dagen", "jour", "jours", "tag", "tage", "tagen", "day", "days", "d"));

  private static final ImmutableSet<String> YES =
      ImmutableSet.of("ja", "j", "oui", "o", "yes", "y", "waar", "vrai", "wahr", "true", "x", "1");

  private static final ImmutableSet<String> NO =
      ImmutableSet.of(
          "nee", "neen", "n", "non", "no", "nein", "onwaar", "vals", "faux", "falsch", "false",
          "0");

  /** Words for what is not known or not over, and not for any value. */
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of(
          "",
          "?",
          "nan",
          "infinity",
          "-infinity",
          "undefined",
          "-",
          "--",
          "–",
          "/",
          ".",
          "null",
          "nil",
          "none",
          "n/a",
          "n.a.",
          "n.v.t.",
          "nvt",
          "nihil",
          "geen",
          "leeg",
          "onbekend",
          "lopend",
          "heden",
          "nog niet",
          "tot op heden",
          "onbepaald",
          "onbepaalde duur",
          "s.o.",
          "aucun",
          "aucune",
          "néant",
          "vide",
          "inconnu",
          "inconnue",
          "en cours",
          "à ce jour",
          "indéterminé",
          "indéterminée",
          "durée indéterminée",
          "keine",
          "keiner",
          "leer",
          "unbekannt",
          "laufend",
          "bis heute",
          "unbefristet",
          "unbestimmt",
          "entfällt",
          "unknown",
          "indefinite",
          "open",
          "empty",
          "tbd");

  /** The codes of three letters, of which some languages have two, with those of two. */
  private static final ImmutableMap<String, String> LONG_LANGUAGES =
      ImmutableMap.of(
          "nld", "nl", "dut", "nl", "fra", "fr", "fre", "fr", "deu", "de", "ger", "de", "eng",
          "en");

  /** What stands between two days; some of it also stands within one. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "/|–|—| -+ |(?<= )(?:tot(?: en met)?|t/m|jusqu’au|au|bis(?: zum)?|to|until)(?= )");

  private static final Pattern SINCE = Pattern.compile("^(?:van|du|vom|from)(?= )");

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private static final Pattern UTC =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z");

  /** The milliseconds since 1970 of the years 2001 to 2286, as programs keep a time. */
  private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}");

  private static final Pattern IMPOSSIBLE_MONTH = Pattern.compile("[0-9]{4}-([0-9]{2})-[0-9]{2}");

  /** {@return whether it says that there is nothing} */
  boolean isNothing() {
    return token == JsonToken.VALUE_STRING && isNothing(text);
  }

  /** {@return whether a word says that there is nothing, in any language} */
  static boolean isNothing(String word) {
    return NOTHING.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** {@return the remedy where a value of a type is expected} */
  Remedy as(Class<?> type) {
    Optional<String> json = find(type);
    if (type == LocalDate.class && WrittenDay.ofSpreadsheet(text).isPresent()) {
      return Remedy.of("spreadsheet-day", json.orElseThrow());
    }
    if (type == LocalDate.class) {
      return instant().or(() -> json.map(Remedy::write)).orElseGet(this::impossibleDay);
    }
    if (type == Period.class && text.matches("[0-9]{1,4}")) {
      return Remedy.of(
          "unit", quoted("P" + text + "Y"), quoted("P" + text + "M"), quoted("P" + text + "D"));
    }
    return json.map(Remedy::write).orElse(Remedy.NONE);
  }

  /** {@return the value of a type that was meant, as it stands in a document} */
  Optional<String> find(Class<?> type) {
    return type.isEnum() ? constant(type) : as(BY_TYPE.get(type));
  }

  private Optional<String> as(@Nullable Function<IntendedValue, Optional<String>> found) {
    return found == null
        ? Optional.empty()
        : found.apply(this).filter(json -> !json.equals(asIs()));
  }

  /** {@return the remedy where an object is expected} */
  Remedy asObject(TypeDescriptor type) {
    Optional<String> term = type.type() == Term.class ? term() : Optional.empty();
    return term.map(Remedy::write).orElseGet(() -> skeleton(type));
  }

  /**
   * {@return the advice to write an object, with all that it cannot be without; of one that can be
   * without anything, with its first attributes}
   */
  static Remedy skeleton(TypeDescriptor type) {
    boolean isAny = type.attributes().stream().noneMatch(AttributeDescriptor::isRequired);
    String keys =
        type.attributes().stream()
            .filter(attribute -> isAny || attribute.isRequired())
            .limit(isAny ? MOST_OPTIONAL : Integer.MAX_VALUE)
            .map(attribute -> quoted(attribute.name()) + ": …")
            .collect(Collectors.joining(", "));
    return Remedy.of("object", "{" + keys + "}");
  }

  private String asIs() {
    return token == JsonToken.VALUE_STRING ? quoted(text) : text;
  }

  /** {@return a text as it stands in a document} */
  static String quoted(String text) {
    return '"' + DocumentBytes.shown(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  private Optional<String> constant(Class<?> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    return ConstantWords.find(type, text)
        .map(Object::toString)
        .or(() -> NearestWord.find(text.replaceAll("[^\\p{L}\\p{N}]+", "_"), names))
        .map(IntendedValue::quoted);
  }

  private Optional<LocalDate> day() {
    return WrittenDay.ofSpreadsheet(text).or(() -> WrittenDay.guess(text));
  }

  /** {@return the advice to choose the day of a time, which in Brussels may be another} */
  private Optional<Remedy> instant() {
    return findInstant()
        .map(
            time -> {
              LocalDate here = time.atZone(BRUSSELS).toLocalDate();
              LocalDate there = time.atOffset(ZoneOffset.UTC).toLocalDate();
              return here.equals(there)
                  ? Remedy.write(quoted(here.toString()))
                  : Remedy.of("instant", quoted(here.toString()), quoted(there.toString()));
            });
  }

  private Optional<Instant> findInstant() {
    try {
      return MILLISECONDS.matcher(text).matches()
          ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
          : UTC.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Remedy impossibleDay() {
    Matcher month = IMPOSSIBLE_MONTH.matcher(text);
    if (month.matches() && WrittenDay.findMonthOfImpossibleDay(text).isEmpty()) {
      return Remedy.of("no-month", month.group(1));
    }
    if (text.matches("[0-9]{4}")) {
      return Remedy.of("whole-day", quoted(text + "-01-01"), quoted(text + "-12-31"));
    }
    return WrittenDay.findMonthOfImpossibleDay(text)
        .map(of -> Remedy.of("last-of-month", quoted(of.atEndOfMonth().toString())))
        .or(
            () ->
                WrittenDay.findMonth(text)
                    .map(
                        of ->
                            Remedy.of(
                                "whole-day",
                                quoted(of.atDay(1).toString()),
                                quoted(of.atEndOfMonth().toString()))))
        .orElse(Remedy.NONE);
  }

  private Optional<String> partialDate() {
    return text.matches("[0-9]{4}")
        ? Optional.of(quoted(text))
        : day()
            .map(LocalDate::toString)
            .or(() -> WrittenDay.findMonth(text).map(YearMonth::toString))
            .map(IntendedValue::quoted);
  }

  private Optional<String> monthDay() {
    return WrittenDay.findDayOfYear(text, Order.DAY_FIRST)
        .or(() -> WrittenDay.findDayOfYear(text, Order.MONTH_FIRST))
        .or(() -> WrittenDay.guess(text).map(MonthDay::from))
        .map(day -> quoted(day.toString()));
  }

  private Optional<String> year() {
    return text.matches("[0-9]{4}")
        ? Optional.of(text)
        : day().map(day -> Integer.toString(day.getYear()));
  }

  private Optional<String> period() {
    String small = text.strip().toLowerCase(Locale.ROOT);
    if (small.matches("p[0-9]+[ymwd]")) {
      return Optional.of(quoted(small.toUpperCase(Locale.ROOT)));
    }
    Matcher parts = LENGTH.matcher(small);
    return parts.matches()
        ? UNITS.entrySet().stream()
            .filter(unit -> unit.getValue().contains(parts.group(2)))
            .findFirst()
            .flatMap(
                unit -> period(new BigDecimal(parts.group(1).replace(',', '.')), unit.getKey()))
        : Optional.empty();
  }

  /** {@return so many units of time; of years and a half, their months} */
  private static Optional<String> period(BigDecimal number, char unit) {
    boolean inMonths = unit == 'Y' && number.stripTrailingZeros().scale() > 0;
    return whole(inMonths ? number.multiply(MONTHS_OF_YEAR) : number)
        .map(count -> quoted("P" + count + (inMonths ? 'M' : unit)));
  }

  private Optional<BigDecimal> number() {
    return WrittenNumber.find(text);
  }

  private static Optional<String> whole(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.signum() >= 0
        ? Optional.of(plain.toPlainString())
        : Optional.empty();
  }

  /** {@return true or false, if a word says so in any language} */
  static Optional<String> truth(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    return YES.contains(small)
        ? Optional.of("true")
        : NO.contains(small) ? Optional.of("false") : Optional.empty();
  }

  /** {@return a number or a truth as a text} */
  private Optional<String> inQuotes() {
    return token == JsonToken.VALUE_STRING ? Optional.empty() : Optional.of(quoted(text));
  }

  private Optional<String> enterpriseNumber() {
    String digits = CharMatcher.inRange('0', '9').retainFrom(text);
    String ten = digits.length() == 9 ? "0" + digits : digits;
    return ten.length() == 10
        ? Optional.of(
            quoted(ten.substring(0, 4) + "." + ten.substring(4, 7) + "." + ten.substring(7)))
        : inQuotes();
  }

  /** {@return whether a language has a code of three letters, where there is one of two} */
  static boolean isLong(Locale language) {
    return LONG_LANGUAGES.containsKey(language.getLanguage());
  }

  /** {@return the tag of the language that a text names, such as NL, nl_BE or Nederlands} */
  static Optional<String> language(String text) {
    Locale found = Locale.forLanguageTag(text.strip().replace('_', '-'));
    if (isLong(found)) {
      return Optional.of(LONG_LANGUAGES.get(found.getLanguage()));
    }
    String tag = found.toLanguageTag();
    if (tag.replace('-', '_').equalsIgnoreCase(text.strip().replace('-', '_'))) {
      return Optional.of(tag);
    }
    return Messages.LANGUAGES.stream()
        .filter(
            language ->
                Messages.LANGUAGES.stream()
                    .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(text.strip())))
        .map(Locale::toLanguageTag)
        .findFirst();
  }

  private Optional<String> fraction() {
    Optional<BigDecimal> number = number();
    int whole = text.strip().endsWith("%") ? 100 : 1;
    return number
        .map(part -> part.divide(BigDecimal.valueOf(whole)).stripTrailingZeros())
        .filter(
            part -> part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0 && part.scale() < 6)
        .map(
            part -> {
              BigDecimal below = BigDecimal.TEN.pow(Math.max(0, part.scale()));
              BigInteger above = part.multiply(below).toBigIntegerExact();
              BigInteger common = above.gcd(below.toBigIntegerExact());
              return quoted(above.divide(common) + "/" + below.toBigIntegerExact().divide(common));
            });
  }

  private Optional<String> address() {
    try {
      return Optional.of(quoted(URI.create(text.strip().replace(" ", "%20")).toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> term() {
    String days = SINCE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    Matcher until = UNTIL.matcher(days);
    while (until.find()) {
      Optional<LocalDate> first = WrittenDay.guess(days.substring(0, until.start()));
      Optional<LocalDate> last = WrittenDay.guess(days.substring(until.end()));
      if (first.isPresent() && last.isPresent()) {
        return Optional.of(term(first.get(), last.get()));
      }
    }
    if (text.matches("[0-9]{4}")) {
      Year year = Year.parse(text);
      return Optional.of(term(year.atDay(1), year.atMonth(12).atEndOfMonth()));
    }
    return day().map(first -> "{\"firstDay\": " + quoted(first.toString()) + "}");
  }

  private static String term(LocalDate first, LocalDate last) {
    return "{\"firstDay\": \"" + first + "\", \"lastDay\": \"" + last + "\"}";
  }
}
