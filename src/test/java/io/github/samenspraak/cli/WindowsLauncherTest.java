package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads the script for Windows, which can be started there only. */
class WindowsLauncherTest {

  private static final Path SCRIPTS = Path.of("src/main/scripts");

  private static String script() throws IOException {
    return Files.readString(SCRIPTS.resolve("samenspraak.cmd"), StandardCharsets.US_ASCII);
  }

  @Test
  void itStartsTheCommandLineFromTheFolderBesideItsOwnWithAllArguments() throws IOException {
    assertThat(script())
        .contains(
            "set \"unpacked=%~dp0..\"",
            "-cp \"%unpacked%\\lib\\*\" " + Main.class.getName() + " %*");
  }

  @Test
  void itWritesInUtf8AndGivesTheConsoleItsEncodingBack() throws IOException {
    assertThat(script())
        .containsSubsequence(
            "('chcp') do set \"before=%%p\"",
            "chcp 65001 >nul",
            "-Dstdout.encoding=UTF-8",
            "set \"status=%ERRORLEVEL%\"",
            "if defined before chcp %before% >nul",
            "exit /b %status%");
  }

  @Test
  void itTakesTheSameJavaWithTheSameOptionsAsTheOtherScript() throws IOException {
    String other = Files.readString(SCRIPTS.resolve("samenspraak"));
    assertThat(script())
        .contains(
            "%JAVA_HOME%\\bin\\java.exe",
            "%JAVA_OPTS%", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    assertThat(other)
        .contains("JAVA_HOME", "$JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
  }

  @Test
  void itLooksForNothingInBlocksWhichPathsWithBracketsWouldEnd() throws IOException {
    assertThat(script().lines())
        .noneMatch(line -> line.endsWith("(") || line.startsWith(")"))
        .noneMatch(line -> line.contains("\t"));
  }
}
