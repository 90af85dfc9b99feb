package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Strings;
import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of each broken document of the corpus, and of those too large to keep.
 *
 * <p>Beside each document of the folder {@code broken} stands what is expected to be found in it: a
 * line for each problem, with line, column, pointer and code, what was found and what is expected.
 * With {@code -Dsamenspraak.update=true} it is written anew.
 */
class BrokenDocumentsTest {

  private static final String START =
      "{\"municipality\": {\"name\": \"Namur\", \"region\": \"WALLONIA\"}, ";

  private static final String TOO_DEEP = " nested-too-deeply | - | at most 64 are read\n";

  private static final Path CORPUS =
      Path.of("src/test/resources/io/github/samenspraak/json/broken");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyProblemOfADocumentIsTold(Path document) throws IOException {
    Path expected =
        document.resolveSibling(document.getFileName().toString().replace(".json", ".txt"));

    String told = described(problems(Files.readAllBytes(document)));
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(expected, told);
    }

    assertThat(told).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyProblemCanBeSaidInEveryLanguage(Path document) throws IOException {
    for (Problem problem : problems(Files.readAllBytes(document))) {
      List<String> messages = Messages.LANGUAGES.stream().map(problem::message).distinct().toList();
      assertThat(messages).hasSameSizeAs(Messages.LANGUAGES).noneMatch(String::isBlank);
      problem
          .found()
          .ifPresent(found -> assertThat(messages).allMatch(message -> message.contains(found)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingOfSomeoneIsQuoted(Path document) throws IOException {
    UnreadableDocumentException refusal = refusal(Files.readAllBytes(document));

    assertThat(refusal.getMessage()).doesNotContainIgnoringCase("secret", "555", "12345678");
    assertThat(described(refusal.problems()))
        .doesNotContainIgnoringCase("secret", "555", "12345678");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsSaidInEveryLanguage() {
    Problem problem =
        onlyProblem(
            START
                + "\"organisations\": [{\"id\": \"city\", \"name\": \"Namur\", \"kind\":"
                + " \"MUNICIPALITY\", \"lifespan\": {\"firstDay\": \"2025-01-01\", \"lastDay\":"
                + " \"2024-12-31\"}}]}");

    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "This cannot be: {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2024-12-31\"}. Expected:"
                + " a term in the years 1 to 9999 whose last day is not before its first day."
                + " Perhaps the first and the last day were swapped.");
    assertThat(problem.message(Locale.forLanguageTag("nl-BE")))
        .isEqualTo(
            "Dit kan niet: {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2024-12-31\"}. Verwacht:"
                + " een termijn in de jaren 1 tot 9999 waarvan de laatste dag niet voor de eerste"
                + " valt. Misschien zijn de eerste en de laatste dag verwisseld.");
    assertThat(problem.message(Locale.FRENCH))
        .isEqualTo(
            "Ceci est impossible\u00a0: {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2024-12-31\"}."
                + " Attendu\u00a0: une période dans les années 1 à 9999 dont le dernier jour ne précède"
                + " pas le premier. Peut-être le premier et le dernier jour ont-ils été inversés.");
    assertThat(problem.message(Locale.GERMAN))
        .isEqualTo(
            "Das kann nicht sein: {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2024-12-31\"}."
                + " Erwartet: eine Laufzeit in den Jahren 1 bis 9999, deren letzter Tag nicht vor"
                + " dem ersten liegt. Vielleicht wurden der erste und der letzte Tag vertauscht.");
    assertThat(problem.message(Locale.JAPANESE)).isEqualTo(problem.message(Locale.ENGLISH));
  }

  @Test
  void tenThousandLevelsOfNestingAreTooMany() {
    String lists = Strings.repeat("[", 10_000) + Strings.repeat("]", 10_000);
    String objects = Strings.repeat("{\"a\":", 10_000) + "1" + Strings.repeat("}", 10_000);

    assertThat(described(problems(lists)))
        .isEqualTo(at("", 65) + Strings.repeat("/0", 64) + TOO_DEEP);
    assertThat(described(problems(START + "\"people\": " + lists + "}")))
        .isEqualTo(
            at(START + "\"people\": ", 64) + "/people" + Strings.repeat("/0", 63) + TOO_DEEP);
    assertThat(described(problems(START + "\"extensions\": {\"x:a\": " + lists + "}}")))
        .isEqualTo(
            at(START + "\"extensions\": {\"x:a\": ", 63)
                + "/extensions/x:a"
                + Strings.repeat("/0", 62)
                + TOO_DEEP);
    assertThat(described(problems(START + "\"people\": [{\"id\": " + objects + "}]}")))
        .isEqualTo(
            at(START + "\"people\": [{\"id\": " + Strings.repeat("{\"a\":", 61), 1)
                + "/people/0/id"
                + Strings.repeat("/a", 61)
                + TOO_DEEP);
  }

  @Test
  void aNumberOfAMillionDigitsIsTooLong() {
    String digits = Strings.repeat("1", 1_000_000);
    String signal = START + "\"signals\": [{\"indicator\": {\"value\": ";
    String person = START + "\"people\": [\"Example\", ";

    assertThat(described(problems(signal + digits + "}}]}")))
        .isEqualTo(
            at(signal, 1)
                + "/signals/0/indicator/value number-too-long | "
                + Strings.repeat("1", 80)
                + "… | at most 100 characters are read\n");
    assertThat(described(problems(person + "-0." + digits + "]}")))
        .isEqualTo(
            at(START + "\"people\": [", 1)
                + "/people/0 unexpected-value | - | an object: a person"
                + " | Write it as an object: {\"id\": …, \"name\": …}.\n"
                + at(person, 1)
                + "/people/1 number-too-long | -0."
                + Strings.repeat("1", 77)
                + "… | at most 100 characters are read\n");
  }

  @Test
  void aNumberThatTakesAMillionDigitsToWriteOutIsTooLong() {
    String signal =
        START
            + "\"signals\": [{\"platform\": \"p\", \"id\": \"s\", \"raisedBy\": \"o\", \"raisedOn\":"
            + " \"2025-01-01\", \"text\": \"t\", \"indicator\": {\"value\": ";

    for (String number : List.of("1e1000000", "-1e-1000000", "1e2147483647", "1e99999999999")) {
      assertThat(described(problems(signal + number + "}}]}")))
          .isEqualTo(
              at(signal, 1)
                  + "/signals/0/indicator/value number-too-long | "
                  + number
                  + " | at most 100 characters are read\n");
    }
  }

  @Test
  void aTextOrAKeyOfAMillionCharactersIsTooLong() {
    String text = '"' + Strings.repeat("é", 1_000_000) + '"';
    String value = START + "\"people\": [{\"id\": ";
    String key = START + "\"people\": [{";

    assertThat(described(problems(value + text + "}]}")))
        .isEqualTo(
            at(value, 1)
                + "/people/0/id text-too-long | - | at most 100,000 characters are read\n");
    assertThat(described(problems(key + text + ": 1}]}")))
        .isEqualTo(
            at(key, 1) + "/people/0 key-too-long | - | at most 100,000 characters are read\n");
  }

  @Test
  void aLabelInMoreLanguagesThanAnybodySpeaksIsRefused() {
    String texts =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"x-l" + i + "\": \"x\"")
            .collect(Collectors.joining(", "));
    String office =
        START + "\"offices\": [{\"id\": \"o\", \"organisation\": \"c\", \"kind\": \"OTHER\", ";
    List<Problem> problems = problems(office + "\"title\": {" + texts + "}}]}");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).hasToString("/offices/0/title");
    assertThat(problems.get(0).kind()).isEqualTo(ProblemKind.UNEXPECTED_VALUE);
    assertThat(problems.get(0).found().orElseThrow())
        .startsWith("{\"x-l0\": \"x\", ")
        .endsWith(", …}")
        .hasSizeLessThan(200);
  }

  @Test
  void aDocumentBeyondTheLimitIsTooLarge() {
    RegisterReader reader = RegisterReader.within(Limits.standard().withDocumentSize(100));
    byte[] document = (START.replace("}, ", "}}")).getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(Arrays.copyOf(padded(document, 100), 100))).isNotNull();
    assertThat(described(problems(reader, padded(document, 101))))
        .isEqualTo("1:1  document-too-large | - | at most 100 bytes are read\n");
  }

  @Test
  void aStreamIsNotReadFarBeyondTheLimit() throws IOException {
    RegisterReader reader = RegisterReader.within(Limits.standard().withDocumentSize(100));
    class Endless extends InputStream {
      private long given;

      @Override
      public int read() {
        given++;
        return ' ';
      }
    }
    Endless endless = new Endless();

    UnreadableDocumentException refusal =
        catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(endless));

    assertThat(described(refusal.problems()))
        .isEqualTo("1:1  document-too-large | - | at most 100 bytes are read\n");
    assertThat(endless.given).isEqualTo(101);
  }

