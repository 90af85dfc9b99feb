package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.primitives.Bytes;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.register.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RegisterReaderTest {

  private static final Path COMPLETE =
      Path.of("src/test/resources/io/github/samenspraak/json/complete.json");

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Test
  void theReaderReadsADocumentFromWhereverItIs(@TempDir Path folder) throws IOException {
    byte[] bytes = complete();
    Path file = Files.write(folder.resolve("register.json"), bytes);
    Register register = RegisterReader.standard().read(bytes);

    assertThat(register).isEqualTo(FilledValues.REGISTER);
    assertThat(RegisterReader.standard().read(new String(bytes, StandardCharsets.UTF_8)))
        .isEqualTo(register);
    assertThat(RegisterReader.standard().read(new ByteArrayInputStream(bytes))).isEqualTo(register);
    assertThat(RegisterReader.standard().read(file)).isEqualTo(register);
  }

  @Test
  void theReaderReadsAnIdAsOneObjectHoweverOftenItStandsThere() throws IOException {
    Register register = RegisterReader.standard().read(complete());

    assertThat(register.signals().get(0).platform()).isSameAs(register.platforms().get(0).id());
  }

  @Test
  void theReaderDoesNotMindAByteOrderMark() {
    byte[] marked = Bytes.concat(BYTE_ORDER_MARK, complete());

    assertThat(RegisterReader.standard().read(marked))
        .isEqualTo(RegisterReader.standard().read(complete()));
    assertThat(RegisterReader.standard().read(new String(marked, StandardCharsets.UTF_8)))
        .isEqualTo(RegisterReader.standard().read(complete()));
  }

  @Test
  void theReaderReadsWeeksAsDays() {
    String weeks =
        new String(complete(), StandardCharsets.UTF_8)
            .replace("\"replyWithin\": \"P2Y\"", "\"replyWithin\": \"P6W\"");

    assertThat(
            RegisterReader.standard()
                .read(weeks)
                .platforms()
                .get(0)
                .charters()
                .get(0)
                .advice()
                .flatMap(AdviceRule::replyWithin))
        .hasToString("Optional[P42D]");
  }

  @Test
  void theReaderReadsADayOfAnyYear() {
    String complete = new String(complete(), StandardCharsets.UTF_8);

    for (String day : List.of("0000-02-29", "-0044-03-15", "+12026-11-21")) {
      String document =
          complete.replaceFirst("\"heldOn\": \"[^\"]*\"", "\"heldOn\": \"" + day + '"');
      assertThat(RegisterReader.standard().read(document).meetings().get(0).heldOn())
          .hasToString(day);
    }
    for (String day : List.of("2025-02-29", "2025-1-01", "2025-01-1١", "2025-01-01 ")) {
      String document =
          complete.replaceFirst("\"heldOn\": \"[^\"]*\"", "\"heldOn\": \"" + day + '"');
      assertThat(refusal(document.getBytes(StandardCharsets.UTF_8)).problems())
          .extracting(Problem::kind, problem -> problem.place().toString())
          .containsExactly(tuple(ProblemKind.UNEXPECTED_VALUE, "/meetings/0/heldOn"));
    }
  }

  @Test
  @Tag("slow")
  void theReaderRefusesAnyKeyThatIsThereTwice() {
    byte[] complete = complete();
    try (JsonParser parser = JsonMapper.shared().createParser(complete)) {
      while (parser.nextToken() != null) {
        if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          byte[] twice = withTwice(complete, (int) parser.currentTokenLocation().getByteOffset());
          assertThat(refusal(twice).problems())
              .as(pointer)
              .extracting(Problem::kind, problem -> problem.place().toString())
              .containsExactly(tuple(ProblemKind.DUPLICATE_KEY, pointer));
        }
      }
    }
  }

  /**
   * {@return a document in which the key at an offset, and what stands under it, is there twice}
   */
  private static byte[] withTwice(byte[] document, int key) {
    byte[] rest = Arrays.copyOfRange(document, key, document.length);
    try (JsonParser parser =
        JsonMapper.shared().createParser(Bytes.concat(new byte[] {'{'}, rest))) {
      parser.nextToken();
      parser.nextToken();
      parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      int length = (int) parser.currentLocation().getByteOffset() - 1;
      byte[] entry = Arrays.copyOf(rest, length);
      return Bytes.concat(Arrays.copyOf(document, key), entry, new byte[] {','}, rest);
    }
  }

  private static UnreadableDocumentException refusal(byte[] document) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> RegisterReader.standard().read(document));
  }

  @Test
  void theReaderLeavesAFileThatIsNotThereToTheCaller(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> RegisterReader.standard().read(folder.resolve("no-such-file.json")));
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.standard().withProblems(0))
        .withMessage("A limit must be at least 1.");
  }

  /** {@code -Dsamenspraak.update=true} writes the document anew. */
  @Test
  void theCompleteDocumentHasEveryAttributeOfEveryType() throws IOException {
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.write(COMPLETE, complete());
    }

    assertThat(Files.readString(COMPLETE))
        .isEqualTo(new String(complete(), StandardCharsets.UTF_8));
    assertThat(RegisterReader.standard().read(COMPLETE)).isEqualTo(FilledValues.REGISTER);
  }

  /** {@return the document of the register that has every attribute of every type} */
  static byte[] complete() {
    return RegisterWriter.indented().writeBytes(FilledValues.REGISTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "~",
        "/",
        "~1",
        "a~0b//c",
        "\"",
        "\\",
        "\u001b[31m",
        "\0",
        "\n",
        "\u009b",
        "\u202e",
        "\uD83C\uDF33",
        "\u20ac %s {0}"
      })
  void theJsonPointerOfAProblemLeadsToItWhateverTheKey(String key) {
    for (String unknown : List.of(key, key + "x".repeat(500))) {
      ObjectNode document = JsonMapper.shared().createObjectNode();
      document.put("format", Register.FORMAT);
      document.putObject("municipality").put(unknown, 1).putObject("name").put(unknown, 2);

      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> RegisterReader.standard().read(document.toString()))
          .satisfies(
              unreadable ->
                  assertThat(unreadable.problems())
                      .extracting(problem -> document.at(problem.place().toString()).toString())
                      .contains("1", "2"))
          .satisfies(
              unreadable ->
                  assertThat(unreadable.problems())
                      .allSatisfy(
                          problem ->
                              assertThat(problem + problem.message(Locale.GERMAN))
                                  .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")));
    }
  }
}
