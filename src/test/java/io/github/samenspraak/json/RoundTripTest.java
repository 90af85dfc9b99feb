package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.samenspraak.register.Register;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();

  @Provide
  Arbitrary<Register> registers() {
    return Arbitraries.longs().map(seed -> RandomValuesRegister.from(new Random(seed)));
  }

  @Property(tries = 500)
  @Tag("slow")
  void aWrittenRegisterIsReadBackEqual(@ForAll("registers") Register register) {
    byte[] document = RegisterWriter.indented().writeBytes(register);

    assertThat(RegisterReader.standard().read(document)).isEqualTo(register);
  }

  @Property(tries = 100)
  void theSameRegisterIsWrittenTheSame(@ForAll("registers") Register register) {
    String document = RegisterWriter.compact().write(register);

    assertThat(RegisterWriter.compact().write(RegisterReader.standard().read(document)))
        .isEqualTo(document);
  }

  @Property(tries = 100)
  @Tag("slow")
  void aHostReadsTheDocumentWithItsOwnMapper(@ForAll("registers") Register register)
      throws JsonProcessingException {
    String document = RegisterWriter.compact().write(register);

    assertThat(JACKSON_3.readValue(document, Register.class)).isEqualTo(register);
    assertThat(JACKSON_2.readValue(document, Register.class)).isEqualTo(register);
  }

  @Property(tries = 100)
  @Tag("slow")
  void aRegisterWrittenByAHostIsReadAsADocument(@ForAll("registers") Register register) {
    assertThat(RegisterReader.standard().read(JACKSON_3.writeValueAsBytes(register)))
        .isEqualTo(register);
  }
}
