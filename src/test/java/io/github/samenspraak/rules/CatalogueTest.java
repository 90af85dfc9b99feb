package io.github.samenspraak.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleFailure;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every rule of the library has, and what never changes of it. */
class CatalogueTest {

  static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(RuleSet.standard().rules())
          .add(RuleFailure.RULE_FAILED)
          .build();

  /** What is wrong of the municipality as such needs no id to say of what. */
  private static final ImmutableSet<String> ABOUT_THE_MUNICIPALITY =
      ImmutableSet.of("nis-code-invalid", "legislatures-overlap", "rule-failed");

  private static final Path PAGE =
      Path.of(
          "src/main/javadoc/io.github.samenspraak/io/github/samenspraak/rules/doc-files",
          "catalogue.html");

  private static final Path FROZEN =
      Path.of("src/test/resources/io/github/samenspraak/rules/catalogue.txt");

  private static final Path TOUR =
      Path.of("src/main/java/io/github/samenspraak/rules/package-info.java");

  /**
   * A change of a line in {@code catalogue.txt} breaks the applications that know the rule by it.
   * With {@code -Dsamenspraak.update=true} new rules are added, and no line is changed.
   */
  @Test
  void codesSeveritiesAndArgumentsNeverChange() throws IOException {
    List<String> frozen = Files.readAllLines(FROZEN);
    if (Boolean.getBoolean("samenspraak.update")) {
      RULES.stream()
          .filter(
              rule ->
                  frozen.stream().noneMatch(line -> (line + " ").contains(" " + rule.code() + " ")))
          .map(CatalogueTest::line)
          .forEach(frozen::add);
      Files.write(FROZEN, frozen);
    }
    assertThat(RULES.stream().map(CatalogueTest::line)).containsExactlyInAnyOrderElementsOf(frozen);
  }

  private static String line(Rule rule) {
    return "%s %s %s %s"
        .formatted(
            rule.since(),
            rule.severity(),
            rule.code(),
            rule.arguments().stream()
                .map(name -> rule.identifyingArguments().contains(name) ? name + "*" : name)
                .collect(Collectors.joining(" ")))
        .strip();
  }

  @Test
  void thePageInTheJavadocIsThatOfTheRules() throws IOException {
    String page = CataloguePage.of(RULES);
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("The page is written anew by a test run with -Dsamenspraak.update=true.")
        .hasContent(page);
  }

  /** The search of the Javadoc finds what {@code @index} marks, and not in an HTML page. */
  @Test
  void theSearchInTheJavadocFindsTheCodes() throws IOException {
    String codes =
        RULES.stream()
            .map(rule -> " *   <li>{@index " + rule.code() + "}\n")
            .collect(Collectors.joining("", " * <ul>\n", " * </ul>\n"));
    String tour = Files.readString(TOUR);
    if (Boolean.getBoolean("samenspraak.update")) {
      tour = tour.replaceFirst("(?s) \\* <ul>.*</ul>\n", Matcher.quoteReplacement(codes));
      Files.writeString(TOUR, tour);
    }
    assertThat(tour)
        .as("The list is written anew by a test run with -Dsamenspraak.update=true.")
        .contains(codes);
  }

