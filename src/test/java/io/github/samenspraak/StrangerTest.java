package io.github.samenspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.register.Register;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project in {@code src/test/resources/stranger} builds on the library and its fixtures as
 * jars, with nothing else but what they depend on.
 */
@Tag("slow")
class StrangerTest {

  private static final ImmutableList<String> EXPECTED =
      ImmutableList.of(
          "seat-cap-exceeded 2026-06-30/2026-06-30",
          "true",
          "[called-three PERSON three]",
          "namur []",
          "{\"day\":\"2026-11-21\",\"leftOut\":[],\"counts\":{\"ERROR\":0,\"WARNING\":0,\"INFO\":0},\"waived\":0,\"notKept\":{},\"findings\":[],"
              + "\"failures\":[]}",
          "This mapper cannot write a Findings: add the module SamenspraakModule of"
              + " io.github.samenspraak.json to it, or SamenspraakJackson2Module if it is one of"
              + " Jackson 2.",
          "[seat-cap-exceeded STEERING_COMMITTEE committee 2020-01-03/2020-01-04 {seated=8, cap=7}]",
          "mandate-too-long 2029-07-01/2029-07-01",
          "true");

  /** What comes with the library, and with jqwik for the fixtures: a class of each jar. */
  private static final ImmutableList<String> DEPENDENCIES =
      ImmutableList.of(
          "com.google.common.collect.ImmutableList",
          "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
          "com.fasterxml.jackson.annotation.JsonCreator",
          "tools.jackson.core.JsonParser",
          "tools.jackson.databind.ObjectMapper",
          "org.joda.money.Money",
          "org.jspecify.annotations.NullMarked",
          "net.jqwik.api.Arbitrary",
          "net.jqwik.engine.JqwikTestEngine",
          "org.apiguardian.api.API",
          "org.junit.platform.commons.JUnitException",
          "org.junit.platform.engine.TestEngine",
          "org.opentest4j.AssertionFailedError");

  @TempDir Path folder;
  private Path classes;
  private String jars;
  private List<String> sources;

  @BeforeEach
  void packTheJars() throws Exception {
    classes = folder.resolve("classes");
    Path library = folder.resolve("samenspraak.jar");
    Path fixtures = folder.resolve("samenspraak-fixtures.jar");
    pack(library, home(Register.class), "", entry -> true);
    pack(
        fixtures,
        home(RegisterShape.class),
        "io.github.samenspraak.fixtures",
        entry -> entry.startsWith("io/github/samenspraak/fixtures/") && !entry.contains("Test"));
    List<Path> all = new ArrayList<>(List.of(library, fixtures));
    for (String dependency : DEPENDENCIES) {
      all.add(home(Class.forName(dependency)));
    }
    jars = all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    sources = sources();
  }

  @Test
  void theProjectBuildsAndRunsOnTheClassPath() throws Exception {
    compile("--class-path", jars, sources.stream().filter(it -> !it.endsWith("module-info.java")));

    assertThat(
            run("--class-path", classes + File.pathSeparator + jars, "org.example.stranger.Main"))
        .containsSubsequence(EXPECTED);
  }

  @Test
  void theProjectBuildsAndRunsOnTheModulePath() throws Exception {
    compile("--module-path", jars, sources.stream());

    assertThat(
            run(
                "--module-path",
                classes + File.pathSeparator + jars,
                "--module",
                "org.example.stranger/org.example.stranger.Main"))
        .containsSubsequence(EXPECTED);
  }

  private static List<String> sources() throws IOException, URISyntaxException {
    Path project = Path.of(StrangerTest.class.getResource("/stranger").toURI());
    try (Stream<Path> files = Files.walk(project)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
  }

  /** {@return the jar or the folder that a class comes from} */
  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void pack(Path jar, Path folder, String moduleName, Predicate<String> packed)
      throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!moduleName.isEmpty()) {
      manifest.getMainAttributes().putValue("Automatic-Module-Name", moduleName);
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String entry = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (packed.test(entry)) {
          zip.putNextEntry(new ZipEntry(entry));
          Files.copy(file, zip);
        }
      }
    }
  }

  private void compile(String option, String path, Stream<String> sources) {
    List<String> arguments = new ArrayList<>();
    // The fixtures have no module-info; and the annotations that the library was compiled with,
    // those of Immutables and of Jackson 2, are nobody's business.
    arguments.add("-Xlint:all,-requires-automatic,-classfile");
    arguments.addAll(List.of("-Werror", "--release", "17", "-d", classes.toString(), option, path));
    arguments.addAll(sources.toList());
    StringWriter words = new StringWriter();

    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(new PrintWriter(words), new PrintWriter(words), arguments.toArray(new String[0]));

    assertThat(words).hasToString("");
    assertThat(status).isZero();
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path words = folder.resolve("words");

    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();

    assertThat(process.waitFor()).as(() -> read(words)).isZero();
    return read(words).lines().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
