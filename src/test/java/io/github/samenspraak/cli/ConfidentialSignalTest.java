package io.github.samenspraak.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.SnapshotWriter;
import io.github.samenspraak.json.TraceWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.text.Redaction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The text of a confidential signal stands in the register, and in no other output: not of any
 * command in any format and language, and not of any writer.
 */
class ConfidentialSignalTest {

  private static final String MARKER = "Zwijgplicht";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Woluwe with confidential signals only, some of them irregular. */
  private static final Register REGISTER = register();

  private static final String DOCUMENT = RegisterWriter.indented().write(REGISTER);

  /** What writes the register itself as a workbook, or an empty one. */
  private static final ImmutableSet<String> OF_THE_REGISTER =
      ImmutableSet.of("convert", "template");

  /** Stands for a file with Woluwe as it is, but for signals that are confidential too. */
  private static final String OTHER = "OTHER";

  @TempDir static Path folder;

  @BeforeAll
  static void writeAnother() throws IOException {
    Register woluwe = Samples.woluwe();
    RegisterWriter.compact()
        .write(
            woluwe.toBuilder()
                .signals(
                    woluwe.signals().stream()
                        .map(signal -> confidential(signal.toBuilder()))
                        .skip(1)
                        .toList())
                .build(),
            folder.resolve(OTHER));
  }

  private static Register register() {
    Register woluwe = Samples.woluwe();
    Signal first = woluwe.signals().get(0);
    return woluwe.toBuilder()
        .signals(woluwe.signals().stream().map(signal -> confidential(signal.toBuilder())).toList())
        .addSignals(
            confidential(first.toBuilder()),
            confidential(another(first, "of-nobody").raisedBy(Id.of("nobody"))),
            confidential(another(first, "of-a-stranger").raisedBy(Id.of("person-04"))),
            confidential(another(first, "anonymous").raisedBy(Optional.empty())),
            confidential(another(first, "circular").mergedInto(Id.of("circular"))),
            confidential(another(first, "lost").mergedInto(Id.of("nowhere"))),
            confidential(another(first, "early").raisedOn(LocalDate.of(1999, 1, 1))),
            confidential(another(first, "waiting").raisedOn(LocalDate.of(2026, 11, 20))))
        .annualReports(
            woluwe.annualReports().stream()
                .map(report -> report.toBuilder().presentedOn(Optional.empty()).build())
                .toList())
        .build();
  }

  private static Signal.Builder another(Signal signal, String id) {
    return signal.toBuilder().id(Id.of(id));
  }

  private static Signal confidential(Signal.Builder signal) {
    return signal
        .confidential(true)
        .text(Label.of(Maps.toMap(Messages.LANGUAGES, language -> MARKER + " " + language)))
        .build();
  }

  private static Session.Outcome run(String document, String... args) {
    return new Session(new byte[0], TODAY, Locale.ENGLISH, false, false, 80, RuleSet.standard())
        .typing(document)
        .run(args);
  }

