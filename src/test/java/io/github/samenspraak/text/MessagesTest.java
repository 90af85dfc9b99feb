package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path LIST = RESOURCES.resolve("io/github/samenspraak/text/languages");
  private static final Pattern FILE = Pattern.compile("(.*)_([a-z]{2})\\.properties");
  private static final Comparator<String> ENGLISH_FIRST =
      Comparator.comparing((String language) -> !language.equals("en"))
          .thenComparing(Comparator.naturalOrder());

  /** {@return the languages of every group of message files that differ in language only} */
  private static ImmutableSetMultimap<String, String> languagesByName() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .flatMap(file -> FILE.matcher(file.toString()).results())
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  (MatchResult found) -> found.group(1), found -> found.group(2)));
    }
  }

  /** The English explanations of rules are in their code. */
  @Test
  void everyMessageFileIsThereInEveryLanguage() throws IOException {
    Collection<String> all = languagesByName().values();
    assertThat(languagesByName().asMap())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            (name, languages) ->
                assertThat(languages)
                    .hasSameElementsAs(
                        name.endsWith("rules/explanations") ? Set.of("nl", "fr", "de") : all));
  }

  /** A line could end before them. Colons and quotation marks of JSON have none. */
  @Test
  void inFrenchNoBreakComesBeforeSignsThatStandApart() throws IOException {
    Pattern apart = Pattern.compile(" [:;?!»](?: |$)|« ");
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> french =
          files.filter(file -> file.toString().matches(".*_fr\\.(?:properties|json)")).toList();

      assertThat(french)
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(Files.readAllLines(file))
                      .filteredOn(line -> !line.startsWith("#"))
                      .extracting(line -> line.replaceFirst("^[\\w.]+=", ""))
                      .noneMatch(line -> apart.matcher(line).find()));
    }
  }

  /** With {@code -Dsamenspraak.update=true} the list is written anew. */
  @Test
  void theLanguagesAreThoseOfTheMessageFiles() throws IOException {
    List<String> languages =
        ImmutableSortedSet.copyOf(ENGLISH_FIRST, languagesByName().values()).asList();
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.write(LIST, languages);
    }

    assertThat(Files.readAllLines(LIST)).isEqualTo(languages);
    assertThat(Messages.LANGUAGES)
        .isEqualTo(Lists.transform(languages, Locale::forLanguageTag))
        .contains(Locale.ENGLISH);
  }

  @Test
  void aReaderOfAnotherLanguageGetsEnglish() {
    Messages messages = Messages.of(LocalizedFormat.class, "format");
    String key = Iterables.getFirst(messages.keys(), "");

    assertThat(messages.get(key, Locale.JAPANESE)).isEqualTo(messages.get(key, Locale.ENGLISH));
    assertThat(messages.get(key, Locale.CANADA_FRENCH)).isEqualTo(messages.get(key, Locale.FRENCH));
  }

  @Test
  void aKeyThatIsNotThereIsNamed() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Messages.of(LocalizedFormat.class, "format").get("term.never"))
        .withMessage("There is no text term.never in format.");
  }

  @Test
  void aFileThatIsNotThereIsNamedWhenATextIsNeeded() {
    Messages nowhere = Messages.of(MessagesTest.class, "nowhere");

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> nowhere.get("term.day"))
        .withMessage(
            "There is no file nowhere_en.properties beside class"
                + " io.github.samenspraak.text.MessagesTest.");
  }
}
