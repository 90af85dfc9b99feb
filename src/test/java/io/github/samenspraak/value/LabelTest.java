package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");

  private static final Label HOUSING =
      Label.of(ImmutableMap.of(Locale.FRENCH, "Logement", DUTCH, "Huisvesting"));

  @Test
  void aReaderGetsTheTextInTheirLanguage() {
    assertThat(HOUSING.in(DUTCH)).isEqualTo("Huisvesting");
    assertThat(HOUSING.in(FLEMISH)).isEqualTo("Huisvesting");
    assertThat(HOUSING.in(Locale.FRANCE)).isEqualTo("Logement");
  }

  @Test
  void theTextForTheVeryCountryOfAReaderIsBetter() {
    Label label = Label.of(ImmutableMap.of(DUTCH, "welzijn", FLEMISH, "Sociaal Huis"));

    assertThat(label.in(FLEMISH)).isEqualTo("Sociaal Huis");
    assertThat(label.in(DUTCH)).isEqualTo("welzijn");
    assertThat(label.in(Locale.forLanguageTag("nl-NL"))).isEqualTo("welzijn");
  }

  @Test
  void theTextForAnotherCountryIsBetterThanAnotherLanguage() {
    Label label =
        Label.of(ImmutableMap.of(Locale.FRENCH, "Maison sociale", FLEMISH, "Sociaal Huis"));

    assertThat(label.in(DUTCH)).isEqualTo("Sociaal Huis");
    assertThat(label.in(Locale.forLanguageTag("nl-NL"))).isEqualTo("Sociaal Huis");
  }

  @Test
  void whereThereIsNoTextInTheirLanguageTheyGetTheOneOfNoLanguage() {
    Label label = Label.of(ImmutableMap.of(DUTCH, "Huis", Label.UNDETERMINED, "Dom"));

    assertThat(label.in(Locale.GERMAN)).isEqualTo("Dom");
    assertThat(label.in(DUTCH)).isEqualTo("Huis");
  }

  @Test
  void withoutOneOfNoLanguageTheyGetTheFirstOneGiven() {
    assertThat(HOUSING.in(Locale.GERMAN)).isEqualTo("Logement");
    assertThat(HOUSING.in(Locale.ROOT)).isEqualTo("Logement");
  }

  @Test
  void aTextAloneIsOfNoLanguage() {
    assertThat(Label.of("CCSP").languages()).containsExactly(Label.UNDETERMINED);
    assertThat(Label.of("CCSP").in(DUTCH)).isEqualTo("CCSP");
    assertThat(Label.of("CCSP")).isEqualTo(Label.of(Label.UNDETERMINED, "CCSP"));
  }

  @Test
  void itTellsInWhichLanguagesItIs() {
    assertThat(HOUSING.languages()).containsExactly(Locale.FRENCH, DUTCH);
    assertThat(HOUSING.texts())
        .containsExactly(Map.entry(Locale.FRENCH, "Logement"), Map.entry(DUTCH, "Huisvesting"));
    assertThat(HOUSING.find(DUTCH)).contains("Huisvesting");
    assertThat(HOUSING.find(FLEMISH)).isEmpty();
  }

  @Test
  void noTextAtAllIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of(Map.of()))
        .withMessage("A label must have a text in at least one language.");
  }

  @Test
  void aBlankTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of(DUTCH, " "))
        .withMessage("A label must not have a blank text, as it has in nl.");
    assertThatIllegalArgumentException().isThrownBy(() -> Label.of(""));
  }

  @Test
  void labelsAreEqualWhateverTheOrderOfTheirTexts() {
    Label other = Label.of(ImmutableMap.of(DUTCH, "Huisvesting", Locale.FRENCH, "Logement"));

    assertThat(other).isEqualTo(HOUSING).hasSameHashCodeAs(HOUSING);
    assertThat(other).isNotEqualTo(Label.of(DUTCH, "Huisvesting"));
  }

  @Test
  void inJsonItIsAPlainStringOnlyIfItsLanguageIsNotKnown() {
    assertThat(Label.of("CCSP").write()).isEqualTo("CCSP");
    assertThat(Label.of(DUTCH, "Huis").write()).isEqualTo(Map.of("nl", "Huis"));
    assertThat(Label.of(ImmutableMap.of(DUTCH, "Huis", Label.UNDETERMINED, "Dom")).write())
        .isEqualTo(Map.of("nl", "Huis", "und", "Dom"));
    assertThat(HOUSING.toString()).isEqualTo("{fr=Logement, nl=Huisvesting}");
  }

  @Test
  void itIsReadFromAStringOrFromTextsByLanguageTag() {
    assertThat(Label.read("CCSP")).isEqualTo(Label.of("CCSP"));
    assertThat(Label.read(Map.of("nl-BE", "Huis"))).isEqualTo(Label.of(FLEMISH, "Huis"));
    assertThat(Label.read(Map.of("und", "Dom"))).isEqualTo(Label.of("Dom"));
  }

  @Test
  void aValueOfAnotherFormIsNotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.read(7))
        .withMessage("A label is a text, or texts by language.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.read(Map.of("nl", 7)))
        .withMessage("A label must have a text for every language it names.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.read(Map.of("not a tag", "text")))
        .withMessage("There is no language tag not a tag.");
    assertThatIllegalArgumentException().isThrownBy(() -> Label.read(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.read(ImmutableMap.of("nl", "Huis", "NL", "Thuis")));
  }
}
