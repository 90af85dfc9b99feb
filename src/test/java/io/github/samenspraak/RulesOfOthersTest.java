package io.github.samenspraak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.cli.Session;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleCatalogue;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the page of the manual on the rules of others, and tries jars that are no catalogue.
 *
 * <p>What the commands print stands on the page, and is written anew with {@code
 * -Dsamenspraak.update=true}.
 */
class RulesOfOthersTest {

  private static final MarkdownPage PAGE =
      new MarkdownPage(Path.of("src/site/markdown/rules-of-others.md"));

  private static final String SERVICE = "META-INF/services/" + RuleCatalogue.class.getName();
  private static final String COMMAND = "$ bin/samenspraak ";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir static Path directory;

  @BeforeAll
  static void followThePage() throws IOException {
    Files.writeString(directory.resolve("my-register.json"), PAGE.blocks("json").get(0));
    Path classes = compiled("LindedorpRules", PAGE.blocks("java").get(0));
    for (String words : PAGE.blocks("properties")) {
      String name = words.lines().findFirst().orElseThrow().substring("# ".length());
      Files.writeString(classes.resolve("org/example/lindedorp").resolve(name), words);
    }
    pack("lindedorp.jar", classes, PAGE.blocks("text").get(0));
  }

  /** {@return the folder with the classes of a source} */
  private static Path compiled(String name, String source) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(name));
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, source);
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean isCompiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    "-proc:none"),
                null,
                compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(file))
            .call();
    assertThat(isCompiled).as(messages.toString()).isTrue();
    return folder;
  }

  /** Makes a jar of the files of a folder and of what it names as catalogue. */
  private static Path pack(String name, Path folder, String providers) throws IOException {
    Path jar = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream packed = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        packed.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, packed);
      }
      packed.putNextEntry(new ZipEntry(SERVICE));
      packed.write(providers.getBytes(UTF_8));
    }
    return jar;
  }

  private static URLClassLoader loader(String jar) throws IOException {
    URL[] urls = {directory.resolve(jar).toUri().toURL()};
    return new URLClassLoader(urls, RuleCatalogue.class.getClassLoader());
  }

  /** {@return a block with what its command prints now} */
  private static String run(String block) {
    String command = block.lines().findFirst().orElseThrow();
    Session.Outcome outcome = outcome(command.substring(COMMAND.length()).split(" "));
    return command + "\n" + outcome.out() + outcome.err();
  }

  private static Session.Outcome outcome(String... args) {
    Session.Outcome outcome =
        Session.begin()
            .run(
                Arrays.stream(args)
                    .map(arg -> arg.contains(".") ? directory.resolve(arg).toString() : arg)
                    .toArray(String[]::new));
    String folder = directory + "/";
    return new Session.Outcome(
        outcome.status(), outcome.out().replace(folder, ""), outcome.err().replace(folder, ""));
  }

  @Test
  void theCommandsPrintWhatThePageSays() throws Exception {
    String expected = PAGE.tried("console", RulesOfOthersTest::run);
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(PAGE.file(), expected);
    }
    assertThat(PAGE.text()).isEqualTo(expected);
    assertThat(expected).contains("card-missing", "heeft geen kaart van het stadhuis");
  }

  @Test
  void theCatalogueIsFoundByTheClassLoaderThatHasIt() throws IOException {
    try (URLClassLoader loader = loader("lindedorp.jar")) {
      assertThat(RuleSet.catalogues(loader))
          .extracting(RuleCatalogue::name)
          .containsExactlyInAnyOrder("standard", "lindedorp");
      assertThat(RuleSet.catalogue("lindedorp", loader).codes()).containsExactly("card-missing");
      assertThat(RuleSet.catalogue("standard", loader).codes())
          .isEqualTo(RuleSet.standard().codes());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.catalogue("lindedorp"))
        .withMessage("There is no catalogue of rules named lindedorp; there is standard.");
  }

  @Test
  void aFindingIsToldInTheLanguagesThatThereAre() throws IOException {
    Register register = RegisterReader.standard().read(PAGE.blocks("json").get(0));
    try (URLClassLoader loader = loader("lindedorp.jar")) {
      RuleSet rules = RuleSet.catalogue("lindedorp", loader);
      Finding finding = rules.check(register, TODAY).all().get(0);

      assertThat(rules.rules().get(0).message().languages())
          .containsExactlyInAnyOrder(Locale.FRENCH, Locale.forLanguageTag("nl"));
      assertThat(finding.message(Locale.forLanguageTag("nl-BE")))
          .isEqualTo("bert-1 heeft geen kaart van het stadhuis.");
      assertThat(finding.message(Locale.FRENCH))
          .isEqualTo("bert-1 n’a pas de carte de la maison communale.");
      assertThat(finding.message(Locale.GERMAN))
          .isEqualTo(finding.message(Locale.ENGLISH))
          .isIn(finding.message(Locale.FRENCH), finding.message(Locale.forLanguageTag("nl")));
      assertThat(rules.forDraft().check(register, TODAY).all()).isEmpty();
    }
  }

  @Test
  void wordsThatAreMissingAreToldWhenTheRuleSetIsMade() {
    Rule.Builder builder =
        Rule.warning("card-missing")
            .statement("It should have words.")
            .message(Messages.of(RulesOfOthersTest.class, "nowhere"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.standard().plus(builder.checkedBy(inspection -> {})))
        .withMessage(
            "The words of the rule card-missing cannot be used. There is no file"
                + " nowhere_en.properties beside class io.github.samenspraak.RulesOfOthersTest.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleSet.of(
                    Rule.warning("other")
                        .statement("It should have words.")
                        .message(Messages.of(Messages.class, "format"))
                        .checkedBy(inspection -> {})))
        .withMessage(
            "The words of the rule other cannot be used. There is no text other in format.");
  }

  private static String source(String name, String body) {
    return """
        package org.example.broken;

        import com.google.common.collect.ImmutableList;
        import io.github.samenspraak.rule.Rule;
        import io.github.samenspraak.value.Label;

        public final class %s implements io.github.samenspraak.rule.RuleCatalogue {
          public String name() { return "broken"; }
          public ImmutableList<Rule> rules() { %s }
        }
        """
        .formatted(name, body);
  }

  @Test
  void aJarThatCannotBeUsedIsToldClearly() throws IOException {
    Path empty = Files.createDirectories(directory.resolve("empty"));
    Files.writeString(directory.resolve("text.jar"), "no jar");
    pack("nothing.jar", empty, "");
    pack("lost.jar", empty, "org.example.Lost");
    pack(
        "failing.jar",
        compiled("Failing", source("Failing", "throw new IllegalStateException(\"no data\");")),
        "org.example.broken.Failing");
    pack(
        "taken.jar",
        compiled(
            "Taken",
            source(
                "Taken",
                """
                return ImmutableList.of(Rule.error("mandate-overlap").statement("It must be new.")
                    .message(Label.of("x")).checkedBy(inspection -> {}));\
                """)),
        "org.example.broken.Taken");

    Map<String, String> told =
        Map.of(
            "missing.jar", "There is no file missing.jar.",
            "text.jar", "text.jar is no jar.",
            "nothing.jar", "nothing.jar holds no catalogue of rules: it names no provider of",
            "lost.jar", "The rules of lost.jar cannot be used:",
            "failing.jar", "The rules of failing.jar cannot be used:",
            "taken.jar", "There is a rule mandate-overlap already.");
    told.forEach(
        (jar, message) -> {
          for (String command : List.of("check", "rules")) {
            Session.Outcome outcome = outcome(command, "--rules", jar);
            assertThat(outcome.status()).as(jar).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().replaceAll("\\s+", " ")).contains(message);
          }
        });
  }

  @Test
  void aRuleOfAJarIsListedAndCanBeChosen() {
    assertThat(outcome("rules", "--rules", "lindedorp.jar").out()).contains("card-missing");
    Session.Outcome only =
        outcome(
            "check",
            "my-register.json",
            "--only",
            "card-missing",
            "--rules",
            "lindedorp.jar",
            "--fail-on",
            "warning");

    assertThat(only.status()).isEqualTo(1);
    assertThat(only.out()).contains("card-missing").contains("1 rule checked");
  }
}
