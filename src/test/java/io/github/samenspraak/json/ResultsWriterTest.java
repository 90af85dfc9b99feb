package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultsWriterTest {

  private static final Register TOWN =
      Register.builder()
          .municipality(
              Municipality.builder()
                  .name(Label.of(Map.of(Locale.ENGLISH, "Town", Locale.FRENCH, "Ville")))
                  .nisCode(NisCode.of("92094"))
                  .region(Region.OTHER)
                  .build())
          .build();

  private static final RuleSet RULES =
      RuleSet.of(
          Rule.error("town-here")
              .statement("There must be no town.")
              .message(Label.of(Map.of(Locale.ENGLISH, "Here.", Locale.FRENCH, "Ici.")))
              .checkedBy(
                  inspection ->
                      inspection.report(Subject.of(inspection.register().municipality()))),
          Rule.info("out-of-order")
              .statement("It must not be.")
              .message(Label.of("nothing"))
              .checkedBy(
                  inspection -> {
                    throw new IllegalStateException("broken");
                  }));

  private static List<CheckResult<Origin>> checked(RegisterDocument... documents) {
    return BatchCheck.of(RULES, LocalDate.of(2026, 11, 21))
        .results(Stream.of(documents), RegisterDocument::origin, RegisterDocument::read)
        .toList();
  }

  private static final RegisterDocument FINE =
      document(Origin.of("region.ndjson", 17), RegisterWriter.compact().write(TOWN));

  private static RegisterDocument document(Origin origin, String text) {
    return new RegisterDocument(
        origin, RegisterReader.standard(), () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(RegisterDocument document) {
    return withoutLine(ResultsWriter.compact().write(checked(document).get(0), Locale.FRENCH));
  }

  /** The line at which the rule fails is of no interest. */
  private static String withoutLine(String json) {
    return json.replaceAll("(ResultsWriterTest.java):[0-9]+", "$1:N");
  }

  @Test
  void aRegisterThatWasCheckedIsWrittenOnOneLine() {
    assertThat(written(FINE))
        .isEqualTo(
            "{\"file\":\"region.ndjson\",\"line\":17,"
                + "\"municipality\":{\"name\":\"Ville\",\"nisCode\":\"92094\"},"
                + "\"day\":\"2026-11-21\",\"leftOut\":[],\"counts\":{\"ERROR\":2,\"WARNING\":0,\"INFO\":0},\"waived\":0,\"notKept\":{},"
                + "\"findings\":[{\"code\":\"rule-failed\",\"severity\":\"ERROR\","
                + "\"subject\":{\"kind\":\"MUNICIPALITY\",\"id\":\"92094\"},"
                + "\"place\":\"/municipality\",\"tense\":\"PRESENT\",\"arguments\":{\"rule\":\"out-of-order\"},"
                + "\"message\":\"La règle out-of-order s’est interrompue\u00a0: on ne sait pas ce"
                + " qu’elle aurait trouvé.\"},{\"code\":\"town-here\",\"severity\":\"ERROR\","
                + "\"subject\":{\"kind\":\"MUNICIPALITY\",\"id\":\"92094\"},"
                + "\"place\":\"/municipality\",\"tense\":\"PRESENT\",\"message\":\"Ici.\"}],"
                + "\"failures\":[{\"rule\":\"out-of-order\","
                + "\"error\":\"java.lang.IllegalStateException\","
                + "\"at\":\"ResultsWriterTest.java:N\"}]}\n");
  }

  @Test
  void aDocumentThatIsNoRegisterIsWrittenWithItsProblems() {
    RegisterDocument broken = document(Origin.of("a.json"), "{\n");

    assertThat(written(broken))
        .isEqualTo(
            "{\"file\":\"a.json\",\"problems\":[{\"code\":\"cut-off\",\"place\":\"\","
                + "\"line\":2,\"column\":1,"
                + "\"remedy\":\"Il manque à la fin\u00a0: }. Le dernier { encore ouvert se trouve à la ligne"
                + " 1.\",\"message\":\"Le document s’arrête ici, trop tôt. Il manque à la fin\u00a0: }. Le"
                + " dernier { encore ouvert se trouve à la ligne 1.\"}]}\n");
  }

  @Test
  void aDocumentThatDoesNotComeThroughIsWrittenWithTheReason() {
    Origin origin = Origin.of("region.ndjson.gz", 3);

    assertThat(written(RegisterDocument.lost(origin, new EOFException("torn"))))
        .isEqualTo("{\"file\":\"region.ndjson.gz\",\"line\":3,\"error\":\"torn\"}\n");
    assertThat(written(RegisterDocument.lost(origin, new IOException())))
        .isEqualTo(
            "{\"file\":\"region.ndjson.gz\",\"line\":3,\"error\":\"java.io.IOException\"}\n");
  }

  @Test
  void theirOverviewIsWrittenOnOneLine() {
    Overview.Builder overview = Overview.builder();
    checked(FINE, RegisterDocument.lost(Origin.of("a.json"), new IOException()), FINE)
        .forEach(overview::add);

    assertThat(withoutLine(ResultsWriter.write(overview.build())))
        .isEqualTo(
            "{\"registers\":3,\"unreadable\":1,\"incomplete\":0,"
                + "\"mostSerious\":{\"ERROR\":2,\"WARNING\":0,\"INFO\":0},"
                + "\"rules\":[{\"code\":\"rule-failed\",\"severity\":\"ERROR\","
                + "\"registers\":2,\"findings\":2},{\"code\":\"town-here\",\"severity\":\"ERROR\","
                + "\"registers\":2,\"findings\":2}],"
                + "\"failures\":[{\"rule\":\"out-of-order\","
                + "\"error\":\"java.lang.IllegalStateException\","
                + "\"at\":\"ResultsWriterTest.java:N\",\"registers\":2}]}\n");
  }
}
