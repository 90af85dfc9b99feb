package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableSet;

/** What is to be done, or will happen. */
public enum ObligationKind {
  /** A working group adopts its conclusion on a year. About the group, owed by it. */
  CONCLUSION("conclusion-missing", "conclusion-late", "annual-report-missing"),
  /** A platform presents its annual report to its authority. About the platform, owed by it. */
  PRESENTATION("presentation-late", "annual-report-missing"),
  /** A platform publishes its annual report. About the platform, owed by it. */
  PUBLICATION("publication-late", "annual-report-missing"),
  /** An authority answers an annual report. About the platform, owed by the authority. */
  ANSWER("answer-late"),
  /** A body holds one of the meetings that the charter asks for. About the body, owed by it. */
  MEETING("meetings-too-few"),
  /**
   * A duty of a charter is done for a year. About the platform, owed by whom the charter names, or
   * else by the platform.
   */
  DUTY("duty-missing", "duty-late"),
  /** A signal is discussed. About the signal, owed by the platform. */
  SIGNAL_TREATMENT(ImmutableSet.of("sender"), "signal-not-treated"),
  /** The authority hears of a signal that was discussed. About the signal, owed by the platform. */
  SIGNAL_PASSING_ON(ImmutableSet.of("sender"), "signal-not-passed-on"),
  /** Advice that was asked for is given. About the request, owed by the platform. */
  ADVICE("advice-late"),
  /** A piece of advice is answered. About the advice, owed by whom it is addressed to. */
  ADVICE_REPLY("advice-unanswered"),
  /** An interpellation is discussed and answered. About it, owed by the office that received it. */
  INTERPELLATION_ANSWER("interpellation-unanswered"),
  /** A mandate ends. About the mandate; the body takes note of it. */
  MANDATE_END,
  /** Members are elected in place of those whose time is over. About the body, owed by it. */
  ELECTION("renewal-overdue"),
  /**
   * An organisation sends somebody in place of those whose time is over. About the body, owed by
   * that organisation.
   */
  DELEGATION("renewal-overdue"),
  /**
   * Somebody is co-opted, or put into an office, in place of those whose time is over. About the
   * body, owed by it or by the organisation that has the office.
   */
  APPOINTMENT("renewal-overdue"),
  /** The partners report on a year of their covenant. About it, owed by the first of them. */
  COVENANT_REPORT("covenant-report-missing", "covenant-report-late"),
  /**
   * The partners submit a proof that did not come with their report. About the covenant, owed by
   * the first of them.
   */
  COVENANT_PROOF("proof-missing"),
  /** An authority settles the report on a year of a covenant. About the covenant, owed by it. */
  REPORT_SETTLEMENT("report-unsettled"),
  /** An authority pays an instalment for a year of a covenant. About the covenant, owed by it. */
  INSTALMENT("instalment-late"),
  /** An authority evaluates a covenant before it decides on an extension. */
  COVENANT_EVALUATION("evaluation-overdue"),
  /** An authority decides whether a covenant is extended. About the covenant, owed by it. */
  EXTENSION_DECISION("extension-decided-late", "extension-undecided"),
  /** A covenant ends. About the covenant; the authority takes note of it. */
  COVENANT_END,
  /** A plan begins. About the plan; its director takes note of it. */
  PLAN_START,
  /** A plan ends. About the plan; its director takes note of it, and has the next one ready. */
  PLAN_END,
  /** A plan is followed up in a year. About the plan, owed by the platform that follows it up. */
  PLAN_FOLLOW_UP("plan-not-followed-up"),
  /** A plan is tested for poverty before it begins. About the plan, owed by its director. */
  POVERTY_TEST("poverty-test-missing"),
  /**
   * A measure is tested for poverty before it is decided. About the measure, owed by the director
   * of the plan that asks for it.
   */
  MEASURE_TEST("poverty-test-missing"),
  /**
   * An extended test follows a positive quick scan. About the test, owed by the director of the
   * plan that asks for it.
   */
  EXTENDED_TEST("extended-test-missing"),
  /** The impact of a plan is evaluated with academics. About the plan, owed by its director. */
  PLAN_EVALUATION("plan-not-evaluated"),
  /**
   * An action is carried out or given up. About the action, owed by the first of its executors or,
   * if it has none, by the director of its plan.
   */
  ACTION_COMPLETION("action-overdue"),
  /**
   * An indicator is measured for a period. About the indicator, owed by the platform that reports
   * the needs it measures, else by the director of the first plan that names its barometer. If
   * there is neither, the barometer itself owes it.
   */
  BAROMETER_MEASUREMENT(ImmutableSet.of("population"), "barometer-gap"),
  /**
   * The next edition of a forum is held. About the forum, owed by the first of its organisers or,
   * if it has none, by the forum itself.
   */
  FORUM_EDITION("edition-late");

  private final ImmutableSet<String> optionalArguments;
  private final ImmutableSet<String> foundBy;

  /**
   * Creates a kind.
   *
   * @param rules the codes of the rules that find it when it is late; none for an event
   */
  ObligationKind(String... rules) {
    this(ImmutableSet.of(), rules);
  }

  /**
   * Creates a kind with arguments that some obligations lack.
   *
   * @param optionalArguments their names
   * @param rules the codes of the rules that find it when it is late; none for an event
   */
  ObligationKind(ImmutableSet<String> optionalArguments, String... rules) {
    this.optionalArguments = optionalArguments;
    this.foundBy = ImmutableSet.copyOf(rules);
  }

  /** {@return the arguments that some obligations of this kind lack, such as an unknown sender} */
  ImmutableSet<String> optionalArguments() {
    return optionalArguments;
  }

  /**
   * {@return the codes of the rules of the library that find an obligation of this kind when it is
   * late, each in its own case; none if it is an {@linkplain #isEvent event}}
   */
  public ImmutableSet<String> foundBy() {
    return foundBy;
  }

  /** {@return whether it happens by itself, and is no duty} */
  public boolean isEvent() {
    return foundBy.isEmpty();
  }
}
