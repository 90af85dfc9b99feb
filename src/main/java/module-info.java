/**
 * The social governance of one municipality as a domain model: who sits where, who advises whom,
 * and where the facts break the rules that hold between them.
 *
 * <p>All facts stand in a {@link io.github.samenspraak.register.Register}. It is built in Java or
 * read from JSON, however irregular it is; a {@link io.github.samenspraak.rule.RuleSet} checks it
 * and gives {@link io.github.samenspraak.rule.Findings}, which are data and become text in Dutch,
 * French, German or English when somebody asks. Nothing here reads a clock or asks for the locale
 * of the machine: both are always passed in. Everything is immutable and may be used by several
 * threads.
 *
 * <p>The packages stand in layers, and each uses only those above it:
 *
 * <ul>
 *   <li>{@link io.github.samenspraak.value}: the small things, such as a term, a label, an id;
 *   <li>{@link io.github.samenspraak.party}: people, organisations and offices;
 *   <li>{@link io.github.samenspraak.platform}: where they meet: platforms, committees, mandates;
 *   <li>{@link io.github.samenspraak.cycle}: what comes round every year, from signal to report;
 *   <li>{@link io.github.samenspraak.covenant}: what an authority and an organisation have agreed;
 *   <li>{@link io.github.samenspraak.policy}: what they plan and measure;
 *   <li>{@link io.github.samenspraak.register}: all the facts together;
 *   <li>{@link io.github.samenspraak.index}: who refers to what, and what stands on a day;
 *   <li>{@link io.github.samenspraak.index.seats}: who sits when;
 *   <li>{@link io.github.samenspraak.text}: messages, formats and languages;
 *   <li>{@link io.github.samenspraak.rule}: the engine of the rules;
 *   <li>{@link io.github.samenspraak.rules}: the rules of this library;
 *   <li>{@link io.github.samenspraak.agenda}: what is due, when, and by whom;
 *   <li>{@link io.github.samenspraak.batch}: many registers, checked on all cores;
 *   <li>{@link io.github.samenspraak.json}: registers as documents, read and written;
 *   <li>{@link io.github.samenspraak.samples}: real systems as registers, to learn from;
 *   <li>{@link io.github.samenspraak.dossier}: a register as a page that people look at;
 *   <li>{@link io.github.samenspraak.sheet}: registers as workbooks in CSV, XLSX and ODS.
 * </ul>
 */
module io.github.samenspraak {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires transitive tools.jackson.databind;
  requires java.xml;
  requires static com.fasterxml.jackson.databind;
  requires static com.github.miachm.sods;
  requires static de.siegmar.fastcsv;
  requires static ical4j.core;
  requires static info.picocli;
  requires static org.dhatim.fastexcel;
  requires static org.dhatim.fastexcel.reader;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.samenspraak.value;
  exports io.github.samenspraak.party;
  exports io.github.samenspraak.platform;
  exports io.github.samenspraak.cycle;
  exports io.github.samenspraak.covenant;
  exports io.github.samenspraak.policy;
  exports io.github.samenspraak.register;
  exports io.github.samenspraak.index;
  exports io.github.samenspraak.index.seats;
  exports io.github.samenspraak.text;
  exports io.github.samenspraak.rule;
  exports io.github.samenspraak.rules;
  exports io.github.samenspraak.agenda;
  exports io.github.samenspraak.batch;
  exports io.github.samenspraak.json;
  exports io.github.samenspraak.samples;
  exports io.github.samenspraak.dossier;
  exports io.github.samenspraak.sheet;

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
  opens io.github.samenspraak.covenant to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.policy to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.register to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.index to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.index.seats to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.text to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.rule to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.agenda to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.batch to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.json to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.json.internal to
      tools.jackson.databind;
  opens io.github.samenspraak.samples to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.dossier to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.samenspraak.cli to
      info.picocli;
  opens io.github.samenspraak.cli.input to
      info.picocli;

  uses io.github.samenspraak.rule.RuleCatalogue;

  provides io.github.samenspraak.rule.RuleCatalogue with
      io.github.samenspraak.rules.StandardRules;
  provides tools.jackson.databind.JacksonModule with
      io.github.samenspraak.json.SamenspraakModule;
}
