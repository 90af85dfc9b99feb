package io.github.samenspraak.rules;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.text.Messages;

/** The rules of one area, such as seats, whose messages are in one file for each language. */
final class RuleGroup {

  /** The statements and examples of all rules, in the languages in which the code is not. */
  static final Messages EXPLANATIONS = Messages.of(RuleGroup.class, "explanations");

  private final Messages messages;
  private final String since;

  private RuleGroup(Messages messages, String since) {
    this.messages = messages;
    this.since = since;
  }

  /**
   * {@return the group with the messages in the files of a name}
   *
   * @param name the name of the files, without language and ending
   * @param since the release that added the rules
   */
  static RuleGroup of(String name, String since) {
    return new RuleGroup(Messages.of(RuleGroup.class, name), since);
  }

  Rule.Builder error(String code) {
    return withMessages(Rule.error(code));
  }

  Rule.Builder warning(String code) {
    return withMessages(Rule.warning(code));
  }

  Rule.Builder info(String code) {
    return withMessages(Rule.info(code));
  }

  private Rule.Builder withMessages(Rule.Builder rule) {
    return rule.since(since).message(messages).explained(EXPLANATIONS);
  }
}
