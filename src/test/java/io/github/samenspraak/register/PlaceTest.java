package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place PEOPLE_2 = Place.DOCUMENT.at(2, "people", 2);
  private static final Place PEOPLE_10 = Place.DOCUMENT.at(2, "people", 10);
  private static final Place OFFICE = Place.DOCUMENT.at(4, "offices", 0);
  private static final Place TITLE = OFFICE.at(1, "title", Place.NO_POSITION);
  private static final Place KIND = OFFICE.at(3, "kind", Place.NO_POSITION);

  @Test
  void itIsSpelledOutAsAJsonPointer() {
    assertThat(Place.DOCUMENT.pointer()).isEmpty();
    assertThat(PEOPLE_10.pointer()).isEqualTo("/people/10");
    assertThat(TITLE.pointer()).isEqualTo("/offices/0/title").hasToString(TITLE.toString());
  }

  @Test
  void placesAreOrderedAsTheyStandInTheDocument() {
    List<Place> inOrder = List.of(Place.DOCUMENT, PEOPLE_2, PEOPLE_10, OFFICE, TITLE, KIND);

    for (int seed = 0; seed < 20; seed++) {
      List<Place> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(inOrder);
    }
  }

  @Test
  void anAttributeComesBeforeThePositionsInIt() {
    Place purposes = OFFICE.at(5, "purposes", Place.NO_POSITION);
    Place first = OFFICE.at(5, "purposes", 0);

    assertThat(Stream.of(first, purposes).sorted()).containsExactly(purposes, first);
  }

  @Test
  void placesWithTheSamePointerAreEqual() {
    Place same = Place.DOCUMENT.at(4, "offices", 0).at(1, "title", Place.NO_POSITION);

    assertThat(same).isEqualTo(TITLE).hasSameHashCodeAs(TITLE).isEqualByComparingTo(TITLE);
    assertThat(TITLE).isNotEqualTo(KIND).isNotEqualTo(OFFICE).isNotEqualTo("/offices/0/title");
    assertThat(PEOPLE_2).isNotEqualTo(PEOPLE_10);
  }
}
