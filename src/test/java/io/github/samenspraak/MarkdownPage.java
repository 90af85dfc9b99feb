package io.github.samenspraak;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, with blocks of code that a test tries.
 *
 * @param file the page
 */
record MarkdownPage(Path file) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /** Gives the content that a block should have. */
  @FunctionalInterface
  interface Trial {

    /** {@return the content that a block should have} */
    String of(String block) throws Exception;
  }

  /** {@return the contents of the blocks in a language, such as json} */
  ImmutableList<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the text of the page as it should be, after a trial of each block in a language} */
  String tried(String language, Trial trial) throws Exception {
    StringBuilder tried = new StringBuilder();
    Matcher matcher = BLOCK.matcher(text());
    while (matcher.find()) {
      String content = matcher.group(2);
      String expected = matcher.group(1).equals(language) ? trial.of(content) : content;
      matcher.appendReplacement(
          tried, Matcher.quoteReplacement("```" + matcher.group(1) + "\n" + expected + "```"));
    }
    return matcher.appendTail(tried).toString();
  }

  /** {@return the text of the page} */
  String text() throws IOException {
    return Files.readString(file);
  }
}
