package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class UnbrokenHelpTest {

  /** Named by a test below. */
  static final Iterable<Locale> LANGUAGES = Messages.LANGUAGES;

  @Test
  void aLineEndsOnlyAtASpace() {
    String text =
        UnbrokenHelp.protect("de l’environnement, *.json ou --format=text|json, s’y trouve");
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ENGLISH);
    lines.setText(text);
    for (int end = lines.next(); end != BreakIterator.DONE && end < text.length(); ) {
      assertThat(text.charAt(end - 1)).isEqualTo(' ');
      end = lines.next();
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextIsPrintedAsItIs(Locale language) {
    for (String text : CliMessages.HELP.in(language).values()) {
      StringWriter printed = new StringWriter();
      PrintWriter out = UnbrokenHelp.printingTo(new PrintWriter(printed, true));
      out.print(UnbrokenHelp.protect(text));
      out.flush();
      assertThat(printed).hasToString(text);
    }
  }
}
