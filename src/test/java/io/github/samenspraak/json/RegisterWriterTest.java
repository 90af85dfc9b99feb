package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterWriterTest {

  private static final Register REGISTER =
      Register.builder()
          .municipality(
              Municipality.builder()
                  .name(Label.of(Locale.FRENCH, "Liège"))
                  .region(Region.WALLONIA)
                  .addLanguages(Locale.FRENCH)
                  .build())
          .addOrganisations(
              Organisation.builder()
                  .id(Id.of("city"))
                  .name(Label.of("Ville de Liège"))
                  .kind(OrganisationKind.MUNICIPALITY)
                  .build())
          .build();

  @Test
  void extensionsAreWrittenAsTheyWereRead() {
    String document =
        "{\"format\":\"samenspraak/1\",\"municipality\":{\"name\":\"N\",\"region\":\"OTHER\","
            + "\"extensions\":{\"x:b\":[1.0,1E+400,123456789012345678901234567890,-0.50],\"x:a\":"
            + "{\"\":null,\"z\":\"\",\"a\":[{}]}}},\"extensions\":{\"lblod:uuid\":false}}\n";
    Register register = RegisterReader.standard().read(document);

    assertThat(RegisterWriter.compact().write(register)).isEqualTo(document);
    assertThat(register.toString()).doesNotContain("lblod");
    assertThat(
            RegisterReader.standard()
                .read(document.replace("1.0,1E+400", "1,10e399").replace(":[{}]", ": [{ }]")))
        .isEqualTo(register);
  }

  @Test
  void emptyExtensionsAreAbsent() {
    String document =
        "{\"format\":\"samenspraak/1\",\"municipality\":{\"name\":\"N\",\"region\":\"OTHER\"}}\n";

    assertThat(
            RegisterWriter.compact()
                .write(
                    RegisterReader.standard()
                        .read(document.replace("}}", ",\"extensions\":{}},\"extensions\":{}}"))))
        .isEqualTo(document);
  }

  @Test
  void theWriterWritesAttributesInTheirOrderAndLeavesOutWhatIsAbsentOrEmpty() {
    assertThat(RegisterWriter.indented().write(REGISTER))
        .isEqualTo(
            """
            {
              "format": "samenspraak/1",
              "municipality": {
                "name": {
                  "fr": "Liège"
                },
                "region": "WALLONIA",
                "languages": [
                  "fr"
                ]
              },
              "organisations": [
                {
                  "id": "city",
                  "name": "Ville de Liège",
                  "kind": "MUNICIPALITY"
                }
              ]
            }
            """);
  }

  @Test
  void theWriterWritesAllOnOneLineForPrograms() {
    assertThat(RegisterWriter.compact().write(REGISTER))
        .isEqualTo(
            """
            {"format":"samenspraak/1","municipality":{"name":{"fr":"Liège"},"region":"WALLONIA",\
            "languages":["fr"]},"organisations":[{"id":"city","name":"Ville de Liège",\
            "kind":"MUNICIPALITY"}]}
            """);
  }

  @Test
  void theWriterWritesTheSameBytesToAStreamAndToAFile(@TempDir Path folder) throws IOException {
    byte[] bytes = RegisterWriter.indented().writeBytes(REGISTER);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    RegisterWriter.indented().write(REGISTER, stream);
    Path file = folder.resolve("register.json");
    RegisterWriter.indented().write(REGISTER, file);

    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void theWriterReplacesWhatWasInAFileAndLeavesNothingBesideIt(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("register.json"), "something else");
    RegisterWriter.indented().write(REGISTER, file);

    assertThat(RegisterReader.standard().read(file)).isEqualTo(REGISTER);
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).containsExactly("register.json");
  }

  @Test
  void theWriterLeavesALinkToAFileALink(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("register.json"), "something else");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    RegisterWriter.indented().write(REGISTER, link);

    assertThat(link).isSymbolicLink();
    assertThat(RegisterReader.standard().read(file)).isEqualTo(REGISTER);
  }

  @Test
  void theWriterReadsBackWhatItWrote() {
    assertThat(RegisterReader.standard().read(RegisterWriter.compact().write(REGISTER)))
        .isEqualTo(REGISTER);
  }
}
