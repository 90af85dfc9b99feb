package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.party.Sex;
import io.github.samenspraak.value.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

class LexiconTest {

  @Test
  void theSameTextIsTheSameObject() {
    Lexicon<Id<?>> ids = new Lexicon<>();
    Map<String, Id<?>> first = new HashMap<>();
    List<String> texts =
        Stream.concat(
                Stream.of("a", "b", "été", "\uD83C\uDF33", "a".repeat(512)),
                IntStream.range(0, 20_000).mapToObj(i -> "member-" + i % 100 + "-" + i / 100))
            .toList();

    texts.forEach(text -> first.put(text, get(ids, text)));

    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat((Object) get(ids, text)).isSameAs(first.get(text)).hasToString(text));
  }

  @Test
  void textsThatAreHardToTellApartAreNotMixedUp() {
    Lexicon<Id<?>> ids = new Lexicon<>();
    List<String> texts =
        IntStream.range(0, 1 << 12)
            .mapToObj(
                i ->
                    IntStream.range(0, 12)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
            .toList();

    for (int round = 0; round < 2; round++) {
      assertThat(texts)
          .allSatisfy(text -> assertThat((Object) get(ids, text)).isEqualTo(Id.of(text)));
    }
  }

  @Test
  void whatHasNoMeaningIsNotKept() {
    Lexicon<Sex> sexes = Lexicon.of(Sex.values());

    for (int round = 0; round < 2; round++) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sexes.get(at("f"), LexiconTest::refuse))
          .withMessage("f");
      assertThat(sexes.get(at("F"), LexiconTest::refuse)).isEqualTo(Sex.F);
    }
  }

  private static <T> T refuse(String text) {
    throw new IllegalArgumentException(text);
  }

  private static Id<?> get(Lexicon<Id<?>> ids, String text) {
    return ids.get(at(text), Id::of);
  }

  /** {@return a parser that is at a text, as it is when reading} */
  private static JsonParser at(String text) {
    JsonParser parser =
        JsonMapper.shared().createParser(JsonMapper.shared().writeValueAsBytes(text));
    parser.nextToken();
    return parser;
  }
}
