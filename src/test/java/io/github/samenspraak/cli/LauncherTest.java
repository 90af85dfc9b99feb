package io.github.samenspraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the command line by its script, with the Java of these tests and with a stub of Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
@Tag("slow")
class LauncherTest {

  /** A stub of Java that logs its arguments and makes no archives. */
  private static final String OTHER_JAVA =
      """
      #!/bin/sh
      echo start >>"$(dirname "$0")/asked"
      for word; do echo "$word" >>"$(dirname "$0")/asked"; done
      cat
      exit 7
      """;

  @TempDir private static Path installed;
  private static Path script;

  @TempDir private Path folder;
  private Path cache;
  private Path otherJava;

  @BeforeAll
  static void unpack() throws IOException {
    script = Installation.in(installed);
  }

  @BeforeEach
  void furnish() throws IOException {
    cache = folder.resolve("my cache");
    otherJava = Files.createDirectories(folder.resolve("other java/bin")).resolve("java");
    Files.writeString(otherJava, OTHER_JAVA);
    assertThat(otherJava.toFile().setExecutable(true)).isTrue();
  }

  private ProcessBuilder command(String... args) {
    ProcessBuilder command =
        new ProcessBuilder(
            Stream.concat(Stream.of(script.toString()), Stream.of(args)).toArray(String[]::new));
    Map<String, String> environment = command.environment();
    environment.clear();
    environment.putAll(
        ImmutableMap.of(
            "PATH", System.getenv("PATH"),
            "LC_ALL", "POSIX",
            "JAVA_HOME", System.getProperty("java.home"),
            "XDG_CACHE_HOME", cache.toString()));
    return command;
  }

  /** {@return the outcome of a command with a text on standard input} */
  private Session.Outcome run(ProcessBuilder command, String typed) throws Exception {
    return outcome(start(command, typed));
  }

