package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.json.RegisterWriter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts real processes in the POSIX locale, which has ASCII only. */
@Tag("slow")
class MainTest {

  private static final ImmutableMap<String, String> POSIX = ImmutableMap.of("LC_ALL", "POSIX");

  @TempDir private Path directory;

  private Process start(Map<String, String> environment, String... args) throws IOException {
    return command(environment, args).start();
  }

  private ProcessBuilder command(Map<String, String> environment, String... args) {
    return java(
        environment,
        ObjectArrays.concat(
            new String[] {"-cp", System.getProperty("java.class.path"), Main.class.getName()},
            args,
            String.class));
  }

  private Process startWithoutCalendars(String... args) throws IOException {
    String classPath =
        Splitter.on(File.pathSeparator)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.contains("ical4j"))
            .collect(Collectors.joining(File.pathSeparator));
    return startJava(
        POSIX,
        ObjectArrays.concat(
            new String[] {"-cp", classPath, Main.class.getName()}, args, String.class));
  }

  private Process startJava(Map<String, String> environment, String... args) throws IOException {
    return java(environment, args).start();
  }

  private ProcessBuilder java(Map<String, String> environment, String... args) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(ObjectArrays.concat(java, args));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.redirectError(directory.resolve("err").toFile());
  }

  private Session.Outcome run(Map<String, String> environment, String... args) throws Exception {
    return outcome(start(environment, args));
  }

  private Session.Outcome outcome(Process process) throws Exception {
    byte[] out = process.getInputStream().readAllBytes();
    int status = process.waitFor();
    return new Session.Outcome(
        status,
        new String(out, StandardCharsets.UTF_8),
        Files.readString(directory.resolve("err")));
  }

  private static String modulePath() {
    return Installation.needed()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String village() throws IOException {
    return Files.writeString(directory.resolve("dorp.json"), VillageDocuments.JSON).toString();
  }

  @Test
  void theProgramChecksTheSampleAndExitsWith0() throws Exception {
    Session.Outcome outcome = run(POSIX, "check");
    assertThat(outcome).isEqualTo(Session.begin().run("check"));
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "schema", "agenda --format=ics"})
  void theProgramRunsAsAModuleToo(String command) throws Exception {
    String[] words = command.split(" ");
    String[] module = {
      "-p",
      modulePath(),
      "--add-modules",
      "info.picocli,ical4j.core",
      "-m",
      "io.github.samenspraak/" + Main.class.getName()
    };
    Process process = startJava(POSIX, ObjectArrays.concat(module, words, String.class));
    assertThat(outcome(process)).isEqualTo(Session.begin().run(words));
  }

  @Test
  void theProgramWritesACalendarWithoutAWordAboutLogging() throws Exception {
    Session.Outcome outcome = run(POSIX, "agenda", "--format", "ics");
    assertThat(outcome).isEqualTo(Session.begin().run("agenda", "--format", "ics"));
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void theProgramNeedsIcal4jForACalendarOnly() throws Exception {
    assertThat(outcome(startWithoutCalendars("agenda"))).isEqualTo(Session.begin().run("agenda"));
    assertThat(outcome(startWithoutCalendars("agenda", "--format", "ics")))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ A calendar asks for the library ical4j (org.mnode.ical4j:ical4j), which is not\n"
                    + "there.\n"));
  }

  @Test
  void theProgramWritesUtf8WhateverThePlatformDoes() throws Exception {
    Session.Outcome outcome =
        run(POSIX, "show", village(), "--on", "2025-06-01", "--language", "fr");
    assertThat(outcome.out()).contains("Échevin", "Dissolution en décembre 2024");
    assertThat(outcome.err()).isEmpty();
    assertThat(run(POSIX, "check", "--format=x", "--language=fr").err()).contains("« x »");
  }

  @Test
  void theProgramExitsWith1WhenItFindsErrors() throws Exception {
    Session.Outcome outcome = run(POSIX, "check", village(), "--only", "seat-cap-exceeded");
    assertThat(outcome.out()).endsWith("✗ 1 error, no warnings, no notes; 1 rule checked.\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void theProgramExitsWith2AndNoStackTraceWhenItCannotRead() throws Exception {
    Path file =
        Files.writeString(directory.resolve("cut.json"), VillageDocuments.JSON.substring(0, 200));
    Session.Outcome outcome = run(POSIX, "check", file.toString());
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(file + ":")
        .endsWith("cannot be read: 1 problem.\n")
        .doesNotContain("Exception", "\tat ");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theProgramHonoursNoColor() throws Exception {
    ImmutableMap<String, String> forced = ImmutableMap.of("CLICOLOR_FORCE", "1");
    assertThat(run(forced, "check").out()).contains("\u001b[");
    assertThat(run(ImmutableMap.of("CLICOLOR_FORCE", "1", "NO_COLOR", ""), "check").out())
        .contains("\u001b[");
    assertThat(run(ImmutableMap.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "check").out())
        .startsWith("Namur")
        .doesNotContain("\u001b");
  }

  @Test
  void theProgramSpeaksTheLanguageOfTheEnvironmentInLinesOfItsWidth() throws Exception {
    ImmutableMap<String, String> narrow = ImmutableMap.of("LANG", "de_BE.UTF-8", "COLUMNS", "60");
    assertThat(run(narrow, "check"))
        .isEqualTo(Session.begin().in(Locale.GERMAN).inWidth(60).run("check"));
  }

  @Test
  void theProgramComplainsWhenTheDiskIsFull() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists());
    ProcessBuilder command = command(POSIX, "sample", "namur").redirectOutput(full);
    assertThat(command.start().waitFor()).isEqualTo(2);
    assertThat(directory.resolve("err"))
        .hasContent(
            "✗ The output could not be written in full: perhaps the disk is full, or what\n"
                + "receives it was closed.");
  }

  @Test
  void theProgramEndsQuietlyWhenTheReaderOfThePipeStops() throws Exception {
    Process process = start(POSIX, "sample", "namur");
    process.getInputStream().close();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(directory.resolve("err")).isEmptyFile();
  }

  @Test
  void theProgramStopsCheckingWhenTheReaderOfThePipeStops() throws Exception {
    Process process = start(POSIX, "check", "-", "--on", "2025-06-01");
    String village = RegisterWriter.compact().write(VillageDocuments.register());
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    OutputStream in = process.getOutputStream();
    in.write(village.repeat(20).getBytes(StandardCharsets.UTF_8));
    in.flush();
    assertThat(out.readLine()).startsWith("✗ -:1 · Dorp · ");
    out.close();
    // Without a check of the output it would go on for ever.
    assertThatIOException()
        .isThrownBy(
            () -> {
              while (true) {
                in.write(village.getBytes(StandardCharsets.UTF_8));
                in.flush();
              }
            });
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(directory.resolve("err")).isEmptyFile();
  }
}
