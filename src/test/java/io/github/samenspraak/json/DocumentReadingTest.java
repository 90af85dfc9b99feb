package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.github.samenspraak.register.Register;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that were tampered with at random: reading them fails for reasons that can be told. */
@Tag("slow")
class DocumentReadingTest {

  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e99999999999",
          "3.5",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"2025-02-30\"",
          "\"2025-01-01\"",
          "[]",
          "{}",
          "[null]",
          "{\"firstDay\": \"2025-01-01\"}",
          "{\"fr\": \"x\", \"fr\": \"y\"}",
          "{\"id\": \"x\"}",
          "{\"KNOWN\": 5}",
          "{\"KNOWN\": 6, \"KNOWN\": null}",
          "[[]]");

  @Property(tries = 1_000)
  void aDocumentWithOtherValuesIsReadOrItsProblemsAreTold(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode document = JsonMapper.shared().readTree(RegisterReaderTest.complete());
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(document, containers);
      tamper(containers.get(random.nextInt(containers.size())), random);
    }
    // What is no JSON node, such as a key that stands twice, is put in as text.
    String text = document.toString().replaceAll("\"@([^@]*)@\"", "$1").replace("'", "\"");

    assertIsReadOrTold(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1_000)
  void aDocumentWithOtherBytesIsReadOrItsProblemsAreTold(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] document = RegisterReaderTest.complete();
    String common = "\"\"{}[]:,\\ \n01-.eEtfn\u0000aé\u00ff";
    for (int i = random.nextInt(4); i >= 0; i--) {
      byte other = (byte) common.charAt(random.nextInt(common.length()));
      document[random.nextInt(document.length)] = other;
    }

    assertIsReadOrTold(document);
  }

  @Property(tries = 300)
  void aDocumentThatIsCutOffIsSaidToBe(@ForAll long seed) {
    String document = new String(RegisterReaderTest.complete(), StandardCharsets.UTF_8);
    String part = document.substring(0, new Random(seed).nextInt(document.length() - 2));

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> RegisterReader.standard().read(part))
        .extracting(UnreadableDocumentException::problems, list(Problem.class))
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(ProblemKind.CUT_OFF);
  }

  private static void assertIsReadOrTold(byte[] bytes) {
    try {
      Register register = RegisterReader.standard().read(bytes);
      assertThat(RegisterReader.standard().read(RegisterWriter.compact().writeBytes(register)))
          .isEqualTo(register);
    } catch (UnreadableDocumentException refusal) {
      assertThat(refusal.problems()).isNotEmpty().doesNotHaveDuplicates();
      for (Problem problem : refusal.problems()) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message(Locale.FRENCH)).isNotBlank().hasSizeLessThan(1_000);
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static void tamper(JsonNode container, Random random) {
    String piece = "@" + PIECES.get(random.nextInt(PIECES.size())).replace('"', '\'') + "@";
    if (container instanceof ArrayNode list) {
      list.set(random.nextInt(list.size()), piece);
    } else if (container instanceof ObjectNode object) {
      List<String> keys = List.copyOf(object.propertyNames());
      String key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(key);
        case 1 -> object.set("x" + key, object.remove(key));
        case 2 -> object.put(key, "@'x','" + key + "':'y'@");
        default -> object.put(key, piece);
      }
    }
  }
}
