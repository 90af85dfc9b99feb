package io.github.samenspraak.agenda;

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
  /** A platform holds one of the plenaries of a year. About the platform, owed by it. */
  PLENARY,
  /** A signal is discussed. About the signal, owed by the platform. */
  SIGNAL_TREATMENT,
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
  COVENANT_END
}
