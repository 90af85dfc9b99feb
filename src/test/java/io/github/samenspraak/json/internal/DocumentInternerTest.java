package io.github.samenspraak.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class DocumentInternerTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Comparator<Object> SAME = (one, other) -> one == other ? 0 : 1;

  @Test
  void aCodeThatStandsThereAgainIsTheSameObject() {
    List<String> codes = texts(List.of("elected", "chair", "elected"));

    assertThat(codes).containsExactly("elected", "chair", "elected");
    assertThat(codes.get(2)).isSameAs(codes.get(0));
  }

  @Test
  void textsAndIdsAreNotMixedUp() {
    List<String> texts =
        Stream.concat(
                Stream.of("Aa", "BB", "Aa", "a".repeat(64), "a".repeat(65), "été"),
                IntStream.range(0, 5_000).mapToObj(i -> "member-" + i % 7 + "-" + i))
            .toList();

    assertThat(texts(texts)).isEqualTo(texts);
    assertThat(read(texts, DocumentInterner::id)).extracting(Id::value).isEqualTo(texts);
  }

  @Test
  void anIdThatStandsThereAgainIsTheSameObject() {
    List<Id<?>> ids = read(List.of("asbl-1", "asbl-2", "asbl-1"), DocumentInterner::id);

    assertThat(ids.get(2)).isSameAs(ids.get(0));
  }

  @Test
  void thousandsOfIdsAreOneObjectEach() {
    List<String> texts = IntStream.range(0, 5_000).mapToObj(i -> "organisation-" + i).toList();

    List<Id<?>> ids =
        read(Stream.concat(texts.stream(), texts.stream()).toList(), DocumentInterner::id);

    assertThat(ids.subList(5_000, 10_000))
        .usingElementComparator(SAME)
        .isEqualTo(ids.subList(0, 5_000));
  }

  @Test
  void idsWithTheSameHashAreNotMixedUp() {
    List<String> texts = List.of("");
    for (int length = 0; length < 10; length++) {
      texts = texts.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }

    assertThat(texts).extracting(String::hashCode).containsOnly(texts.get(0).hashCode());
    assertThat(read(texts, DocumentInterner::id)).extracting(Id::value).isEqualTo(texts);
  }

  @Test
  void aTermThatStandsThereAgainIsTheSameObject() {
    DocumentInterner interner = new DocumentInterner();
    List<Term> terms =
        IntStream.range(0, 3_000)
            .mapToObj(i -> Term.of(DAY.plusDays(i % 1_500), Period.ofYears(1 + i % 2)))
            .toList();

    assertThat(terms).allSatisfy(term -> assertThat(interner.term(term)).isEqualTo(term));
    assertThat(interner.term(Term.of(DAY, DAY))).isSameAs(interner.term(Term.of(DAY, DAY)));
  }

  private static List<String> texts(List<String> values) {
    return read(values, DocumentInterner::text);
  }

  private static <T> List<T> read(
      List<String> values, BiFunction<DocumentInterner, JsonParser, T> reading) {
    byte[] json = JsonMapper.shared().writeValueAsBytes(values);
    DocumentInterner interner = new DocumentInterner();
    List<T> read = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        read.add(reading.apply(interner, parser));
      }
    }
    return read;
  }
}
