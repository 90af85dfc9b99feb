package io.github.samenspraak.policy;

/** The groups at whom participation is directed. */
public enum Audience {
  /** Policy makers: councillors of municipality and welfare centre. */
  POLICY,
  /** Professionals: secretaries, social workers, service providers. */
  OFFICIALS,
  /** Target groups: inhabitants, clients, users, local actors. */
  TARGET_GROUP,
  /** Researchers of universities and colleges. */
  RESEARCHERS
}
