package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.text.VisibleText;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NearestWord;
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
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The messages of the command line, in the language of one reader. */
public record CliMessages(Locale locale) {

  public static final Messages MESSAGES = Messages.of(CliMessages.class, "messages");

  /** The help of the commands; picocli gives the keys. */
  public static final Messages HELP = Messages.of(CliMessages.class, "help");

  /** The name that stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  /** {@return a message with its arguments filled in} */
  public String text(String key, Object... arguments) {
    return new MessageFormat(MESSAGES.get(key, locale), locale).format(arguments);
  }

  /** {@return a message that is not broken over two lines, such as "3 members"} */
  String textOnOneLine(String key, Object... arguments) {
    return text(key, arguments).replace(' ', TextOutput.NO_BREAK_SPACE);
  }

  /** {@return a message that counts things, in a stream; an empty stream if there are none} */
  Stream<String> counted(String key, long count) {
    return count == 0 ? Stream.empty() : Stream.of(textOnOneLine(key, count));
  }

  /** {@return how many rules were checked, and how many of them failed, if any did} */
  String rulesChecked(int rules, int failed) {
    return Stream.concat(
            Stream.of(textOnOneLine("rules.checked", rules)), counted("rules.failed", failed))
        .collect(Collectors.joining(", "));
  }

  /** {@return a question that offers the words most like a mistyped one; absent if none is} */
  public Optional<String> suggestion(String mistyped, Collection<String> known) {
    ImmutableList<String> nearest = NearestWord.suggestions(mistyped, known);
    return nearest.isEmpty() ? Optional.empty() : Optional.of(text("nearest", either(nearest)));
  }

  public String text(Label label) {
    return VisibleText.ofName(label.in(locale));
  }

  public String text(LocalDate day) {
    return LocalizedFormat.of(day, locale);
  }

  public String text(Term term) {
    return LocalizedFormat.of(term, locale);
  }

  public String text(Period length) {
    return LocalizedFormat.of(length, locale);
  }

  public String text(Money amount) {
    return LocalizedFormat.of(amount, locale);
  }

  public String text(Enum<?> constant) {
    return LocalizedFormat.of(constant, locale);
  }

  /** {@return the place that a document comes from; a line of a file is written "file:line"} */
  public String text(Origin origin) {
    return origin.file().equals(STANDARD_INPUT) && origin.line().isEmpty()
        ? text("origin.standard-input")
        : VisibleText.ofFile(origin.toString());
  }

  /** {@return the exception that a rule threw, and the line of code at which it did} */
  public String text(RuleFailure failure) {
    return failure.cause().getClass().getName()
        + failure.at().map(line -> " (" + line + ")").orElse("");
  }

  /**
   * {@return the last day of a term in words, or that it has none; also if the first is unknown}
   */
  String textUntil(Term term) {
    String until =
        term.lastDay().map(day -> text("until", text(day))).orElseGet(() -> text("until.open"));
    return term.hasFirstDay() ? until : text("until.since-unknown", until);
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

  /** {@return a month in words, such as "January 2027"; most languages write no capital} */
  public String text(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
  }

  /** {@return a list with "or" before its last item, such as "text, json or ics"} */
  public String either(Collection<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String allButLast = items.stream().limit(items.size() - 1).collect(Collectors.joining(", "));
    return text("either", allButLast, Iterables.getLast(items));
  }

  /** {@return texts with semicolons between them, spaced as the language asks} */
  String joined(Collection<String> texts) {
    return texts.stream().reduce((all, next) -> text("apart", all, next)).orElse("");
  }

  /** {@return a text with a capital at its beginning} */
  String capitalised(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(locale) + text.substring(end);
  }

  /** {@return the help as the resource bundle that picocli asks for} */
  public ResourceBundle help() {
    ImmutableMap<String, String> texts = HELP.in(locale);
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        String text = texts.get(key);
        return text == null ? null : UnbrokenHelp.protect(text);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Iterators.asEnumeration(texts.keySet().iterator());
      }
    };
  }
}
