package io.github.samenspraak.json;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The documentation of a type and its attributes, as it stands in the source. */
final class SourceText {

  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
  private static final String ANNOTATIONS = "(?:@[\\w.]+(?:\\([^)]*\\))?\\s*(?://[^\\n]*\\s*)?)*";

  private final String source;
  private final Class<?> type;

  private SourceText(String source, Class<?> type) {
    this.source = source;
    this.type = type;
  }

  static SourceText of(Class<?> type) {
    Path file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    try {
      return new SourceText(Files.readString(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what the type is, in a paragraph} */
  Optional<String> describe() {
    return find(ANNOTATIONS
            + "public [\\w -]*?(?:interface|class|enum|record) "
            + type.getSimpleName()
            + "\\b")
        .map(comment -> plain(comment.split("<p>|@param|@see")[0]));
  }

  /** {@return what an attribute is, in a paragraph: the next one is for programmers} */
  Optional<String> describe(String attribute) {
    return find(ANNOTATIONS + "(?:default )?[\\w<>?, .]+ " + attribute + "\\(\\)")
        .map(
            comment -> {
              String text = plain(comment.split("<p>")[0]);
              return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            });
  }

  /** {@return the meaning of a constant} */
  Optional<String> describeConstant(String name) {
    return find(ANNOTATIONS + name + "\\b\\s*[(,;{}]").map(this::plain);
  }

  private Optional<String> find(String declaration) {
    return Pattern.compile(COMMENT + declaration, Pattern.DOTALL)
        .matcher(source)
        .results()
        .map(result -> result.group(1))
        .findFirst();
  }

  /** {@return a comment without what is only for Javadoc} */
  private String plain(String comment) {
    String text = comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("</?\\w+>", "");
    String bare =
        Pattern.compile("\\{@(code|link(?:plain)?|value)\\s*([^{}]*)}")
            .matcher(text)
            .replaceAll(this::plain);
    String sentences = bare.replaceAll("}\\s+(?=[A-Z0-9])", ". ");
    return CharMatcher.whitespace()
        .trimAndCollapseFrom(sentences.replaceAll("\\{@return\\s|}(?=\\s|$)", ""), ' ');
  }

  private String plain(MatchResult tag) {
    String text = tag.group(2).strip();
    return switch (tag.group(1)) {
      case "code" -> text;
      case "value" -> constant(text.substring(1));
      default -> text.replaceAll("^\\S+\\s+|^\\w*#", "");
    };
  }

  private String constant(String name) {
    try {
      return type.getField(name).get(null).toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
