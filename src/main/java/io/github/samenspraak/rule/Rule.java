package io.github.samenspraak.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.text.Delay;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.MessageTemplate;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that must, should or may hold for a register, with a check that finds its breaches.
 *
 * <p>A rule is a value without state: it may be used for any number of registers, by several
 * threads. Its {@link #code} and the names of its {@link #arguments} never change from one release
 * to the next. A rule outside the library is written just like one of the library:
 *
 * <pre>{@code
 * Rule rule =
 *     Rule.warning("steering-committee-missing")
 *         .statement("A platform should have a steering committee.")
 *         .sources(Source.PRACTICE)
 *         .message(Label.of("{subject} has no steering committee."))
 *         .aboutMissing()
 *         .checkedBy(
 *             inspection -> {
 *               for (AdvisoryPlatform platform : inspection.register().platforms()) {
 *                 if (platform.bodies(BodyKind.STEERING_COMMITTEE).isEmpty()) {
 *                   inspection.report(platform);
 *                 }
 *               }
 *             });
 * }</pre>
 */
public final class Rule {

  /** Finds the breaches of a rule. */
  @FunctionalInterface
  public interface Check {

    /**
     * Looks at the facts and {@linkplain Inspection#report reports} each breach of the rule.
     *
     * @param inspection the facts, today's date, and the methods to report with
     */
    void check(Inspection inspection);
  }

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  /**
   * The arguments that every message has: the name of its subject and its kind, its days, and how
   * many days late they make it.
   */
  private static final ImmutableList<String> OF_EVERY_FINDING =
      ImmutableList.of("subject", "subjectKind", "when", "late");

  private final String code;
  private final Severity severity;
  private final Supplier<Label> statement;
  private final ImmutableSet<Source> sources;
  private final ImmutableList<String> arguments;
  private final ImmutableSet<String> identifying;
  private final ImmutableSet<String> silencedBy;
  private final String since;
  private final Optional<Supplier<Label>> brokenBy;
  private final Optional<Supplier<Label>> keptBy;
  private final Supplier<MessageTemplate> message;
  private final boolean afterTheOthers;
  private final boolean aboutMissing;
  private final ImmutableSet<AttributeDescriptor> missingFrom;
  private final Check check;

  private Rule(Builder builder, Severity severity, Check check) {
    this.code = builder.code;
    this.severity = severity;
    this.statement =
        builder.explained("statement", builder.required(builder.statement, "a statement"));
    this.sources = builder.sources;
    this.arguments = builder.arguments;
    this.identifying = builder.identifying();
    this.silencedBy = builder.silencedBy;
    this.since = builder.since;
    this.brokenBy =
        Optional.ofNullable(builder.brokenBy).map(text -> builder.explained("broken", text));
    this.keptBy = Optional.ofNullable(builder.keptBy).map(text -> builder.explained("kept", text));
    Messages messages = builder.messages;
    this.message =
        messages == null
            ? Suppliers.ofInstance(template(builder.required(builder.message, "a message")))
            : Suppliers.memoize(() -> template(messages.get(code)));
    this.afterTheOthers = builder.afterTheOthers;
    this.aboutMissing = builder.aboutMissing;
    this.missingFrom = builder.missingFrom;
    this.check = check;
  }

  private MessageTemplate template(Label pattern) {
    return MessageTemplate.of(code, pattern, Iterables.concat(OF_EVERY_FINDING, arguments));
  }

  private Rule(Rule rule, Severity severity) {
    this.code = rule.code;
    this.severity = severity;
    this.statement = rule.statement;
    this.sources = rule.sources;
    this.arguments = rule.arguments;
    this.identifying = rule.identifying;
    this.silencedBy = rule.silencedBy;
    this.since = rule.since;
    this.brokenBy = rule.brokenBy;
    this.keptBy = rule.keptBy;
    this.message = rule.message;
    this.afterTheOthers = rule.afterTheOthers;
    this.aboutMissing = rule.aboutMissing;
    this.missingFrom = rule.missingFrom;
    this.check = rule.check;
  }

  /**
   * {@return a builder of a rule that says <em>must</em>}
   *
   * @param code a name of the breach: small letters, with hyphens between words
   * @throws IllegalArgumentException if the code is not of that form
   */
  public static Builder error(String code) {
    return new Builder(code, Severity.ERROR);
  }

  /**
   * {@return a builder of a rule that says <em>should</em>}
   *
   * @param code a name of the breach: small letters, with hyphens between words
   * @throws IllegalArgumentException if the code is not of that form
   */
  public static Builder warning(String code) {
    return new Builder(code, Severity.WARNING);
  }

  /**
   * {@return a builder of a rule that finds something worth knowing}
   *
   * @param code a name of the finding: small letters, with hyphens between words
   * @throws IllegalArgumentException if the code is not of that form
   */
  public static Builder info(String code) {
    return new Builder(code, Severity.INFO);
  }

  /** {@return the code, which is the name of the rule everywhere} */
  public String code() {
    return code;
  }

  /** {@return how serious it is to break the rule} */
  public Severity severity() {
    return severity;
  }

  /** {@return the rule in one sentence, with "must", "should" or "may", by language} */
  public Label statement() {
    return statement.get();
  }

  /** {@return the law or practice that the rule rests on} */
  public ImmutableSet<Source> sources() {
    return sources;
  }

  /** {@return the names of the arguments that every finding of the rule carries} */
  public ImmutableList<String> arguments() {
    return arguments;
  }

  /**
   * {@return the names of the arguments that tell the findings about one element apart, such as the
   * year of a missing report} They are part of the {@linkplain FindingKey key} of a finding.
   * Numbers that say how bad it is are not, nor what would be right.
   */
  public ImmutableSet<String> identifyingArguments() {
    return identifying;
  }

  /**
   * {@return the codes of the rules whose findings silence it} What follows from such a finding is
   * not reported again by this rule.
   */
  public ImmutableSet<String> silencedBy() {
    return silencedBy;
  }

  /** {@return the release in which the rule came; empty if its author does not say} */
  public String since() {
    return since;
  }

  /** {@return an example that breaks the rule, by language; absent if its author gives none} */
  public Optional<Label> brokenBy() {
    return brokenBy.map(Supplier::get);
  }

  /** {@return an example that just keeps the rule, by language; absent if its author gives none} */
  public Optional<Label> keptBy() {
    return keptBy.map(Supplier::get);
  }

  /**
   * {@return the pattern of the message of a finding, by language} An argument stands in it as
   * {@code {name}}; so do {@code {subject}}, the subject of the finding, {@code {subjectKind}}, the
   * kind of that, {@code {when}}, its days, and {@code {late}}, how many days late that is.
   */
  public Label message() {
    return message.get().pattern();
  }

  /**
   * {@return this rule with another severity}
   *
   * @param other the severity
   */
  public Rule withSeverity(Severity other) {
    return new Rule(this, other);
  }

  /**
   * {@return whether it finds that something is missing, or too little} It then says nothing where
   * something was left out of the register.
   */
  public boolean isAboutMissing() {
    return aboutMissing;
  }

  /** {@return the lists of a register in which a fact may stand that would set right a finding} */
  ImmutableSet<AttributeDescriptor> missingFrom() {
    return missingFrom;
  }

  /** {@return whether the rule looks at the findings of the other rules} */
  boolean isAfterTheOthers() {
    return afterTheOthers;
  }

  void check(Inspection inspection) {
    check.check(inspection);
  }

  String message(Finding finding, Locale locale, DisplayNames names) {
    Map<String, Object> words = new HashMap<>(finding.arguments());
    words.put("subject", finding.about());
    words.put("subjectKind", finding.kind());
    finding
        .term()
        .ifPresent(
            days -> {
              words.put("when", days);
              words.put("late", Delay.during(days, finding.foundOn()));
            });
    return message.get().format(words, locale, names);
  }

  /** {@return the severity and the code, for debugging} */
  @Override
  public String toString() {
    return severity + " " + code;
  }

  /** Builds a rule. */
  public static final class Builder {
    private final String code;
    private final Severity severity;
    private @Nullable Label statement;
    private ImmutableSet<Source> sources = ImmutableSet.of();
    private ImmutableList<String> arguments = ImmutableList.of();
    private ImmutableSet<String> identifying = ImmutableSet.of();
    private ImmutableSet<String> silencedBy = ImmutableSet.of();
    private String since = "";
    private @Nullable Label brokenBy;
    private @Nullable Label keptBy;
    private @Nullable Messages explanations;
    private @Nullable Label message;
    private @Nullable Messages messages;
    private boolean afterTheOthers;
    private boolean aboutMissing;
    private ImmutableSet<AttributeDescriptor> missingFrom = ImmutableSet.of();

    private Builder(String code, Severity severity) {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "The code of a rule has small letters and hyphens, as in seat-cap-exceeded, unlike "
                + code
                + ".");
      }
      this.code = code;
      this.severity = severity;
    }

    /**
     * {@return this builder} Required, in this form or by language.
     *
     * @param statement the rule in one English sentence, with "must", "should" or "may"
     */
    public Builder statement(String statement) {
      return statement(english(statement));
    }

    /**
     * {@return this builder} Required.
     *
     * @param statement the rule in one sentence, with "must", "should" or "may", by language
     */
    public Builder statement(Label statement) {
      this.statement = statement;
      return this;
    }

    private static Label english(String text) {
      return Label.of(Map.of(Locale.ENGLISH, text));
    }

    /**
     * {@return this builder} The statement and the examples are in more languages than those in
     * which they are given here. The files are read when somebody asks.
     *
     * @param texts the statement under the code of the rule with {@code .statement} behind it, the
     *     example that breaks the rule with {@code .broken}, and the one that keeps it with {@code
     *     .kept}
     */
    public Builder explained(Messages texts) {
      this.explanations = texts;
      return this;
    }

    private Supplier<Label> explained(String which, Label given) {
      Messages texts = explanations;
      return texts == null
          ? Suppliers.ofInstance(given)
          : Suppliers.memoize(
              () -> {
                Map<Locale, String> all = new LinkedHashMap<>(given.texts());
                texts.get(code + "." + which).texts().forEach(all::putIfAbsent);
                return Label.of(all);
              });
    }

    /**
     * {@return this builder}
     *
     * @param sources the law or practice that the rule rests on; none unless said
     */
    public Builder sources(Source... sources) {
      this.sources = ImmutableSet.copyOf(sources);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param names the names of the arguments of every finding: letters only, each once, and none
     *     that every message has anyway; none unless said
     * @throws IllegalArgumentException if a name has other characters than letters, occurs twice,
     *     or is {@code subject}, {@code subjectKind}, {@code when} or {@code late}
     */
    public Builder arguments(String... names) {
      Set<String> taken = new HashSet<>(OF_EVERY_FINDING);
      for (String name : names) {
        if (!taken.add(name)) {
          throw new IllegalArgumentException("The name of an argument is taken already: " + name);
        }
        if (!CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).matchesAllOf(name)) {
          throw new IllegalArgumentException("The name of an argument has letters only: " + name);
        }
      }
      this.arguments = ImmutableList.copyOf(names);
      return this;
    }

    /**
     * {@return this builder} The check keeps silent by itself; this tells the readers of the
     * catalogue.
     *
     * @param codes the codes of the rules that find the cause where this rule is silent; none
     *     unless said
     * @throws IllegalArgumentException if one of them is the code of this rule
     */
    public Builder silencedBy(String... codes) {
      if (List.of(codes).contains(code)) {
        throw new IllegalArgumentException("The rule " + code + " must not silence itself.");
      }
      this.silencedBy = ImmutableSet.copyOf(codes);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param names the {@linkplain #arguments arguments} that tell the findings about one element
     *     apart, so that it is known from one check to the next which is which: a year, an
     *     allotment or the other of two elements, but no count, no day and no place; none unless
     *     said
     */
    public Builder identifying(String... names) {
      this.identifying = ImmutableSet.copyOf(names);
      return this;
    }

    private ImmutableSet<String> identifying() {
      Set<String> unknown = Sets.difference(identifying, ImmutableSet.copyOf(arguments));
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException(
            "The rule "
                + code
                + " has no argument "
                + unknown.iterator().next()
                + " to identify its findings; it has "
                + arguments
                + ".");
      }
      return identifying;
    }

    /**
     * {@return this builder}
     *
     * @param release the release in which the rule came
     */
    public Builder since(String release) {
      this.since = release;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param example a case that breaks the rule by as little as possible, in English
     */
    public Builder brokenBy(String example) {
      return brokenBy(english(example));
    }

    /**
     * {@return this builder}
     *
     * @param example a case that breaks the rule by as little as possible, by language
     */
    public Builder brokenBy(Label example) {
      this.brokenBy = example;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param example a case that just keeps the rule, in English
     */
    public Builder keptBy(String example) {
      return keptBy(english(example));
    }

    /**
     * {@return this builder}
     *
     * @param example a case that just keeps the rule, by language
     */
    public Builder keptBy(Label example) {
      this.keptBy = example;
      return this;
    }

    /**
     * {@return this builder} Required, unless the message is among {@linkplain Messages messages}.
     *
     * @param message the pattern of the message of a finding, by language; see {@link
     *     Rule#message}. It is one of {@link java.text.MessageFormat} with names instead of
     *     numbers, so {@code {seats, choice, 1#one seat|1<{seats} seats}} works, and a straight
     *     apostrophe is written twice; {@code {fault, select, GAP#…|OVERLAP#…}} goes by the name of
     *     a constant
     */
    public Builder message(Label message) {
      this.message = message;
      this.messages = null;
      return this;
    }

    /**
     * {@return this builder} The files are read when a {@linkplain RuleSet rule set} is made of the
     * rule. A message is refused then that is missing in every language, names an unknown argument,
     * or is no pattern.
     *
     * @param messages the messages, with the pattern under the code of the rule, in one language or
     *     more
     */
    public Builder message(Messages messages) {
      this.messages = messages;
      return this;
    }

    /** {@return this builder} The rule is checked after all others, and looks at their findings. */
    public Builder afterTheOthers() {
      this.afterTheOthers = true;
      return this;
    }

    /**
     * {@return this builder} The rule finds that something is missing or too little, or that
     * something is wrong which one more fact could set right. So it says nothing about an element
     * {@linkplain io.github.samenspraak.register.PartialRegister of which something was left out}.
     *
     * @param lists the lists of the register, as in JSON, in which that fact may stand, beside the
     *     element itself: of a rule on the number of meetings {@code meetings}. In a {@linkplain
     *     RuleSet#forDraft draft} that lacks elements of such a list, the rule says nothing
     * @throws IllegalArgumentException if a register has no list of such a name
     */
    public Builder aboutMissing(String... lists) {
      this.aboutMissing = true;
      this.missingFrom = PartialRegister.lists(lists);
      return this;
    }

    /**
     * {@return the rule}
     *
     * @param check finds the breaches; without state
     * @throws IllegalStateException if it has no statement or no message
     * @throws IllegalArgumentException if the message, or what identifies a finding, names an
     *     argument that the rule does not have, or if the message is not a pattern
     */
    public Rule checkedBy(Check check) {
      return new Rule(this, severity, check);
    }

    private <T> T required(@Nullable T value, String what) {
      if (value == null) {
        throw new IllegalStateException("The rule " + code + " must have " + what + ".");
      }
      return value;
    }
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Rule.class);
  }
}
