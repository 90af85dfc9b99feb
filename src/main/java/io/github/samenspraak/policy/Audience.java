package io.github.samenspraak.policy;

/** At whom participation is directed. */
public enum Audience {
  /** Those who decide: councillors of municipality and welfare centre. */
  POLICY,
  /** Those who carry out: secretaries, social workers, service providers. */
  OFFICIALS,
  /** Those concerned: inhabitants, clients, users, local actors. */
  TARGET_GROUP,
  /** Those who study it: researchers of universities and colleges. */
  RESEARCHERS
}
