package io.github.samenspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages on services and jobs show the applications that {@code mvn -Phosts verify} tries, and
 * {@code mvn -Phosts,spark verify}.
 */
class ApplicationPagesTest {

  private static final Path APPLICATIONS = Path.of("src", "it");

  @ParameterizedTest
  @CsvSource({
    "services/spring-boot, java",
    "services/spring-boot, sql",
    "services/spring-boot, properties",
    "services/quarkus, java",
    "services/quarkus, properties",
    "jobs/spark, java"
  })
  void thePageShowsTheFilesOfTheApplication(String application, String language)
      throws IOException {
    assertThat(page(application).blocks(language))
        .containsExactlyInAnyOrderElementsOf(files(application, "." + language));
  }

  @ParameterizedTest
  @CsvSource({"services/spring-boot", "services/quarkus", "jobs/spark"})
  void theApplicationHasFewLinesOfItsOwn(String application) throws IOException {
    assertThat(
            files(application, ".java").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("import ")))
        .hasSizeLessThan(120);
  }

  private static MarkdownPage page(String application) {
    String name = Path.of(application).getFileName() + ".md";
    return new MarkdownPage(Path.of("src", "site", "markdown", name));
  }

  private static ImmutableList<String> files(String application, String end) throws IOException {
    try (Stream<Path> files = Files.walk(APPLICATIONS.resolve(application))) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .map(ApplicationPagesTest::read)
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static String read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
