package io.github.samenspraak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.GeneratedSchema;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.TypeDescriptor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the page of the manual on a new attribute and a new type, in a copy of the sources.
 *
 * <p>Only the types that the page changes are compiled again; they go before the others on the
 * class path. What the commands print stands on the page, and is written anew with {@code
 * -Dsamenspraak.update=true}.
 */
@Tag("slow")
class WalkThroughTest {

  private static final MarkdownPage PAGE =
      new MarkdownPage(Path.of("src/site/markdown/new-attribute-and-type.md"));

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern COMMAND =
      Pattern.compile("mvn -q compile exec:java -Dexec.args=\"(.*)\"");

  private static final String SCHEMA = "register.schema.json";
  private static final String COMPLETE = "complete.json";

  @TempDir static Path copy;

  /** What each command of the page printed, by its line on the page. */
  private static final Map<String, String> PRINTED = new HashMap<>();

  /** Runs in the copy: writes what is generated, and what some commands print. */
  public static final class InTheCopy {

    public static void main(String[] commands) throws IOException {
      Files.writeString(Path.of(SCHEMA), new GeneratedSchema().text());
      Path complete = Path.of(COMPLETE);
      Files.write(complete, RegisterWriter.indented().writeBytes(FilledValues.REGISTER));
      assertThat(RegisterReader.standard().read(complete)).isEqualTo(FilledValues.REGISTER);
      for (int i = 0; i < commands.length; i++) {
        Session.Outcome outcome = Session.begin().run(commands[i].split(" "));
        Files.writeString(output(Path.of(""), i), outcome.out() + outcome.err());
      }
    }
  }

  @BeforeAll
  static void followThePage() throws Exception {
    assumeTrue(
        TypeDescriptor.of(Mandate.class).find("remark").isEmpty(),
        "The page adds a remark, and cannot be followed where there is one.");
    copy(JAVA);
    copy(RESOURCES);
    Set<Path> sources = new LinkedHashSet<>();
    for (String type : PAGE.blocks("java")) {
      Path file = file(type);
      Files.writeString(copy.resolve(file), type);
      sources.add(file);
    }
    for (String changes : PAGE.blocks("diff")) {
      for (String change : Splitter.on(Pattern.compile("(?m)^\\+\\+\\+ ")).split(changes)) {
        if (!change.isEmpty()) {
          sources.add(change(change));
        }
      }
    }
    for (String words : PAGE.blocks("properties")) {
      append(words);
    }
    Files.writeString(copy.resolve("register.json"), PAGE.blocks("json").get(0));
    compile(sources);
    List<String> commands =
        PAGE.blocks("console").stream()
            .map(WalkThroughTest::firstLine)
            .filter(line -> COMMAND.matcher(line).find())
            .toList();
    run(commands.stream().map(line -> first(COMMAND, line)).toList());
    for (int i = 0; i < commands.size(); i++) {
      PRINTED.put(commands.get(i), Files.readString(output(copy, i)));
    }
  }

  private static void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        MoreFiles.createParentDirectories(copy.resolve(file));
        Files.copy(file, copy.resolve(file));
      }
    }
  }

  /** {@return the file of a type with its source} */
  private static Path file(String source) {
    String folder = first(Pattern.compile("package (.*);"), source).replace('.', '/');
    String name = first(Pattern.compile("interface (\\w+)"), source);
    return JAVA.resolve(folder).resolve(name + ".java");
  }

  /** {@return the first group of the first match of a pattern} */
  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }

  /** Changes a file as the page says, and returns it. */
  private static Path change(String change) throws IOException {
    List<String> parts = Splitter.on("@@\n").splitToList(change);
    Path file = Path.of(parts.get(0).strip());
    String text = Files.readString(copy.resolve(file));
    for (String part : parts.subList(1, parts.size())) {
      String before = without('+', part);
      assertThat(text).as("%s, which stands once in %s", before, file).containsOnlyOnce(before);
      text = text.replace(before, without('-', part));
    }
    Files.writeString(copy.resolve(file), text);
    return file;
  }

  /** {@return the lines of a change without those that begin with a sign, and without the signs} */
  private static String without(char sign, String part) {
    return part.lines()
        .filter(line -> line.charAt(0) != sign)
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  /** Appends words to the files that are named in comments before them. */
  private static void append(String words) throws IOException {
    Path file = copy;
    for (String line : words.lines().toList()) {
      if (line.startsWith("# ")) {
        file = copy.resolve(RESOURCES).resolve("io/github/samenspraak").resolve(line.substring(2));
      } else {
        Files.writeString(file, line + "\n", UTF_8, StandardOpenOption.APPEND);
      }
    }
  }

  private static void compile(Set<Path> sources) throws Exception {
    Path processor =
        Path.of(
            Class.forName("org.immutables.processor.ProxyProcessor")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    Path classes = Files.createDirectory(copy.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    classes.toString(),
                    "--class-path",
                    System.getProperty("java.class.path"),
                    "--processor-path",
                    processor.toString(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-classfile",
                    "-Werror"),
                null,
                compiler
                    .getStandardFileManager(null, Locale.ROOT, UTF_8)
                    .getJavaFileObjectsFromPaths(sources.stream().map(copy::resolve).toList()))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private static String firstLine(String block) {
    return block.lines().findFirst().orElseThrow();
  }

  private static void run(List<String> commands) throws Exception {
    String classPath =
        Stream.concat(
                Stream.of("classes", RESOURCES.toString()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString()))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, InTheCopy.class.getName()));
    line.addAll(commands);
    Process process =
        new ProcessBuilder(line).directory(copy.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
  }

  private static Path output(Path folder, int command) {
    return folder.resolve("output-" + command);
  }

  private static JsonNode written(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(copy.resolve(file)));
  }

  @Test
  void theAttributeIsReadWrittenAndInTheSchema() throws IOException {
    JsonNode mandate = written(COMPLETE).at("/platforms/0/bodies/0/mandates/0");
    JsonNode described = written(SCHEMA).at("/$defs/Mandate/properties");

    assertThat(mandate.propertyNames()).containsSubsequence("conditionsMet", "remark");
    assertThat(described.propertyNames()).containsSubsequence("conditionsMet", "remark");
    assertThat(described.at("/remark/description").asString())
        .isEqualTo("A remark for the public; absent if there is none");
  }

  @Test
  void theTypeIsReadWrittenAndInTheSchema() throws IOException {
    JsonNode petition = written(COMPLETE).at("/petitions/0");
    JsonNode described = written(SCHEMA).at("/$defs/Petition/properties");

    assertThat(petition.propertyNames())
        .containsExactly(
            "platform", "id", "text", "submittedOn", "answeredOn", "identifiers", "extensions")
        .containsExactlyElementsOf(described.propertyNames());
  }

  @Test
  void theCommandsPrintWhatThePageSays() throws Exception {
    String expected =
        PAGE.tried(
            "console",
            block -> {
              String line = firstLine(block);
              return PRINTED.containsKey(line) ? line + "\n" + PRINTED.get(line) : block;
            });
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(PAGE.file(), expected);
    }

    assertThat(PAGE.text()).isEqualTo(expected);
  }
}