  @Test
  void faultsOfOneObjectAreAllToldEachAtItsAttribute() {
    String mandate =
        """
        {"id": "m", "holder": 5, "heldAs": "lid", "role": "voorzitter",
         "term": {"firstDay": "2025-01-01", "lastDay": "2024-12-31"}}""";
    List<Problem> problems =
        problems(
            RegisterReader.standard(),
            (START + "\"platforms\": [{\"bodies\": [{\"mandates\": [" + mandate + "]}]}]}")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(problems)
        .extracting(problem -> problem.place().toString())
        .contains(
            "/platforms/0/bodies/0/mandates/0/holder",
            "/platforms/0/bodies/0/mandates/0/heldAs",
            "/platforms/0/bodies/0/mandates/0/role",
            "/platforms/0/bodies/0/mandates/0/term");
  }

  @Test
  void aLanguageThatStandsTwiceIsToldEvenIfItsTextsAreNone() {
    List<Problem> problems =
        problems(
            RegisterReader.standard(),
            (START + "\"organisations\": [{\"name\": {\"fr\": 1, \"fr\": 2}}]}")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(problems).extracting(Problem::kind).contains(ProblemKind.DUPLICATE_KEY);
  }

  @Test
  void aTextThatIsTooLongIsToldAlsoBeyondTheMostLanguages() {
    String texts =
        IntStream.range(0, 600)
            .mapToObj(i -> "\"x-" + i + "\": \"a\"")
            .collect(Collectors.joining(","));
    List<Problem> problems =
        problems(
            RegisterReader.within(Limits.standard().withTextLength(50)),
            (START
                    + "\"organisations\": [{\"name\": {"
                    + texts
                    + ", \"nl\": \""
                    + "a".repeat(51)
                    + "\"}}]}")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(problems).extracting(Problem::kind).contains(ProblemKind.TEXT_TOO_LONG);
  }

  @Test
  void noMoreProblemsAreToldThanTheLimit() {
    String people =
        IntStream.range(0, 10_000).mapToObj(i -> "{}").collect(Collectors.joining(",\n"));
    List<Problem> problems =
        problems(
            RegisterReader.within(Limits.standard().withProblems(5)),
            (START + "\"people\": [\n" + people + "]}").getBytes(StandardCharsets.UTF_8));

    assertThat(described(problems))
        .isEqualTo(
            """
            2:1 /people/0/id missing | - | %1$s
            2:1 /people/0/name missing | - | %2$s
            3:1 /people/1/id missing | - | %1$s
            3:1 /people/1/name missing | - | %2$s
            4:1 /people/2/id missing | - | %1$s
            4:3  too-many-problems | - | at most 5 are reported
            """
                .formatted(
                    "an id: a text that is not blank, of at most 512 characters, none of them a"
                        + " control character | It says: by what id others refer to it.",
                    "a text that is not blank | It says: the name, as in a list of members."));
  }

  @Test
  void anExceptionShowsTheFirstProblemsAndCountsTheOthers() {
    assertThat(refusal("{\"format\": 1, \"people\": [1, 2], \"peopel\": 3}}"))
        .hasMessage(
            """
            Line 1, column 1, /municipality: “municipality” is missing. Expected: an object: a \
            municipality. It says: of which municipality the register is.
            Line 1, column 12, /format: Found: 1. Expected: samenspraak/1. Write "samenspraak/1".
            Line 1, column 26, /people/0: What stands here does not belong here. Expected: an \
            object: a person. Write it as an object: {"id": …, "name": …}.
            … and 3 more problems""");
  }

  @Test
  void halfACharacterIsNotUnicode() {
    assertThat(described(problems("{\"a\ud800\": 1}"))).isEqualTo("1:4  encoding | FF | UTF-8\n");
  }

  /** {@return line and column of a character after the beginning of a document} */
  private static String at(String beginning, int character) {
    return "1:" + (beginning.length() + character) + " ";
  }

  private static byte[] padded(byte[] document, int length) {
    byte[] padded = new byte[length];
    Arrays.fill(padded, (byte) ' ');
    System.arraycopy(document, 0, padded, 0, document.length);
    return padded;
  }

  private static String described(List<Problem> problems) {
    return problems.stream().map(BrokenDocumentsTest::described).collect(Collectors.joining());
  }

  private static String described(Problem problem) {
    String remedy = problem.remedy(Locale.ENGLISH);
    return String.format(
        "%d:%d %s %s | %s | %s%s\n",
        problem.line(),
        problem.column(),
        problem.place().toString().replace("\u009b", "\\u009b").replace("\u202e", "\\u202e"),
        problem.code(),
        problem.found().orElse("-"),
        problem.expected(Locale.ENGLISH),
        remedy.isEmpty() ? "" : " | " + remedy);
  }

  private static Problem onlyProblem(String document) {
    List<Problem> problems = problems(document);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<Problem> problems(String document) {
    return refusal(document).problems();
  }

  private static List<Problem> problems(byte[] document) {
    return problems(RegisterReader.standard(), document);
  }

  private static List<Problem> problems(RegisterReader reader, byte[] document) {
    return refusal(reader, document).problems();
  }

  private static UnreadableDocumentException refusal(byte[] document) {
    return refusal(RegisterReader.standard(), document);
  }

  private static UnreadableDocumentException refusal(RegisterReader reader, byte[] document) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(document));
  }

  private static UnreadableDocumentException refusal(String document) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> RegisterReader.standard().read(document));
  }
}
