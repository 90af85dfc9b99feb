package io.github.samenspraak.cli.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Keeps picocli from ending a line of the help after an apostrophe, or within a pattern or option.
 *
 * <p>Its lines end where Java says, which is also behind the apostrophe of <em>l’environnement</em>
 * and within {@code *.json}. So such characters have another one in their place until they are
 * printed.
 */
public final class UnbrokenHelp {

  private static final String BREAKING = "’.-*|";

  /** Characters that no text has, and after which no line ends. */
  private static final char FIRST_PLACEHOLDER = '\ue000';

  /** A character between others of a word, or at the beginning of one. */
  private static final Pattern WITHIN_WORD = Pattern.compile("[’.*|-](?=[\\p{L}\\p{N}.*-])");

  private UnbrokenHelp() {}

  /** {@return a text of the help whose words stay whole} */
  static String protect(String text) {
    return WITHIN_WORD
        .matcher(text)
        .replaceAll(
            found ->
                Character.toString(FIRST_PLACEHOLDER + BREAKING.indexOf(found.group().charAt(0))));
  }

  /** {@return an output that prints the characters themselves} */
  public static PrintWriter printingTo(PrintWriter out) {
    return new PrintWriter(new Restoring(out), true);
  }

  private static final class Restoring extends FilterWriter {

    Restoring(Writer out) {
      super(out);
    }

    @Override
    public void write(int character) throws IOException {
      int place = character - FIRST_PLACEHOLDER;
      super.write(place >= 0 && place < BREAKING.length() ? BREAKING.charAt(place) : character);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        write(text[i]);
      }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }
  }
}
