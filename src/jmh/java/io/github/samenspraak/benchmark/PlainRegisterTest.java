package io.github.samenspraak.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlainRegisterTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .build();

  @ParameterizedTest
  @ValueSource(ints = {10, 100})
  void itHoldsEverythingThatTheDocumentSays(int organisations) {
    byte[] document =
        RegisterWriter.compact()
            .writeBytes(RegisterShape.ofOrganisations(organisations).register());

    for (Binding binding : Binding.values()) {
      assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(binding.bind(document))))
          .as("%s", binding)
          .isEqualTo(MAPPER.readTree(document));
    }
  }
}
