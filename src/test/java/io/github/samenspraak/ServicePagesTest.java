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

/** The pages on services show the applications that {@code mvn -Phosts verify} tries. */
class ServicePagesTest {

  private static final Path SERVICES = Path.of("src", "it", "services");

  @ParameterizedTest
  @CsvSource({
    "spring-boot, java",
    "spring-boot, sql",
    "spring-boot, properties",
    "quarkus, java",
    "quarkus, properties"
  })
  void thePageShowsTheFilesOfTheApplication(String service, String language) throws IOException {
    assertThat(page(service).blocks(language))
        .containsExactlyInAnyOrderElementsOf(files(service, "." + language));
  }

  @ParameterizedTest
  @CsvSource({"spring-boot", "quarkus"})
  void theApplicationHasFewLinesOfItsOwn(String service) throws IOException {
    assertThat(
            files(service, ".java").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("import ")))
        .hasSizeLessThan(120);
  }

  private static MarkdownPage page(String service) {
    return new MarkdownPage(Path.of("src", "site", "markdown", service + ".md"));
  }

  private static ImmutableList<String> files(String service, String end) throws IOException {
    try (Stream<Path> files = Files.walk(SERVICES.resolve(service))) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .map(ServicePagesTest::read)
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
