package io.github.samenspraak.rules;

import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.text.Messages;

/** A group of rules whose messages are in one file for each language. */
final class RuleGroup {

  private final Messages messages;
  private final String since;

  private RuleGroup(Messages messages, String since) {
    this.messages = messages;
    this.since = since;
  }

  /** {@return the group with messages in the files of a name, added in a release} */
  static RuleGroup of(String name, String since) {
    return new RuleGroup(Messages.of(RuleGroup.class, name), since);
  }

  Rule.Builder error(String code) {
    return complete(Rule.error(code));
  }

  Rule.Builder warning(String code) {
    return complete(Rule.warning(code));
  }

  Rule.Builder info(String code) {
    return complete(Rule.info(code));
  }

  private Rule.Builder complete(Rule.Builder rule) {
    return rule.since(since).message(messages);
  }
}