  private Process start(ProcessBuilder command, String typed) throws IOException {
    Process process = command.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(typed.getBytes(UTF_8));
    }
    return process;
  }

  private static Session.Outcome outcome(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Session.Outcome(process.waitFor(), out, err);
  }

  private ImmutableList<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("samenspraak"))) {
      return files.collect(ImmutableList.toImmutableList());
    }
  }

  @Test
  void theScriptMakesOneArchiveForSimultaneousFirstCommandsAndStartsOthersFromIt()
      throws Exception {
    String[] words = {"check", "-", "--on", "2025-03-01"};
    Session.Outcome expected = Session.begin().typing(VillageDocuments.JSON).run(words);
    assertThat(expected.status()).isEqualTo(1);

    Process one = start(command(words), VillageDocuments.JSON);
    Process another = start(command(words), VillageDocuments.JSON);

    assertThat(outcome(one)).isEqualTo(expected);
    assertThat(outcome(another)).isEqualTo(expected);
    assertThat(cached()).isNotEmpty().allMatch(file -> file.toString().endsWith(".jsa"));

    assertThat(run(loggingClasses(words), VillageDocuments.JSON)).isEqualTo(expected);
    assertThatItStartedFromTheArchive();
    assertThat(cached()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5_000, 9_000_000})
  void theScriptReplacesATruncatedArchive(long size) throws Exception {
    Session.Outcome expected = Session.begin().run("rules");
    assertThat(run(command("rules"), "")).isEqualTo(expected);
    Path archive = cached().get(0);
    assertThat(archive.toFile().setWritable(true)).isTrue();
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      assertThat(channel.size()).isGreaterThan(size);
      channel.truncate(size);
    }

    assertThat(run(loggingClasses("rules"), "")).isEqualTo(expected);

    assertThatItStartedFromTheArchive();
    assertThat(cached())
        .singleElement()
        .satisfies(again -> assertThat(Files.size(again)).isGreaterThan(9_000_000));
  }

  private ProcessBuilder loggingClasses(String... words) {
    ProcessBuilder command = command(words);
    command.environment().put("JAVA_OPTS", "-Xlog:class+load:file=" + folder.resolve("loaded"));
    return command;
  }

  private void assertThatItStartedFromTheArchive() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("loaded")))
        .filteredOn(line -> line.contains(" " + Main.class.getName() + " "))
        .singleElement()
        .asString()
        .contains("shared objects file");
  }

  /** Keeps a command from making an archive. */
  private void keepNoArchive() throws IOException {
    cache = Files.writeString(folder.resolve("no folder"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL=POSIX", "LC_ALL=C", "LANG=xx_YY.UTF-8", "LC_CTYPE=C"})
  void theScriptFindsNamesWithAccentsInEveryLocale(String locale) throws Exception {
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"));
    keepNoArchive();
    Path file =
        Files.writeString(
            folder.resolve("réseau.json"), VillageDocuments.JSON.replace("\"signal\"", "\"été\""));
    String[] words = {"trace", file.toString(), "été", "--on", "2025-06-01"};
    ProcessBuilder command = command(words);
    command.environment().remove("LC_ALL");
    command.environment().put(locale.split("=")[0], locale.split("=")[1]);

    Session.Outcome expected = Session.begin().run(words);
    assertThat(expected.status()).isZero();
    assertThat(run(command, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL", "LC_MESSAGES", "LANG"})
  void theScriptSpeaksALanguageThatTheSystemHasNotGenerated(String variable) throws Exception {
    keepNoArchive();
    ProcessBuilder command = command("check", "nowhere.json");
    command.environment().remove("LC_ALL");
    command.environment().put("LANG", "xx_YY.UTF-8");
    command.environment().put(variable, "fr_BE.UTF-8");

    assertThat(run(command, ""))
        .isEqualTo(Session.begin().in(Locale.FRENCH).run("check", "nowhere.json"));
  }

  @Test
  void theScriptRunsInAnEmptyEnvironment() throws Exception {
    keepNoArchive();
    ProcessBuilder command = command("check", "nowhere.json");
    String path = command.environment().get("PATH");
    String java = command.environment().get("JAVA_HOME") + "/bin:";
    command.environment().clear();
    command.environment().put("PATH", java + path);

    assertThat(run(command, "")).isEqualTo(Session.begin().run("check", "nowhere.json"));
  }

  @Test
  void theScriptRemovesArchivesThatFitNothingAnyMoreAndWhatWasNotFinished() throws Exception {
    Path unpacked = folder.toRealPath().resolve("unpacked");
    Path bin = Files.createDirectories(unpacked.resolve("bin")).resolve("samenspraak");
    Files.copy(script, bin, StandardCopyOption.COPY_ATTRIBUTES);
    Path jar = Files.createDirectory(unpacked.resolve("lib")).resolve("samenspraak-1.jar");
    Files.writeString(otherJava, OTHER_JAVA.replace("exit 7", "exit 0"));
    ProcessBuilder command = withOtherJava("rules");
    command.command().set(0, bin.toString());
    Files.writeString(jar, "first");
    run(command, "");
    Path first = cached().get(0);
    Path unfinished = age(Path.of(first.toString().replace(".none", ".Ab1Cd2")), 2);
    Path recent = age(first.resolveSibling("1-1_2-2_3-3.jsa"), 20);
    Path old = age(first.resolveSibling("1-1_2-2_4-4.jsa"), 40);

    Files.writeString(jar, "second");
    run(command, "");

    assertThat(cached()).hasSize(2).contains(recent).doesNotContain(first, unfinished, old);
  }

  private static Path age(Path file, int days) throws IOException {
    Files.writeString(file, "x");
    return Files.setLastModifiedTime(
        file, FileTime.from(Instant.now().minus(Duration.ofDays(days).plusHours(1))));
  }

  @Test
  void theScriptTreatsClosedInputAsEmptyAndReportsClosedOutput() throws Exception {
    keepNoArchive();
    ProcessBuilder command = command("check", "-");
    command.command().addAll(0, List.of("/bin/sh", "-c", "\"$@\" <&-", "sh"));
    assertThat(run(command, "")).isEqualTo(Session.begin().run("check", "-"));

    command = command("schema");
    command.command().addAll(0, List.of("/bin/sh", "-c", "\"$@\" >&-", "sh"));
    assertThat(run(command, ""))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ The output could not be written in full: perhaps the disk is full, or what\n"
                    + "receives it was closed.\n"));

    command = command("check", "nowhere.json");
    command.command().addAll(0, List.of("/bin/sh", "-c", "\"$@\" 2>&-", "sh"));
    assertThat(run(command, "")).isEqualTo(new Session.Outcome(2, "", ""));
  }

  @Test
  void theScriptRunsWithoutAnArchiveWhereNoneCanBeWritten() throws Exception {
    keepNoArchive();
    assertThat(run(command("check"), "")).isEqualTo(Session.begin().run("check"));
    assertThat(run(command("check", "nowhere.json"), ""))
        .isEqualTo(Session.begin().run("check", "nowhere.json"))
        .extracting(Session.Outcome::status)
        .isEqualTo(2);
  }

  @Test
  void theScriptRunsWithoutAHomeFolder() throws Exception {
    ProcessBuilder homeless = withOtherJava("rules");
    homeless.environment().remove("XDG_CACHE_HOME");
    assertThat(run(homeless, "").status()).isEqualTo(7);
    assertThat(asked()).hasSize(1);
  }

  @Test
  void theScriptRunsAJavaThatMakesNoArchivesAndTriesOnlyOnce() throws Exception {
    Files.writeString(otherJava, OTHER_JAVA.replace("exit 7", "exit 0"));
    run(withOtherJava("rules"), "");
    run(withOtherJava("rules"), "");
    assertThat(asked())
        .hasSize(3)
        .satisfies(
            starts -> {
              assertThat(starts.get(0)).anyMatch(word -> word.contains("ArchiveClassesAtExit"));
              assertThat(starts.get(1)).noneMatch(word -> word.contains("Archive"));
              assertThat(starts.get(2)).isEqualTo(starts.get(1));
            });
  }

  @Test
  void theScriptPassesArgumentsInputAndStatusUnchanged() throws Exception {
    String[] words = {
      "check", "my register.json", "", "l’été", "it's", "\"so\"", "*", "$HOME", "\\"
    };
    ProcessBuilder command = withOtherJava(words);
    command.environment().put("JAVA_OPTS", "-Xmx2g -Da=b");

    assertThat(run(command, "typed\n")).isEqualTo(new Session.Outcome(7, "typed\n", ""));

    List<String> last = asked().get(asked().size() - 1);
    assertThat(last).endsWith(words).containsSubsequence("-Xmx2g", "-Da=b", Main.class.getName());
  }

  @Test
  void theScriptCanBeStartedByALinkToALink() throws Exception {
    Path unpacked = folder.toRealPath().resolve("un packed");
    Path bin = Files.createDirectories(unpacked.resolve("bin"));
    Files.copy(script, bin.resolve("samenspraak"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectory(unpacked.resolve("lib"));
    Files.createSymbolicLink(folder.resolve("link"), bin.resolve("samenspraak"));
    Path links = Files.createDirectory(folder.resolve("links"));
    Path link = Files.createSymbolicLink(links.resolve("sam"), Path.of("../link"));
    ProcessBuilder command = withOtherJava("rules");
    command.command().set(0, link.toString());

    assertThat(run(command, "").status()).isEqualTo(7);

    List<String> last = asked().get(asked().size() - 1);
    assertThat(last).contains(unpacked.resolve("lib") + "/*");
  }

  @Test
  void theScriptSaysSoIfThereIsNoJava() throws Exception {
    ProcessBuilder command = command("check");
    command.environment().put("JAVA_HOME", "/nowhere");
    assertThat(run(command, ""))
        .isEqualTo(
            new Session.Outcome(
                127,
                "",
                "samenspraak: there is no Java in /nowhere; set JAVA_HOME, or put java on the"
                    + " PATH.\n"));
  }

  private ProcessBuilder withOtherJava(String... args) {
    ProcessBuilder command = command(args);
    command.environment().put("JAVA_HOME", otherJava.getParent().getParent().toString());
    return command;
  }

  /** {@return the arguments of the stub, start by start} */
  private List<List<String>> asked() throws IOException {
    String all = Files.readString(otherJava.resolveSibling("asked"));
    return Stream.of(all.split("start\n"))
        .skip(1)
        .map(start -> List.of(start.split("\n")))
        .toList();
  }
}
