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
  exports io.github.samenspraak.json;

  opens io.github.samenspraak.value to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.party to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.platform to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.cycle to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.register to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  uses io.github.samenspraak.rule.RuleCatalogue;
}
