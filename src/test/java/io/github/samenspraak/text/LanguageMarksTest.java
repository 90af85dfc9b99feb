package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageMarksTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Label HOUSING = Label.of(DUTCH, "Huisvesting");

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    LanguageMarks.forEachPart(
        text, (words, language) -> parts.add(language.orElse("own") + ": " + words));
    return parts;
  }

  @Test
  void whatIsInAnotherLanguageIsAPartOfItsOwn() {
    String message = "Group “" + LanguageMarks.mark(HOUSING, Locale.ENGLISH) + "” is gone";

    assertThat(parts(message)).containsExactly("own: Group “", "nl: Huisvesting", "own: ” is gone");
    assertThat(LanguageMarks.remove(message)).isEqualTo("Group “Huisvesting” is gone");
  }

  @Test
  void whatIsInTheLanguageOfTheReaderOrOfNoKnownOneHasNoMarks() {
    Label both = Label.of(ImmutableMap.of(DUTCH, "Huisvesting", Locale.FRENCH, "Logement"));

    assertThat(LanguageMarks.mark(both, Locale.FRENCH)).isEqualTo("Logement");
    assertThat(LanguageMarks.mark(HOUSING, Locale.forLanguageTag("nl-BE")))
        .isEqualTo("Huisvesting");
    assertThat(LanguageMarks.mark(Label.of("Huisvesting"), Locale.FRENCH)).isEqualTo("Huisvesting");
    assertThat(parts(LanguageMarks.mark(both, Locale.ENGLISH))).containsExactly("nl: Huisvesting");
  }

  @Test
  void theMarksStayAroundChangedWords() {
    String marked = LanguageMarks.mark(HOUSING, Locale.ENGLISH);

    assertThat(parts(LanguageMarks.within(marked, words -> words.substring(0, 4) + " …")))
        .containsExactly("nl: Huis …");
    assertThat(LanguageMarks.within("work", words -> words + "s")).isEqualTo("works");
  }

  @Test
  void theBeginningOfATextHasItsMarks() {
    String text = "On " + LanguageMarks.mark(HOUSING, Locale.ENGLISH) + ", and more";

    assertThat(parts(LanguageMarks.first(text, 7))).containsExactly("own: On ", "nl: Huis");
    assertThat(parts(LanguageMarks.first(text, 3))).containsExactly("own: On ");
    assertThat(LanguageMarks.first(text, 99)).isEqualTo(text);
  }

  @Test
  void marksWithoutAnEndAreNone() {
    String text = "a \uFDD0nl b";

    assertThat(parts(text)).containsExactly("own: " + text);
  }
}
