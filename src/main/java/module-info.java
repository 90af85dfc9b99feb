/** x. */
module io.github.samenspraak {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.google.common;
  requires transitive tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static info.picocli;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.samenspraak.value;
  exports io.github.samenspraak.party;
  exports io.github.samenspraak.platform;
  exports io.github.samenspraak.cycle;
  exports io.github.samenspraak.register;
  exports io.github.samenspraak.rule;
  exports io.github.samenspraak.rules;

  uses io.github.samenspraak.rule.RuleCatalogue;

  provides io.github.samenspraak.rule.RuleCatalogue with
      io.github.samenspraak.rules.StandardRules;
}
