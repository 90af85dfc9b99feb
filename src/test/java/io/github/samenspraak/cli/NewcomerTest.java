package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a newcomer reads about the faults of a first register.
 *
 * <p>Each file of the folder {@code newcomer} has one fault. Beside it stands what {@code check}
 * says of it in every language. With {@code -Dsamenspraak.update=true} it is written anew.
 */
class NewcomerTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/samenspraak/cli/newcomer");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFaultIsToldWithItsPlaceItsCauseAndItsRemedyInEveryLanguage(Path document)
      throws IOException {
    Path expected = document.resolveSibling(document.getFileName() + ".txt");

    String told =
        Messages.LANGUAGES.stream()
            .map(language -> told(document, language))
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(expected, told);
    }

    assertThat(told).isEqualTo(Files.readString(expected));
  }

  private static String told(Path document, Locale language) {
    Session.Outcome outcome =
        Session.begin()
            .in(language)
            .inWidth(300)
            .run("check", document.toString(), "--on", "2026-11-21");
    String folder = FOLDER + "/";
    return (outcome.err() + outcome.out()).replace(folder, "");
  }
}
