package io.github.samenspraak.cli.text;

/** The weight and colour of text on a terminal. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  CYAN("36"),
  GREEN("32");

  /** The parameters of the ANSI escape sequence that switches the style on. */
  private final String ansi;

  Style(String ansi) {
    this.ansi = ansi;
  }

  /** {@return a text in this style, to be printed} */
  public StyledText text(String text) {
    return new StyledText(text, this);
  }

  /** {@return a text between the escape sequences that switch this style on and off} */
  String escaped(String text) {
    return this == PLAIN ? text : "\u001b[" + ansi + "m" + text + "\u001b[0m";
  }
}
