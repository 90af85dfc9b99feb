package io.github.samenspraak.policy;

/** The methods of participation. */
public enum ParticipationMethod {
  /** One person is asked in depth. */
  INTERVIEW,
  /** A small group talks about a question. */
  FOCUS_GROUP,
  /** A group works on a theme. */
  THEMATIC_WORKING_GROUP,
  /** People are informed and can ask. */
  INFORMATION_SESSION,
  /** Many are asked how content they are. */
  SATISFACTION_SURVEY,
  /** Many are asked how good a service is. */
  QUALITY_SURVEY,
  /** Many are asked what they need. */
  NEEDS_SURVEY,
  /** People argue in public. */
  DEBATE,
  /** People visit each other’s workplaces. */
  WORKPLACE_VISIT,
  /** In another way. */
  OTHER
}