  /** {@return what a pattern finds in the help of the program or of a command} */
  private static ImmutableList<String> inHelp(String pattern, String... args) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(run("", args).out())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .collect(toImmutableList());
  }

  /**
   * {@return every command that reads a register, in each format; traces of all but a few years}
   */
  static Stream<String> commands() {
    return inHelp("^  ([a-z]+) ", "--help").stream()
        .filter(command -> !inHelp("(FILE|OLD)", command, "--help").isEmpty())
        .filter(command -> !OF_THE_REGISTER.contains(command))
        .flatMap(ConfidentialSignalTest::inEachFormat)
        .flatMap(
            command ->
                command.startsWith("trace")
                    ? RegisterIndex.of(REGISTER).traceable().stream()
                        .filter(id -> !id.value().matches(".*-202[2-5].*"))
                        .map(id -> command + " " + id)
                    : Stream.of(command));
  }

  private static Stream<String> inEachFormat(String command) {
    String run = command + (command.equals("compare") ? " " + OTHER : "") + " -";
    ImmutableList<String> formats = inHelp("--format=([a-z|]+)", command, "--help");
    return formats.isEmpty()
        ? Stream.of(run)
        : Stream.of(formats.get(0).split("\\|"))
            .map(format -> run + " --format " + format)
            .map(each -> each.replace("check - --format text", "check - --agenda"));
  }

  @Test
  void allCommandsThatReadARegisterAreTried() {
    assertThat(commands().map(command -> command.replaceFirst("^(trace -) .+", "$1")).distinct())
        .containsExactlyInAnyOrder(
            "check - --agenda",
            "dossier -",
            "check - --format json",
            "check - --format ndjson",
            "check - --format csv",
            "check - --format summary",
            "compare OTHER - --format text",
            "compare OTHER - --format json",
            "compare OTHER - --format summary",
            "agenda - --format text",
            "agenda - --format json",
            "agenda - --format ics",
            "show -",
            "trace -");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noCommandPrintsTheText(String command) {
    for (Locale language : Messages.LANGUAGES) {
      Session.Outcome outcome =
          run(
              DOCUMENT,
              (command.replace(OTHER, folder.resolve(OTHER).toString()) + " --language " + language)
                  .split(" "));
      assertThat(outcome.status()).as(outcome.err()).isLessThan(2);
      assertThat(outcome.out()).isNotEmpty();
      assertThat(outcome.out() + outcome.err()).doesNotContainIgnoringCase(MARKER);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | confidential signal of 20 November 2026",
        "nl | vertrouwelijk signaal van 20 november 2026",
        "fr | signal confidentiel du 20 novembre 2026",
        "de | vertrauliches Signal vom 20. November 2026",
      })
  void inItsPlaceASentenceSaysThatThereIsOne(String language, String sentence) {
    assertThat(run(DOCUMENT, "show", "-", "--language", language).out()).contains(sentence);
    assertThat(run(DOCUMENT, "trace", "-", "waiting", "--language", language).out())
        .contains(sentence);
  }

  /** A document that is wrong in and around the text of a signal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text\": [\"Zwijgplicht\"]",
        "\"text\": {\"nl\": [\"Zwijgplicht\"]}",
        "\"text\": {\"a_language\": \"Zwijgplicht\"}",
        "\"text\": {\"nl\": \"Zwijgplicht\", \"nl\": \"Zwijgplicht\"}",
        "\"text\": \"Zwijgplicht\", \"text\": \"Zwijgplicht\"",
        "\"text\": \"een \"Zwijgplicht\" geldt\"",
        "\"text\": \"een \\zZwijgplicht\"",
        "\"text\": \"Zwijgplicht",
        "\"text\": Zwijgplicht",
        "\"Text\": \"Zwijgplicht\"",
        "\"text\": \"Zwijgplicht\", \"confidential\": \"yes\"",
        "\"text\": \"Zwijgplicht\", \"raisedOn\": \"2025-02-30\"",
      })
  void noProblemOfADocumentQuotesTheText(String text) {
    String broken =
        VillageDocuments.JSON.replaceFirst(
            "(?s)\"text\": \\{\\s+\"nl\": \"De wacht.+?\\}", Matcher.quoteReplacement(text));
    assertThat(broken).contains(MARKER);
    for (Locale language : Messages.LANGUAGES) {
      for (String command : ImmutableList.of("show", "check", "agenda")) {
        Session.Outcome outcome = run(broken, command, "-", "--language", language.toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out() + outcome.err()).doesNotContain(MARKER);
      }
      Session.Outcome json =
          run(broken, "check", "-", "--format", "json", "--language", language.toString());
      assertThat(json.out() + json.err()).doesNotContain(MARKER);
    }
  }

  @Test
  void noWriterButThatOfTheRegisterHasTheText() {
    RegisterIndex index = RegisterIndex.of(REGISTER, TODAY);
    Findings findings = RuleSet.standard().check(REGISTER, TODAY);
    DisplayNames names = DisplayNames.of(index);

    assertThat(RegisterWriter.compact().write(REGISTER)).contains(MARKER);
    assertThat(RegisterReader.standard().read(DOCUMENT)).isEqualTo(REGISTER);
    assertThat(findings.all())
        .extracting(finding -> finding.code())
        .contains(
            "id-not-unique",
            "reference-not-found",
            "part-of-itself",
            "signal-not-treated",
            "signal-from-outside");
    assertThat(REGISTER.toString() + REGISTER.signals() + index.findTrace(Id.of("waiting")))
        .doesNotContain(MARKER);
    for (Locale language : Messages.LANGUAGES) {
      assertThat(findings.all())
          .allSatisfy(
              finding ->
                  assertThat(finding + finding.message(language) + finding.message(language, names))
                      .doesNotContain(MARKER));
      assertThat(FindingsWriter.indented().withNames(names).write(findings, language))
          .doesNotContain(MARKER);
      assertThat(Agenda.of(index).between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)))
          .allSatisfy(due -> assertThat(due + due.message(language, names)).doesNotContain(MARKER));
    }
    assertThat(SnapshotWriter.indented().write(index.on(TODAY)))
        .contains("\"waiting\"", "confidential signal of 20 November 2026")
        .doesNotContain(MARKER);
    assertThat(index.traceable())
        .allSatisfy(
            id ->
                assertThat(TraceWriter.compact().write(index.findTrace(id).orElseThrow()))
                    .doesNotContain(MARKER));
  }

  @Test
  void aSignalThatIsNotConfidentialIsShownAsItIs() {
    Signal signal = Samples.namur().signals().get(0);

    assertThat(Redaction.of(signal)).isSameAs(signal);
  }
}
