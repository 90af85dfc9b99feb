package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableSet;

/** What is to be done, or will happen. */
public enum ObligationKind {
  /** A working group adopts its conclusion on a year. About the group, owed by it. */
  CONCLUSION,
  /** A platform presents its annual report to its authority. About the platform, owed by it. */
  PRESENTATION,
  /** A platform publishes its annual report. About the platform, owed by it. */
  PUBLICATION,
  /** An authority answers an annual report. About the platform, owed by the authority. */
  ANSWER,
  /** A body holds one of the meetings that the charter asks for. About the body, owed by it. */
  MEETING,
  /** A signal is discussed. About the signal, owed by the platform. */
  SIGNAL_TREATMENT("sender"),
  /** An advice is answered. About the advice, owed by whom it is addressed to. */
  ADVICE_REPLY,
  /** An interpellation is discussed and answered. About it, owed by the office that received it. */
  INTERPELLATION_ANSWER,
  /** A mandate ends. About the mandate; the body takes note of it. */
  MANDATE_END,
  /** Members are elected in place of those whose time is over. About the body, owed by it. */
  ELECTION,
  /**
   * An organisation sends somebody in place of those whose time is over. About the body, owed by
   * that organisation.
   */
  DELEGATION,
  /**
   * Somebody is co-opted, or put into an office, in place of those whose time is over. About the
   * body, owed by it or by the organisation that has the office.
   */
  APPOINTMENT,
  /** A partner reports on a year of its covenant. About the covenant, owed by the partner. */
  COVENANT_REPORT,
  /** An authority evaluates a covenant before it decides on an extension. */
  COVENANT_EVALUATION,
  /** An authority decides whether a covenant is extended. About the covenant, owed by it. */
  EXTENSION_DECISION,
  /** A covenant ends. About the covenant; the authority takes note of it. */
  COVENANT_END,
  /** A plan begins. About the plan; its director takes note of it. */
  PLAN_START,
  /** A plan ends. About the plan; its director takes note of it, and has the next one ready. */
  PLAN_END,
  /**
   * A plan is followed up in a year. About the plan, owed by the platform that follows it up or, if
   * none does, by its director.
   */
  PLAN_FOLLOW_UP,
  /** A plan is tested for poverty before it begins. About the plan, owed by its director. */
  POVERTY_TEST,
  /**
   * An action is carried out or given up. About the action, owed by the first of its executors or,
   * if it has none, by the director of its plan.
   */
  ACTION_COMPLETION,
  /**
   * An indicator is measured for a year. About the indicator, owed by the director of the first
   * plan that names its barometer or, if none does, by the barometer itself, which belongs to
   * nobody.
   */
  BAROMETER_MEASUREMENT,
  /**
   * The next edition of a forum is held. About the forum, owed by the first of its organisers or,
   * if it has none, by the forum itself.
   */
  FORUM_EDITION;

  private final ImmutableSet<String> optionalArguments;

  ObligationKind(String... optionalArguments) {
    this.optionalArguments = ImmutableSet.copyOf(optionalArguments);
  }

  /** {@return the arguments that some obligations of this kind lack, such as an unknown sender} */
  ImmutableSet<String> optionalArguments() {
    return optionalArguments;
  }

  /** {@return whether it happens by itself, and is no duty} */
  boolean isEvent() {
    return switch (this) {
      case MANDATE_END, COVENANT_END, PLAN_START, PLAN_END -> true;
      default -> false;
    };
  }
}
