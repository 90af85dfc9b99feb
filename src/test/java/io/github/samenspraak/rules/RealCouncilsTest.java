package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.ExtensionValue.ListValue;
import io.github.samenspraak.value.ExtensionValue.TextValue;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Councils as statutes set them up in several countries, and ordinary situations in a line each:
 * what is legal and ordinary is no error.
 *
 * <p>Each is a register, which says in its extensions what the situation is, on which day it is
 * looked at, and which rules rightly find something.
 */
class RealCouncilsTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/samenspraak/rules");

  /** A situation of a council. */
  private record Council(Register register) {

    static Council read(String document) {
      return new Council(RegisterReader.standard().read(document));
    }

    private ExtensionValue told(String key) {
      return register.extensions().find("test:" + key).orElseThrow();
    }

    private static String text(ExtensionValue value) {
      return ((TextValue) value).value();
    }

    LocalDate day() {
      return LocalDate.parse(text(told("on")));
    }

    List<String> found() {
      return ((ListValue) told("found")).values().stream().map(Council::text).toList();
    }

    @Override
    public String toString() {
      return text(told("situation"));
    }
  }

  static List<Council> councils() throws IOException {
    List<Council> councils = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER.resolve("councils"))) {
      for (Path file : files) {
        councils.add(Council.read(Files.readString(file)));
      }
    }
    Files.readAllLines(FOLDER.resolve("situations.ndjson"))
        .forEach(line -> councils.add(Council.read(line)));
    return councils;
  }

  @ParameterizedTest
  @MethodSource("councils")
  void whatIsLegalAndOrdinaryIsNoError(Council council) {
    Findings findings = RuleSet.standard().check(council.register(), council.day());
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.errors()).isEmpty();
    assertThat(findings.atLeast(Severity.INFO))
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(council.found());
  }

  /** What is overdue is found, so nothing is where nothing is found. */
  @ParameterizedTest
  @MethodSource("councils")
  void nothingIsOverdueThatIsNotFound(Council council) {
    assertThat(Agenda.of(council.register()).overdue(council.day()))
        .allSatisfy(due -> assertThat(due.kind().foundBy()).containsAnyElementsOf(council.found()));
  }

  @ParameterizedTest
  @MethodSource("councils")
  void itIsShown(Council council) {
    Session.Outcome shown =
        Session.begin()
            .typing(RegisterWriter.compact().write(council.register()))
            .run("show", "-", "--on", council.day().toString());
    assertThat(shown.err()).isEmpty();
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).isNotBlank();
  }
}
