package io.github.samenspraak.dossier;

import java.util.Locale;

/**
 * A drawing of some facts of a register, such as who sits when.
 *
 * <p>Each figure can be used alone, wherever SVG is shown. Its title is the answer to the question
 * for which one looks at it, its description says how to read it, and its table holds the same
 * facts for those who cannot see it, or want to copy them.
 */
public interface Drawing {

  /**
   * {@return the title, a sentence that says what is to be seen}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  String title(Locale locale);

  /**
   * {@return how to read the figure}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  String description(Locale locale);

  /**
   * {@return the facts of the figure as a table}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  DrawingTable table(Locale locale);

  /**
   * {@return the figure as an SVG document of its own, with its title, its description and its
   * styles}
   *
   * @param locale of the reader; English if the library does not speak that language
   */
  String toSvg(Locale locale);
}
