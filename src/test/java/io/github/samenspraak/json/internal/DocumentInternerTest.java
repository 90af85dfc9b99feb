package io.github.samenspraak.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

class DocumentInternerTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(Spelling.module()).build();
  private static final ObjectReader TEXTS = MAPPER.readerFor(new TypeReference<List<String>>() {});
  private static final ObjectReader TERMS = MAPPER.readerFor(new TypeReference<List<Term>>() {});

  @Test
  void aCodeThatStandsThereAgainIsTheSameObject() {
    List<String> codes = read(TEXTS, List.of("elected", "chair", "elected"));

    assertThat(codes).containsExactly("elected", "chair", "elected");
    assertThat(codes.get(2)).isSameAs(codes.get(0));
  }

  @Test
  void textsAreNotMixedUp() {
    List<String> texts =
        Stream.concat(
                Stream.of("", "Aa", "BB", "Aa", "a".repeat(64), "a".repeat(65), "été"),
                IntStream.range(0, 5_000).mapToObj(i -> "member-" + i % 7 + "-" + i))
            .toList();

    List<String> unshared = TEXTS.readValue(json(texts));

    assertThat(read(TEXTS, texts)).isEqualTo(texts);
    assertThat(unshared).isEqualTo(texts);
  }

  @Test
  void aTermThatStandsThereAgainIsTheSameObject() {
    List<Term> terms =
        IntStream.range(0, 3_000)
            .mapToObj(i -> Term.of(DAY.plusDays(i % 1_500), Period.ofYears(1 + i % 2)))
            .toList();

    List<Term> read = read(TERMS, terms);
    List<Term> twice = read(TERMS, List.of(terms.get(0), terms.get(0)));

    assertThat(read).isEqualTo(terms);
    assertThat(twice.get(1)).isSameAs(twice.get(0)).isEqualTo(terms.get(0));
  }

  private static <T> List<T> read(ObjectReader reader, List<T> values) {
    try (JsonParser parser = FACTORY.createParser(new DocumentInterner(), json(values))) {
      return reader.readValue(parser);
    }
  }

  private static byte[] json(List<?> values) {
    return JsonMapper.shared().writeValueAsBytes(values);
  }
}
