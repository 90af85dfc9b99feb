package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

class RepeatedTest {

  private static final ObjectReader TEXTS =
      JsonMapper.builder()
          .addModule(Spelling.module())
          .build()
          .readerFor(new TypeReference<List<String>>() {});

  @Test
  void aCodeThatStandsThereAgainIsTheSameObject() {
    List<String> codes = read(Repeated.in(TEXTS), List.of("elected", "chair", "elected"));

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

    assertThat(read(Repeated.in(TEXTS), texts)).isEqualTo(texts);
    assertThat(read(TEXTS, texts)).isEqualTo(texts);
  }

  private static List<String> read(ObjectReader reader, List<String> texts) {
    return reader.readValue(JsonMapper.shared().writeValueAsBytes(texts));
  }
}
