package io.github.samenspraak.cli;

/** What words are printed in, where there are colours. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  CYAN("36"),
  GREEN("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** {@return a text between the escape sequences that a terminal takes for this ink} */
  String write(String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  /** {@return words in this ink} */
  Paper.Words words(String text) {
    return new Paper.Words(text, this);
  }
}
