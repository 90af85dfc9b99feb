package io.github.samenspraak.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Iterators;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterDocumentTest {

  private static final RegisterReader READER = RegisterReader.standard();
  private static final String MARK = "\ufeff";

  /** {@return a small document on one line} */
  private static String town(String name) {
    return "{\"format\":\"samenspraak/1\",\"municipality\":{\"name\":\""
        + name
        + "\",\"region\":\"OTHER\",\"languages\":[\"nl\"]}}";
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /** {@return where each document comes from, and what comes of reading it} */
  private static List<String> told(Stream<RegisterDocument> documents) {
    return documents.map(RegisterDocumentTest::told).toList();
  }

  private static String told(RegisterDocument document) {
    try {
      return document.origin() + " " + document.read().municipality().name();
    } catch (UnreadableDocumentException e) {
      Problem problem = e.problems().get(0);
      return document.origin()
          + " "
          + problem.code()
          + " "
          + problem.line()
          + ":"
          + problem.column();
    } catch (IOException e) {
      return document.origin() + " " + e.getMessage();
    }
  }

  private static List<String> lines(String text) {
    return told(READER.lines(in(text), "in"));
  }

  private static List<String> documents(String text) {
    return told(READER.documents(in(text), "in"));
  }

  // Lines.

  @Test
  void everyLineIsADocument() {
    assertThat(lines(town("A") + "\n" + town("B") + "\n" + town("C")))
        .containsExactly("in:1 A", "in:2 B", "in:3 C");
  }

  @Test
  void aLineMayEndAsOnWindows() {
    assertThat(lines(town("A") + "\r\n\r\n" + town("B") + "\r\n"))
        .containsExactly("in:1 A", "in:3 B");
  }

  @Test
  void linesOnWhichNothingStandsAreCountedAndPassedOver() {
    assertThat(lines("\n \t \n" + town("A") + "\n\n\n" + town("B") + "\n\n"))
        .containsExactly("in:3 A", "in:6 B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n \t\n", MARK, MARK + "\n"})
  void whereNothingStandsThereIsNoDocument(String nothing) {
    assertThat(lines(nothing)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() {
    assertThat(lines(MARK + town("A") + "\n" + MARK + town("B")))
        .containsExactly("in:1 A", "in:2 B");
  }

  @Test
  void aBrokenLineIsToldByItsNumberAndTheNextOneFollows() {
    String missing = town("A").replace(",\"region\":\"OTHER\"", "");
    assertThat(lines("{\n" + town("A") + "\n\u0000\u0001\n" + missing + "\n" + town("B") + "\n]"))
        .containsExactly(
            "in:1 cut-off 1:2",
            "in:2 A",
            "in:3 encoding 3:1",
            "in:4 missing 4:42",
            "in:5 B",
            "in:6 syntax 6:1");
  }

  @Test
  void allProblemsOfALineHaveItsNumber() {
    String two = town("A").replace("OTHER", "ELSEWHERE").replace("[\"nl\"]", "[7]");
    RegisterDocument document = READER.lines(in("\n\n" + two), "in").findFirst().orElseThrow();

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(document::read)
        .satisfies(e -> assertThat(e.problems()).hasSize(2).allMatch(each -> each.line() == 3))
        .withMessageStartingWith("Line 3, column ");
  }

  @Test
  void aLineBeyondTheLimitIsNotHeldAndTheNextOneFollows() {
    String exact = town("A");
    RegisterReader reader =
        RegisterReader.within(Limits.standard().withDocumentSize(exact.length()));
    String text = exact + "\n" + exact + " \n" + exact + "\r\n" + exact;

    assertThat(told(reader.lines(in(text), "in")))
        .containsExactly(
            "in:1 A", "in:2 document-too-large 2:1", "in:3 document-too-large 3:1", "in:4 A");
  }

  @Test
  void aLineBeyondTheLimitMayBeOfAnyLength() {
    RegisterReader reader = RegisterReader.within(Limits.standard().withDocumentSize(1000));
    InputStream text =
        new SequenceInputStream(new ByteArrayInputStream(new byte[1 << 24]), in("\n" + town("A")));

    assertThat(told(reader.lines(text, "in")))
        .containsExactly("in:1 document-too-large 1:1", "in:2 A");
  }

  @Test
  void tenThousandLinesAreReadOneByOne() {
    Iterator<InputStream> endless =
        Iterators.transform(Iterators.cycle(town("A") + "\n"), RegisterDocumentTest::in);
    InputStream text =
        new SequenceInputStream(Iterators.asEnumeration(Iterators.limit(endless, 10_000)));

    assertThat(READER.lines(text, "in").map(RegisterDocument::origin))
        .hasSize(10_000)
        .element(9_999)
        .isEqualTo(Origin.of("in", 10_000));
  }

  @Test
  void anInputIsReadNoFurtherThanNeeded() {
    InputStream torn = new SequenceInputStream(in(town("A") + "\n"), new Torn());
    Iterator<RegisterDocument> documents = READER.lines(torn, "in").iterator();

    assertThat(told(documents.next())).isEqualTo("in:1 A");
  }

  @Test
  void aDocumentMayBeReadAsOftenAsOneLikes() throws IOException {
    RegisterDocument line = READER.lines(in(town("A")), "in").findFirst().orElseThrow();
    RegisterDocument whole = READER.documents(in(town("A")), "in").findFirst().orElseThrow();

    assertThat(line.read()).isEqualTo(line.read()).isEqualTo(whole.read());
    assertThat(whole.read()).isEqualTo(READER.read(town("A")));
    assertThat(line).hasToString("in:1");
    assertThat(whole).hasToString("in");
  }

  // What is packed, and what is torn.

  /** Fails as soon as something is read of it. */
  private static final class Torn extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("torn");
    }
  }

  @Test
  void aPackedFileIsUnpackedWhateverItsName(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("lines"), gzip(town("A") + "\n" + town("B")));
    try (Stream<RegisterDocument> lines = READER.lines(file)) {
      assertThat(told(lines)).containsExactly(file + ":1 A", file + ":2 B");
    }
    Path whole = Files.write(folder.resolve("whole.json"), gzip(town("A")));
    assertThat(told(READER.document(whole))).isEqualTo(whole + " A");
    Path plain = Files.writeString(folder.resolve("plain.json.gz"), town("A"));
    assertThat(told(READER.document(plain))).isEqualTo(plain + " A");
  }

  @Test
  void aFilePackedInSeveralPartsIsReadToTheEndHoweverItComes() throws IOException {
    byte[] parts = Bytes.concat(gzip(town("A") + "\n"), gzip(town("B")));
    InputStream slow =
        new ByteArrayInputStream(parts) {
          @Override
          public synchronized int available() {
            return 0;
          }
        };

    assertThat(told(READER.lines(slow, "in"))).containsExactly("in:1 A", "in:2 B");
  }

  @Test
  void bytesThatAreNoPartAfterAPartAreReportedByTheirLine() throws IOException {
    byte[] part = gzip(town("A") + "\n");
    byte[] damaged = gzip(town("B"));
    damaged[0]++;
    for (byte[] other : List.of(damaged, town("B").getBytes(UTF_8), new byte[] {0, 0, 7})) {
      InputStream in = new ByteArrayInputStream(Bytes.concat(part, other));
      assertThat(told(READER.lines(in, "in")))
          .containsExactly(
              "in:1 A", "in:2 What is packed by gzip is damaged, or something else follows it.");
      in = new ByteArrayInputStream(Bytes.concat(part, other));
      assertThat(told(READER.documents(in, "in")))
          .containsExactly(
              "in:1 A", "in:2 What is packed by gzip is damaged, or something else follows it.");
    }
  }

  @Test
  void aDocumentAfterWhichSomethingElseStandsIsNotRead(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.json.gz"), Bytes.concat(gzip(town("A")), town("B").getBytes(UTF_8)));
    assertThat(told(READER.document(file)))
        .isEqualTo(file + " What is packed by gzip is damaged, or something else follows it.");
  }

  @Test
  void documentsBeforeATornEndCount() throws IOException {
    String text = town("A") + "\n\n" + town("B");
    byte[] packed = gzip(text + "\n" + text);
    InputStream torn =
        new SequenceInputStream(in(text.substring(0, text.length() - 5)), new Torn());

    assertThat(told(READER.lines(torn, "in"))).containsExactly("in:1 A", "in:3 torn");
    assertThat(
            told(
                READER.lines(
                    new SequenceInputStream(
                        new ByteArrayInputStream(gzip(town("A") + "\n")),
                        new ByteArrayInputStream(packed, 0, packed.length - 9)),
                    "in")))
        .startsWith("in:1 A", "in:2 A")
        .last()
        .asString()
        .endsWith(" What is packed by gzip ends too early.");
  }

  @Test
  void anInputThatIsTornFromTheBeginningIsOneDocumentThatCannotBeRead() {
    assertThat(told(READER.lines(new Torn(), "in"))).containsExactly("in torn");
    assertThat(told(READER.documents(new Torn(), "in"))).containsExactly("in torn");
    assertThat(told(READER.documents(new SequenceInputStream(in("{\n"), new Torn()), "in")))
        .containsExactly("in torn");
    assertThat(
            told(
                READER.documents(new SequenceInputStream(in(town("A") + "\n{"), new Torn()), "in")))
        .containsExactly("in:1 A", "in:2 torn");
  }

  @Test
  void aFileThatIsNotThereIsToldWhenItIsOpened(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere");

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> READER.lines(nowhere));
    RegisterDocument document = READER.document(nowhere);
    assertThat(document.origin()).isEqualTo(Origin.of(nowhere.toString()));
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(document::read);
  }

  @Test
  void closingTheLinesClosesTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("lines"), (town("A") + "\n").repeat(10_000));
    Stream<RegisterDocument> lines = READER.lines(file);
    Iterator<RegisterDocument> documents = lines.iterator();
    documents.next();
    lines.close();
    RegisterDocument last = Iterators.getLast(documents);

    assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(last::read);
  }

  @Test
  void aDocumentThatIsLostSaysWhy() {
    RegisterDocument lost = RegisterDocument.lost(Origin.of("in", 7), new EOFException("gone"));

    assertThat(told(lost)).isEqualTo("in:7 gone");
  }

  // One document, or one on each line.

  @Test
  void oneDocumentIsToldFromSeveralByTheBeginning() {
    String pretty = new String(RegisterWriter.indented().writeBytes(READER.read(town("A"))), UTF_8);

    assertThat(documents(town("A"))).containsExactly("in A");
    assertThat(documents("\n" + town("A") + "\n\n")).containsExactly("in A");
    assertThat(documents(MARK + pretty)).containsExactly("in A");
    assertThat(documents(town("A") + "\n" + town("B"))).containsExactly("in:1 A", "in:2 B");
    assertThat(documents(MARK + "\n" + town("A") + "\n\n" + town("B") + "\n"))
        .containsExactly("in:2 A", "in:4 B");
  }

  @Test
  void oneDocumentMayBeLaidOutInAnyWay() {
    String people =
        town("A")
            .replace(
                "\"municipality\"",
                "\"people\":[\n{\"id\":\"a\"," + "\"name\":\"A\"}\n],\"municipality\"");
    String municipality = town("A").replace("\"municipality\":", "\"municipality\":\n");

    assertThat(documents(people)).containsExactly("in A");
    assertThat(documents(municipality)).containsExactly("in A");
    assertThat(documents(town("A").replace(",", "\n,"))).containsExactly("in A");
    assertThat(documents(town("A").replace("{", "{\n"))).containsExactly("in A");
  }

  @Test
  void aFirstLineThatIsBrokenDoesNotHideTheOthers() {
    for (String broken :
        List.of(
            "rubbish",
            "\u0000\u0001\u0002",
            "{",
            "{\"format\":\"samens",
            "{\"format\":\"samenspraak/1\",",
            "{\"format\":\"samenspraak/1\",\"municipality\":{\"name\":\"B\"}",
            town("B") + "}",
            "[" + town("B"))) {
      assertThat(documents(broken + "\n\n" + town("A")))
          .as(broken)
          .hasSize(2)
          .last()
          .isEqualTo("in:3 A");
    }
  }

  @Test
  void aSecondLineThatIsBrokenIsOne() {
    assertThat(documents(town("A") + "\nrubbish\n" + town("B")))
        .containsExactly("in:1 A", "in:2 syntax 2:1", "in:3 B");
  }

  @Test
  void oneDocumentThatIsBrokenIsOneDocument() {
    assertThat(documents("")).containsExactly("in cut-off 1:1");
    assertThat(documents("\n" + MARK + "\n")).hasSize(1);
    assertThat(documents("rubbish\nrubbish")).containsExactly("in syntax 1:1");
    assertThat(documents("{'format': 7,\n\"people\": []\n}")).containsExactly("in syntax 1:2");
    assertThat(documents("{\n\n\"people\": [}\n")).containsExactly("in syntax 3:12");
  }

  @Test
  void anInputThatIsNotInUtf8IsOneDocument() {
    byte[] bytes = (town("A") + "\n" + town("B")).getBytes(UTF_16LE);

    assertThat(told(READER.documents(new ByteArrayInputStream(bytes), "in")))
        .containsExactly("in encoding 1:2");
  }

  /** {@return a text after a space that goes on for so many bytes, and that counts them} */
  private static CountingInputStream after(long bytes, int space, String text) {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return space;
          }
        };
    return new CountingInputStream(
        new SequenceInputStream(ByteStreams.limit(endless, bytes), in(text)));
  }

  @ParameterizedTest
  @ValueSource(chars = {'x', ' ', '\n', '\0'})
  void noMoreIsHeldOfTheBeginningThanADocumentMayHave(char space) {
    RegisterReader reader = RegisterReader.within(Limits.standard().withDocumentSize(1 << 17));
    CountingInputStream in = after(Long.MAX_VALUE, space, "");

    assertThat(told(reader.documents(in, "in"))).containsExactly("in document-too-large 1:1");
    assertThat(in.getCount()).isBetween(1L + (1 << 17), 3L << 16);
  }

  @Test
  void oneDocumentIsReadUpToTheLimit() {
    int limit = 1 << 17;
    RegisterReader reader = RegisterReader.within(Limits.standard().withDocumentSize(limit));
    int space = limit - town("A").length();

    assertThat(told(reader.documents(after(space, '\n', town("A")), "in"))).containsExactly("in A");
    assertThat(told(reader.documents(after(space + 1, '\n', town("A")), "in")))
        .containsExactly("in document-too-large 1:1");
    String lines = town("A") + "\n" + town("B");
    assertThat(told(reader.documents(after(space, ' ', lines), "in")))
        .containsExactly("in:1 A", "in:2 B");
    assertThat(told(reader.documents(after(space + 1, ' ', lines), "in")))
        .containsExactly("in document-too-large 1:1");
  }

  @Test
  void theBeginningIsNotLostHoweverLongItsLinesAre() {
    String person = "{\"id\":\"%d\",\"name\":\"N\"}";
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      people.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, person, i));
    }
    String large =
        town("A").replace("\"municipality\"", "\"people\":[" + people + "],\"municipality\"");

    assertThat(large).hasSizeGreaterThan(500_000);
    assertThat(documents(large)).containsExactly("in A");
    assertThat(documents(large.replace(",\"municipality\"", ",\n\"municipality\"")))
        .containsExactly("in A");
    assertThat(documents(large + "\n" + town("B") + "\n" + large))
        .containsExactly("in:1 A", "in:2 B", "in:3 A");
  }
}