  @Test
  void everyRuleHasTestsOfItsOwn() {
    Stream<Class<?>> tests =
        Stream.of(
            IdentityRulesTest.class,
            SeatRulesTest.class,
            MandateRulesTest.class,
            OfficeRulesTest.class,
            MemberRulesTest.class,
            CompositionRulesTest.class,
            PlatformRulesTest.class,
            MeetingRulesTest.class,
            DuplicateRulesTest.class,
            CycleRulesTest.class,
            CovenantRulesTest.class,
            PlanRulesTest.class,
            BarometerRulesTest.class,
            HouseRulesTest.class,
            ForumRulesTest.class,
            YearlyDutiesTest.class,
            WaiverRulesTest.class);
    assertThat(
            tests
                .flatMap(test -> Stream.of(test.getDeclaredClasses()))
                .map(Class::getSimpleName)
                .map(CaseFormat.UPPER_CAMEL.converterTo(CaseFormat.LOWER_HYPHEN)::convert))
        .containsExactlyInAnyOrderElementsOf(RuleSet.standard().codes());
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aStatementSaysMustShouldOrMay(Rule rule) {
    assertThat(rule.statement().texts().values()).allMatch(text -> text.endsWith("."));
    assertThat(rule.statement().in(Locale.ENGLISH).split("\\W+"))
        .containsAnyOf(
            switch (rule.severity()) {
              case ERROR -> new String[] {"must"};
              case WARNING -> new String[] {"should"};
              case INFO -> new String[] {"should", "may"};
            });
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aRuleHasSourcesAndExamples(Rule rule) {
    assertThat(rule.sources()).isNotEmpty();
    assertThat(rule.brokenBy()).isPresent();
    for (Locale language : Messages.LANGUAGES) {
      assertThat(rule.keptBy().orElseThrow().in(language))
          .isNotBlank()
          .isNotEqualTo(rule.brokenBy().orElseThrow().in(language));
    }
    assertThat(rule.since()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aRuleIsExplainedInEveryLanguage(Rule rule) {
    assertThat(rule.statement().languages())
        .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES);
    assertThat(rule.statement().texts().values()).doesNotHaveDuplicates();
    assertThat(rule.brokenBy().orElseThrow().languages())
        .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES);
    assertThat(rule.keptBy().orElseThrow().languages())
        .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES);
  }

  @Test
  void noOtherRuleIsExplained() {
    assertThat(RuleGroup.EXPLANATIONS.keys())
        .containsExactlyInAnyOrderElementsOf(
            RuleSet.standard().codes().stream()
                .flatMap(code -> Stream.of(".statement", ".broken", ".kept").map(code::concat))
                .toList());
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aSourceIsCitedInEveryLanguage(Rule rule) {
    for (Source source : rule.sources()) {
      assertThat(LocalizedFormat.of(source, Locale.ENGLISH)).isEqualTo(source.citation());
      assertThat(
              Messages.LANGUAGES.stream()
                  .map(language -> LocalizedFormat.of(source, language))
                  .distinct())
          .hasSameSizeAs(Messages.LANGUAGES);
    }
  }

  /**
   * A year and the other of two elements always tell findings apart, a count or a due day never.
   */
  @ParameterizedTest
  @FieldSource("RULES")
  void aFindingIsIdentifiedByWhichAndNotByHowMuch(Rule rule) {
    for (String argument : rule.arguments()) {
      if (Set.of("year", "other").contains(argument)) {
        assertThat(rule.identifyingArguments()).contains(argument);
      }
      if (Set.of("due", "day", "seated", "cap", "maximum", "minimum").contains(argument)) {
        assertThat(rule.identifyingArguments()).doesNotContain(argument);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aRuleThatRestsOnMemoryAloneIsNoError(Rule rule) {
    boolean onMemoryAlone =
        rule.sources().stream()
            .allMatch(source -> source.standing() == Source.Standing.FROM_MEMORY);
    assertThat(rule.severity() == Severity.ERROR && onMemoryAlone).isFalse();
    assertThat(rule.sources()).extracting(Source::standing).doesNotContain(Source.Standing.UNKNOWN);
  }

  @Nested
  class MessagesOfRules {

    /** A twin of a rule, that has the same messages and reports the same argument everywhere. */
    private static String message(Rule rule, Locale language, Object argument, Object number) {
      return message(rule, language, name -> isNumber(rule, name) ? number : argument + name);
    }

    private static String message(Rule rule, Locale language, Function<String, Object> argument) {
      Rule twin =
          Rule.info("twin-of-" + rule.code())
              .statement(rule.statement())
              .arguments(rule.arguments().toArray(String[]::new))
              .message(rule.message())
              .checkedBy(
                  inspection -> {
                    var report = inspection.report(Lindedorp.TOWN.platform());
                    report.during(Facts.on("2026-03-01"));
                    for (String name : rule.arguments()) {
                      report.with(name, argument.apply(name));
                    }
                  });
      return RuleSet.of(twin).check(Lindedorp.TOWN.register(), Lindedorp.TODAY).stream()
          .map(finding -> finding.message(language))
          .findFirst()
          .orElseThrow();
    }

    private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Z_]+)#");

    private static boolean isNumber(Rule rule, String argument) {
      return isPicked(rule, argument, "choice");
    }

    private static boolean isPicked(Rule rule, String argument, String how) {
      return rule.message().texts().values().stream()
          .anyMatch(pattern -> pattern.contains("{" + argument + ", " + how + ","));
    }

    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void areInEveryLanguage(Rule rule) {
      assertThat(rule.message().languages()).containsExactlyElementsOf(Messages.LANGUAGES);
      assertThat(rule.message().texts().values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void haveNoQuoteThatAPatternWouldSwallow(Rule rule) {
      assertThat(rule.message().texts().values()).noneMatch(pattern -> pattern.contains("'"));
    }

    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void sayEverythingThatTheFindingCarries(Rule rule) {
      for (Locale language : Messages.LANGUAGES) {
        List<String> messages = messages(rule, language);
        assertThat(messages)
            .allMatch(message -> message.endsWith("."))
            .noneMatch(Pattern.compile("[{}|#]").asPredicate());
        for (String argument : rule.arguments()) {
          if (isPicked(rule, argument, "select")) {
            continue;
          }
          assertThat(messages)
              .anyMatch(
                  message -> message.contains(isNumber(rule, argument) ? "7" : "the-" + argument));
        }
      }
    }

    /** {@return the message with each of the constants that it distinguishes} */
    private static List<String> messages(Rule rule, Locale language) {
      List<String> constants =
          CONSTANT
              .matcher(rule.message().in(language))
              .results()
              .map(match -> match.group(1))
              .toList();
      return constants.isEmpty()
          ? List.of(message(rule, language, "the-", 7))
          : constants.stream()
              .map(
                  constant ->
                      message(
                          rule,
                          language,
                          name ->
                              isPicked(rule, name, "select")
                                  ? constant
                                  : isNumber(rule, name) ? (Object) 7 : "the-" + name))
              .toList();
    }

    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void canCount(Rule rule) {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(IntStream.of(0, 1, 2, 1000).mapToObj(n -> message(rule, language, "the-", n)))
            .allMatch(message -> !message.isBlank())
            .noneMatch(Pattern.compile("[{}|#]|  ").asPredicate());
      }
    }

    /** Each language distinguishes the same constants, and says something else of each. */
    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void sayWhichOfSeveralFaultsItIs(Rule rule) {
      List<Set<String>> distinguished =
          rule.message().texts().values().stream()
              .map(
                  pattern ->
                      CONSTANT
                          .matcher(pattern)
                          .results()
                          .map(match -> match.group(1))
                          .collect(Collectors.toSet()))
              .distinct()
              .toList();
      assertThat(distinguished).hasSize(1);
      if (rule.arguments().contains("fault")) {
        for (Locale language : Messages.LANGUAGES) {
          assertThat(
                  distinguished.get(0).stream()
                      .map(fault -> messageOf(rule, language, fault))
                      .toList())
              .doesNotHaveDuplicates()
              .noneMatch(Pattern.compile("[{}|#]|  ").asPredicate());
        }
      }
    }

    private static String messageOf(Rule rule, Locale language, String fault) {
      return message(
          rule,
          language,
          name -> name.equals("fault") ? fault : isNumber(rule, name) ? (Object) 7 : name);
    }

    @ParameterizedTest
    @FieldSource("io.github.samenspraak.rules.CatalogueTest#RULES")
    void nameWhatTheFindingIsAbout(Rule rule) {
      assertThat(rule.message().texts().values())
          .allMatch(
              pattern ->
                  pattern.contains("{subject}")
                      || pattern.contains("{subject, id}")
                      || ABOUT_THE_MUNICIPALITY.contains(rule.code()));
    }

    @Test
    void areThoseOfRulesAndNoOthers() throws IOException, URISyntaxException {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(RuleSet.standard().codes());
      }
    }

    /** {@return the keys of all message files in a language, as often as they are written} */
    private static List<String> keys(Locale language) throws IOException, URISyntaxException {
      Path directory =
          Path.of(StandardRules.class.getResource("seats_en.properties").toURI()).getParent();
      try (Stream<Path> files = Files.list(directory)) {
        return files
            .filter(file -> file.toString().endsWith("_" + language + ".properties"))
            .filter(file -> !file.getFileName().toString().startsWith("explanations"))
            .flatMap(CatalogueTest::lines)
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
      }
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
