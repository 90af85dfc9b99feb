package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two registers: what changed in the facts, and what in the findings. */
class CompareCommandTest {

  @TempDir private Path folder;

  private Path before;

  @BeforeEach
  void writeTheRegisterBefore() throws IOException {
    before = folder.resolve("old.json");
    Files.writeString(before, VillageDocuments.JSON);
  }

  private Session.Outcome compare(String json, String... options) {
    String[] chosen = {"compare", before.toString(), "-", "--only", "seat-cap-exceeded"};
    return Session.begin().typing(json).run(ObjectArrays.concat(chosen, options, String.class));
  }

  private static String changed() {
    return VillageDocuments.JSON
        .replace("\"people\": [", "\"people\": [{\"id\": \"di\", \"name\": \"Di\"},")
        .replace("{\"id\": \"meeting\", \"body\": \"council\", \"heldOn\": \"2025-05-01\"}", "")
        .replace("\"lastDay\": \"2025-03-01\"", "\"lastDay\": \"2025-03-02\"")
        .replace("{\"nl\": \"Raad\", \"fr\": \"Conseil\"}", "{\"nl\": \"Raad\"}");
  }

  @Test
  void theCommandTellsWhichFactsAndWhichFindingsChanged() {
    assertThat(compare(changed()))
        .isEqualTo(
            new Session.Outcome(
                0,
                """
                Dorp · 1 June 2025 · standard input

                Added (1):
                  Person “Di” (di)

                Removed (1):
                  Meeting “Raad (1 May 2025)” (meeting)

                Changed (2):
                  Steering committee “Raad” (council)
                    name
                  Mandate “Cy (Opvang)” (mandate-cy)
                    term: on 1 March 2025 → from 1 March 2025 to 2 March 2025

                Prolonged:

                Steering committee “Raad” (council)
                  ✗ error seat-cap-exceeded · past
                    3 members sit on “Raad” from 1 March 2025 to 2 March 2025; there are 2
                    seats.
                    Before: on 1 March 2025
                    /platforms/1/bodies/0

                ✓ none new, none solved, 1 prolonged, none shortened, none as before;
                  1 rule checked.
                """,
                ""));
  }

  @Test
  void theCommandFailsOnWhatIsNew() {
    String fewer = VillageDocuments.JSON.replace("\"seatCap\": 2", "\"seatCap\": 1");
    assertThat(compare(VillageDocuments.JSON).status()).isZero();
    assertThat(compare(fewer).status()).isEqualTo(1);
    assertThat(compare(fewer, "--fail-on", "never").status()).isZero();
    assertThat(compare(fewer, "--format", "summary").out())
        .startsWith("Dorp, 1 June 2025: ")
        .contains(" new, none solved");
  }

  @Test
  void theCommandTellsProgramsTheSame() {
    assertThat(compare(changed(), "--format", "json").out())
        .contains(
            """
              "facts": [
                {
                  "change": "ADDED",
                  "kind": "PERSON",
                  "id": "di",
                  "attributes": []
                },
            """)
        .contains("\"prolonged\": [\n      {\n        \"kind\": \"PROLONGED\"")
        .doesNotContain("“Cy");
  }

  @Test
  void theCommandTakesTwoFilesWithOneRegisterEach() {
    assertThat(Session.begin().run("compare", before.toString()).err())
        .startsWith("✗ NEW is missing.\n");
    assertThat(Session.begin().run("compare", folder.toString(), before.toString()).err())
        .contains("is a folder, not a file.");
  }
}
