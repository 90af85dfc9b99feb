package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What the command line says, in the language of one reader. */
final class Phrases {

  static final Messages SAID = Messages.of(Phrases.class, "cli");
  static final Messages HELP = Messages.of(Phrases.class, "help");

  private final Locale locale;

  private Phrases(Locale locale) {
    this.locale = locale;
  }

  static Phrases in(Locale locale) {
    return new Phrases(locale);
  }

  Locale locale() {
    return locale;
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(SAID.get(key, locale), locale).format(arguments);
  }

  /** {@return what stands together on one line, such as a number and what it counts} */
  String sayTogether(String key, Object... arguments) {
    return say(key, arguments).replace(' ', Paper.GLUE);
  }

  String say(Label label) {
    return label.in(locale);
  }

  String say(LocalDate day) {
    return LocalizedFormat.of(day, locale);
  }

  String say(Term term) {
    return LocalizedFormat.of(term, locale);
  }

  String say(Period length) {
    return LocalizedFormat.of(length, locale);
  }

  String say(Money amount) {
    return LocalizedFormat.of(amount, locale);
  }

  String say(Enum<?> constant) {
    return LocalizedFormat.of(constant, locale);
  }

  /** {@return where a document comes from; of a line as compilers say it} */
  String say(Origin origin) {
    return origin.file().equals(Listing.STANDARD_INPUT) && origin.line().isEmpty()
        ? say("origin.standard-input")
        : origin.toString();
  }

  /** {@return what a rule threw, and at which line} */
  String say(RuleFailure failure) {
    return failure.cause() + failure.at().map(line -> " (" + line + ")").orElse("");
  }

  /** {@return until when something goes on} */
  String sayUntil(Term term) {
    return term.lastDay().map(day -> say("until", say(day))).orElseGet(() -> say("until.open"));
  }

  /** {@return a date in words, as precisely as it is known: "on …", "in …"} */
  String say(PartialDate date) {
    if (date.earliest().equals(date.latest())) {
      return say(Term.on(date.earliest()));
    }
    boolean month = date.earliest().getMonth() == date.latest().getMonth();
    return month
        ? say("date.month", say(YearMonth.from(date.earliest())))
        : say("date.year", DateTimeFormatter.ofPattern("yyyy", locale).format(date.earliest()));
  }

  /** {@return a month in words, such as "January 2027"; in most languages without a capital} */
  String say(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
  }

  /** {@return things one after the other, with an "or" before the last} */
  String either(Iterable<?> things) {
    ImmutableList<String> words =
        ImmutableList.copyOf(things).stream()
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList());
    if (words.size() < 2) {
      return String.join("", words);
    }
    String allButLast = words.stream().limit(words.size() - 1).collect(Collectors.joining(", "));
    return say("either", allButLast, words.get(words.size() - 1));
  }

  /** {@return things one after the other, with semicolons between them} */
  String apart(Collection<String> things) {
    return things.stream().reduce((all, next) -> say("apart", all, next)).orElse("");
  }

  /** {@return a text with a capital at its beginning} */
  String capitalised(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(locale) + text.substring(end);
  }

  /** {@return the texts of the help, as picocli asks for them} */
  ResourceBundle help() {
    ImmutableMap<String, String> texts = HELP.in(locale);
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return texts.get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Iterators.asEnumeration(texts.keySet().iterator());
      }
    };
  }
}
