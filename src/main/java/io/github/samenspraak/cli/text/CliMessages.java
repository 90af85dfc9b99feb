package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.Vocabulary;
import io.github.samenspraak.rule.Wording;
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
public final class CliMessages {

  public static final Vocabulary SAID = Vocabulary.of(CliMessages.class, "messages");
  public static final Vocabulary HELP = Vocabulary.of(CliMessages.class, "help");

  /** The name by which one means standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Locale locale;

  private CliMessages(Locale locale) {
    this.locale = locale;
  }

  public static CliMessages in(Locale locale) {
    return new CliMessages(locale);
  }

  public Locale locale() {
    return locale;
  }

  public String text(String key, Object... arguments) {
    return new MessageFormat(SAID.get(key, locale), locale).format(arguments);
  }

  /** {@return what stands together on one line, such as a number and what it counts} */
  String textOnOneLine(String key, Object... arguments) {
    return text(key, arguments).replace(' ', TextOutput.NO_BREAK_SPACE);
  }

  public String text(Label label) {
    return label.in(locale);
  }

  public String text(LocalDate day) {
    return Wording.of(day, locale);
  }

  public String text(Term term) {
    return Wording.of(term, locale);
  }

  public String text(Period length) {
    return Wording.of(length, locale);
  }

  public String text(Money amount) {
    return Wording.of(amount, locale);
  }

  public String text(Enum<?> constant) {
    return Wording.of(constant, locale);
  }

  /** {@return where a document comes from; of a line as compilers say it} */
  public String text(Origin origin) {
    return origin.file().equals(STANDARD_INPUT) && origin.line().isEmpty()
        ? text("origin.standard-input")
        : origin.toString();
  }

  /** {@return what a rule threw, and at which line} */
  public String text(RuleFailure failure) {
    return failure.cause() + failure.at().map(line -> " (" + line + ")").orElse("");
  }

  /** {@return until when something goes on} */
  String textUntil(Term term) {
    return term.lastDay().map(day -> text("until", text(day))).orElseGet(() -> text("until.open"));
  }

  /** {@return a date in words, as precisely as it is known: "on …", "in …"} */
  public String text(PartialDate date) {
    if (date.earliest().equals(date.latest())) {
      return text(Term.on(date.earliest()));
    }
    boolean month = date.earliest().getMonth() == date.latest().getMonth();
    return month
        ? text("date.month", text(YearMonth.from(date.earliest())))
        : text("date.year", DateTimeFormatter.ofPattern("yyyy", locale).format(date.earliest()));
  }

  /** {@return a month in words, such as "January 2027"; in most languages without a capital} */
  public String text(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
  }

  /** {@return things one after the other, with an "or" before the last} */
  public String alternatives(Iterable<?> things) {
    ImmutableList<String> words =
        ImmutableList.copyOf(things).stream()
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList());
    if (words.size() < 2) {
      return String.join("", words);
    }
    String allButLast = words.stream().limit(words.size() - 1).collect(Collectors.joining(", "));
    return text("either", allButLast, words.get(words.size() - 1));
  }

  /** {@return things one after the other, with semicolons between them} */
  String joined(Collection<String> things) {
    return things.stream().reduce((all, next) -> text("apart", all, next)).orElse("");
  }

  /** {@return a text with a capital at its beginning} */
  String capitalised(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(locale) + text.substring(end);
  }

  /** {@return the texts of the help, as picocli asks for them} */
  public ResourceBundle help() {
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
