package io.github.samenspraak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.samenspraak.cli.Installation;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the README to the truth: its documents are read, its commands and its Java are run. So is
 * the Java of the manual's pages for those who embed the library.
 *
 * <p>What a command prints stands in the README as it is printed, and so does the number of all
 * rules. With {@code -Dsamenspraak.update=true} both are written anew.
 */
@Tag("slow")
class ReadmeTest {

  private static final MarkdownPage README = new MarkdownPage(Path.of("README.md"));
  private static final List<MarkdownPage> PAGES =
      Stream.concat(
              Stream.of(README),
              Stream.of(
                      "changing-a-register",
                      "covenants-and-money",
                      "dossier",
                      "forms-and-drafts",
                      "plans-and-commitments",
                      "storage-and-retention",
                      "years-and-agenda")
                  .map(page -> new MarkdownPage(Path.of("src/site/markdown", page + ".md"))))
          .toList();
  private static final Pattern MAVEN =
      Pattern.compile("mvn -q compile exec:java(?: -Dexec.args=\"(.*)\")?");
  private static final Pattern ALL_RULES = Pattern.compile("all \\d+ rules");
  private static final Pattern LAUNCHER = Pattern.compile("bin/samenspraak .*");

  /** Where the commands and the Java of the README run. */
  @TempDir Path directory;

  @BeforeEach
  void writeTheDocuments() throws IOException {
    String document = README.blocks("json").get(0);
    Files.writeString(directory.resolve("my-register.json"), document);
    Files.writeString(directory.resolve("region.ndjson"), region(document));
    Workbooks.write(
        RegisterReader.standard().read(document),
        Locale.ENGLISH,
        directory.resolve("my-register.xlsx"));
  }

  /** {@return some registers, one on each line, of which one is broken} */
  private static String region(String document) {
    RegisterWriter writer = RegisterWriter.compact();
    String cutOff = document.replaceAll("\\s+", "").substring(0, 500);
    return Stream.of(
            writer.write(Samples.namur()),
            writer.write(RegisterReader.standard().read(document)),
            cutOff + "\n",
            writer.write(Samples.woluwe()),
            writer.write(Samples.kina()))
        .collect(Collectors.joining());
  }

  @Test
  void theDocumentCanBeRead() throws IOException {
    assertThat(README.blocks("json")).hasSize(1);
    assertThat(RegisterReader.standard().read(README.blocks("json").get(0)).platforms()).hasSize(1);
  }

