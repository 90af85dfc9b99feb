package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

  private static final JsonPointer PEOPLE_2 = JsonPointer.DOCUMENT.at("people", 2).at(2);
  private static final JsonPointer PEOPLE_10 = JsonPointer.DOCUMENT.at("people", 2).at(10);
  private static final JsonPointer OFFICE = JsonPointer.DOCUMENT.at("offices", 4).at(0);
  private static final JsonPointer TITLE = OFFICE.at("title", 1);
  private static final JsonPointer KIND = OFFICE.at("kind", 3);

  @Test
  void itIsSpelledOutAsAJsonPointer() {
    assertThat(JsonPointer.DOCUMENT.toString()).isEmpty();
    assertThat(PEOPLE_10).hasToString("/people/10");
    assertThat(TITLE).hasToString("/offices/0/title");
    assertThat(JsonPointer.DOCUMENT.at("a/b").at("m~n").at("")).hasToString("/a~1b/m~0n/");
  }

  @Test
  void itsTextIsParsed() {
    for (String text : List.of("", "/people/10", "/offices/0/title", "/a~1b/m~0n/", "/~01")) {
      assertThat(JsonPointer.parse(text)).hasToString(text);
    }
    assertThat(JsonPointer.parse("/offices/0/title")).isEqualTo(TITLE).hasSameHashCodeAs(TITLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.parse("offices/0"))
        .withMessage("A JSON Pointer begins with a slash, unlike offices/0.");
  }

  @Test
  void itsLastStepIsAKeyOrAPosition() {
    assertThat(JsonPointer.DOCUMENT.last()).isEmpty();
    assertThat(PEOPLE_10.last()).isEqualTo("10");
    assertThat(JsonPointer.DOCUMENT.at("a/b").last()).isEqualTo("a/b");
  }

  @Test
  void keysWhoseOrderIsNotKnownAreOrderedByAlphabet() {
    JsonPointer a = JsonPointer.DOCUMENT.at("a").at(3);
    JsonPointer b = JsonPointer.DOCUMENT.at("b").at(2);

    assertThat(Stream.of(b, a).sorted()).containsExactly(a, b);
  }

  @Test
  void placesAreOrderedAsTheyStandInTheDocument() {
    List<JsonPointer> inOrder =
        List.of(JsonPointer.DOCUMENT, PEOPLE_2, PEOPLE_10, OFFICE, TITLE, KIND);

    for (int seed = 0; seed < 20; seed++) {
      List<JsonPointer> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(inOrder);
    }
  }

  @Test
  void anAttributeComesBeforeThePositionsInIt() {
    JsonPointer purposes = OFFICE.at("purposes", 5);
    JsonPointer first = OFFICE.at("purposes", 5).at(0);

    assertThat(Stream.of(first, purposes).sorted()).containsExactly(purposes, first);
  }

  @Test
  void placesWithTheSamePointerAreEqual() {
    JsonPointer same = JsonPointer.DOCUMENT.at("offices", 4).at(0).at("title", 1);

    assertThat(same).isEqualTo(TITLE).hasSameHashCodeAs(TITLE).isEqualByComparingTo(TITLE);
    assertThat(TITLE).isNotEqualTo(KIND).isNotEqualTo(OFFICE).isNotEqualTo("/offices/0/title");
    assertThat(PEOPLE_2).isNotEqualTo(PEOPLE_10);
  }
}
