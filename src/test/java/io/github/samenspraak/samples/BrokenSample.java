package io.github.samenspraak.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample in which a fact is another one than it should be, and what is found then.
 *
 * <p>They are told in the folder {@code broken}, in a file for each sample. A sentence says what is
 * wrong; the lines below it say what is changed in the document, and after {@code >}, what is
 * found:
 *
 * <pre>
 * A member stays for a day after her six years.
 *   elected-2024-03.term.lastDay = 2030-03-01
 *   > mandate-too-long at elected-2024-03 on 2030-03-01/2030-03-01 {allotment=elected, length=P6Y}
 * </pre>
 *
 * <p>A line that is indented further continues the one before.
 *
 * @param sample which is whole
 * @param sentence what is wrong with it
 * @param changes of its document; one, if one is enough
 * @param expected what is found that is not found in the whole sample
 */
record BrokenSample(
    Sample sample,
    String sentence,
    ImmutableList<ChangeLine> changes,
    ImmutableList<String> expected) {

  /** {@return all that is told of a sample} */
  static ImmutableList<BrokenSample> of(Sample sample) {
    return Splitter.onPattern("\n\n+")
        .trimResults()
        .splitToStream(text("broken/" + sample.name() + ".txt"))
        .map(block -> parse(sample, block))
        .collect(ImmutableList.toImmutableList());
  }

  private static String text(String resource) {
    try {
      return Resources.toString(Resources.getResource(BrokenSample.class, resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenSample parse(Sample sample, String block) {
    List<String> lines = block.replaceAll("\n {4,}", " ").lines().map(String::strip).toList();
    return new BrokenSample(
        sample,
        lines.get(0),
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("> "))
            .map(ChangeLine::new)
            .collect(ImmutableList.toImmutableList()),
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the document with the changes made} */
  JsonNode document() {
    JsonNode document = JsonMapper.shared().readTree(sample.json());
    changes.forEach(change -> change.makeIn(document));
    return document;
  }

  /** {@return what is found in that document that is not found in the whole sample} */
  List<FindingLine> expectedIn(JsonNode document) {
    return expected.stream().map(line -> FindingLine.parse(line, document)).toList();
  }

  /** {@return the codes of the rules that are broken} */
  ImmutableSet<String> codes() {
    return expected.stream().map(line -> line.split(" ")[0]).collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether one fact is changed, and one thing found} */
  boolean isBrokenAloneByASingleFact() {
    return changes.size() == 1 && expected.size() == 1;
  }

  @Override
  public String toString() {
    return sample + ": " + sentence;
  }
}
