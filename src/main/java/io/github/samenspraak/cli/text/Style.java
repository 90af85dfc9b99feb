package io.github.samenspraak.cli.text;

/** What words are printed in, where there are colours. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  CYAN("36"),
  GREEN("32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@return a text between the escape sequences that a terminal takes for this ink} */
  String write(String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  /** {@return words in this ink} */
  public StyledText text(String text) {
    return new StyledText(text, this);
  }
}
