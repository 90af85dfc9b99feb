package io.github.samenspraak.benchmark;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The rivals find the same: only then does it mean anything which of them is faster. */
@Tag("slow")
class RivalsTest {

  private static final RegisterShape SMALL = RegisterShape.small();
  private static final RegisterShape OF_TEN = RegisterShape.ofOrganisations(10);
  private static final RegisterShape OF_A_HUNDRED = RegisterShape.ofOrganisations(100);

  /** Registers on which nothing is wrong, one thing that breaks a shared rule, or much. */
  static Stream<byte[]> documents() {
    Stream<Register> registers =
        Stream.of(
                Stream.of(SMALL, OF_TEN, OF_A_HUNDRED).map(RegisterShape::register),
                faulty(SMALL),
                faulty(OF_TEN))
            .flatMap(identity());
    return Stream.concat(
        registers.map(RegisterWriter.compact()::writeBytes),
        Stream.concat(disorder(SMALL, 10), disorder(OF_TEN, 5)));
  }

  /** Registers with which Jena takes a quarter of a minute each. */
  static Stream<byte[]> largeDocuments() {
    return disorder(OF_A_HUNDRED, 2);
  }

  private static Stream<Register> faulty(RegisterShape shape) {
    return Stream.of(Fault.values())
        .filter(fault -> HibernateRival.RULES.codes().contains(fault.rule()))
        .flatMap(fault -> Stream.of(fault.in(shape, 1), fault.in(shape, Fault.MOST_DAYS)))
        .map(FaultyRegister::register);
  }

  private static Stream<byte[]> disorder(RegisterShape shape, int documents) {
    return LongStream.range(0, documents).mapToObj(seed -> DisorderedDocument.in(shape, seed));
  }

  @ParameterizedTest
  @MethodSource({"documents", "largeDocuments"})
  void hibernateValidatorFindsTheSame(byte[] document) {
    assertThat(HibernateRival.check(plain(document)))
        .extracting(HibernateRival::found)
        .containsExactlyInAnyOrderElementsOf(found(HibernateRival.RULES, document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jenaFindsTheSame(byte[] document) {
    Register register = RegisterReader.standard().read(document);

    assertThat(JenaRival.found(JenaRival.check(JenaRival.graph(register))))
        .containsExactlyInAnyOrderElementsOf(found(JenaRival.RULES, document));
  }

  @ParameterizedTest
  @MethodSource({"documents", "largeDocuments"})
  void theLoopFindsTheSame(byte[] document) {
    assertThat(SeatCapLoop.check(plain(document)))
        .containsExactlyInAnyOrderElementsOf(found(SeatCapLoop.RULES, document));
  }

  @ParameterizedTest
  @MethodSource({"documents", "largeDocuments"})
  void theSchemaAcceptsWhatIsRead(byte[] document) {
    assertThat(SchemaRival.check(document)).isEmpty();
  }

  @Test
  void disorderBreaksEverySharedRule() {
    assertThat(largeDocuments().flatMap(each -> found(HibernateRival.RULES, each).stream()))
        .extracting(RivalFinding::rule)
        .containsAll(HibernateRival.RULES.codes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"region\":\"OTHER\",                    |",
        "\"seatCap\":                             | \"seatCap\":-",
        "\"id\":\"committee\"                     | \"id\":\" \"",
        "\"holder\":\"alderwoman-0\",             |",
        "\"kind\":\"STEERING_COMMITTEE\",         |",
      })
  void aDocumentThatTheSchemaOrTheConstraintsRefuseIsNotRead(String right, String wrong) {
    String document = RegisterWriter.compact().write(OF_TEN.register());
    assertThat(document).contains(right);
    byte[] broken =
        document
            .replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong)
            .getBytes(StandardCharsets.UTF_8);

    assertThat(SchemaRival.check(broken)).isNotEmpty();
    assertThat(HibernateRival.check(plain(broken))).isNotEmpty();
    assertThatThrownBy(() -> RegisterReader.standard().read(broken))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static List<RivalFinding> found(RuleSet rules, byte[] document) {
    return RivalFinding.in(
        rules.check(RegisterReader.standard().read(document), RegisterShape.TODAY));
  }

  private static PlainRegister plain(byte[] document) {
    return JsonMapper.shared().readValue(document, PlainRegister.class);
  }
}