  @Test
  void theCommandsPrintWhatTheReadmeSays() throws Exception {
    Installation.in(directory);
    String tried = README.tried("console", this::run);
    String expected = ALL_RULES.matcher(tried).replaceAll("all " + numberOfRules() + " rules");
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(README.file(), expected);
    }
    assertThat(README.text()).isEqualTo(expected);
  }

  private static int numberOfRules() {
    return RuleSet.standard().rules().size();
  }

  /** {@return a block with what its command prints now} */
  private String run(String block) throws Exception {
    String command = block.lines().findFirst().orElseThrow();
    Matcher maven = MAVEN.matcher(command);
    Matcher launcher = LAUNCHER.matcher(command);
    String output = "";
    if (launcher.find()) {
      output = output(List.of(launcher.group().split(" ")));
    } else if (maven.find()) {
      String arguments = maven.group(1) == null ? "check --agenda" : maven.group(1);
      List<String> line = new ArrayList<>(List.of("io.github.samenspraak.cli.Main"));
      line.addAll(Arrays.asList(arguments.split(" ")));
      output = java(line);
    } else {
      assertThat(Files.readString(Path.of(".ci/run"))).contains(command.substring("$ ".length()));
    }
    return command + "\n" + output;
  }

  @TestFactory
  Stream<DynamicTest> theJavaRuns() {
    return PAGES.stream()
        .flatMap(ReadmeTest::java)
        .map(block -> DynamicTest.dynamicTest(title(block), () -> compileAndRun(block)));
  }

  private static Stream<String> java(MarkdownPage page) {
    try {
      return page.blocks("java").stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compileAndRun(String block) throws Exception {
    boolean wholeClass = block.startsWith("@");
    String name = wholeClass ? "MyApplicationTest" : "Snippet";
    Path source = directory.resolve(name + ".java");
    Files.writeString(source, imports() + (wholeClass ? testImports() + block : snippet(block)));
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-cp", classPath(), "-d", directory.toString(), "-proc:none"),
                null,
                compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(source))
            .call();
    if (!compiled) {
      fail(messages.toString());
    }
    if (!wholeClass) {
      assertThat(java(List.of(name))).isNotBlank();
    }
  }

  private static String snippet(String statements) {
    return "public class Snippet {\n  public static void main(String[] args) throws Exception {\n"
        + statements
        + "  }\n}\n";
  }

  private static String imports() {
    return Stream.of(
            "io.github.samenspraak.agenda",
            "io.github.samenspraak.batch",
            "io.github.samenspraak.covenant",
            "io.github.samenspraak.cycle",
            "io.github.samenspraak.dossier",
            "io.github.samenspraak.index",
            "io.github.samenspraak.index.seats",
            "io.github.samenspraak.json",
            "io.github.samenspraak.party",
            "io.github.samenspraak.policy",
            "io.github.samenspraak.platform",
            "io.github.samenspraak.register",
            "io.github.samenspraak.rule",
            "io.github.samenspraak.samples",
            "io.github.samenspraak.sheet",
            "io.github.samenspraak.text",
            "io.github.samenspraak.value",
            "java.io",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.stream",
            "tools.jackson.core",
            "tools.jackson.databind",
            "tools.jackson.databind.annotation",
            "tools.jackson.databind.json")
        .map(used -> "import " + used + ".*;\n")
        .collect(Collectors.joining());
  }

  private static String testImports() {
    return "import io.github.samenspraak.fixtures.*;\nimport net.jqwik.api.*;\n"
        + "import net.jqwik.api.domains.*;\n";
  }

  @Test
  void theDependenciesAreThisProjectOrAreTriedByTheHosts() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String coordinates =
        Pattern.compile("(?s)<groupId>.*?</version>")
            .matcher(pom)
            .results()
            .findFirst()
            .map(MatchResult::group)
            .orElseThrow();
    String tried =
        Stream.of("spring-boot-3.4", "jackson-newest")
            .map(host -> read(Path.of("src", "it", "hosts", host, "pom.xml")))
            .collect(Collectors.joining());
    assertThat(README.blocks("xml"))
        .isNotEmpty()
        .allSatisfy(
            block ->
                assertThat(
                        block.contains(coordinates)
                            || unindented(tried).contains(unindented(block)))
                    .as(block)
                    .isTrue());
  }

  @Test
  void theJacksonOfTheReadmeIsTheOneThatTheBuildTests() throws IOException {
    String pom = read(Path.of("pom.xml"));
    String newest = pom.substring(pom.indexOf("<id>jackson-newest</id>"));

    assertThat(README.text())
        .contains("<version>" + firstIn(newest, "jackson.version") + "</version>")
        .contains("<version>" + firstIn(pom, "jackson-annotations.version") + "</version>")
        .contains("you get " + firstIn(pom, "jackson.version") + ",");
  }

  private static String firstIn(String pom, String property) {
    Matcher matcher = Pattern.compile("<" + Pattern.quote(property) + ">(.*?)<").matcher(pom);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String unindented(String text) {
    return text.replaceAll("(?m)^ +", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(String block) {
    return block.lines().findFirst().orElse("");
  }

  /** {@return what a Java program prints, as on a machine where nobody chose a language} */
  private String java(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath()));
    command.addAll(arguments);
    return output(command);
  }

  private String output(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", directory.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output;
  }

  private String classPath() {
    return Stream.of(
                System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(System.getProperty("path.separator")))
        + System.getProperty("path.separator")
        + directory;
  }
}
