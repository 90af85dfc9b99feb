package io.github.samenspraak.json;

/** An object as it is quoted: its keys with their values, as far as these are short. */
final class Quote {

  private static final int LONG = 160;

  private final StringBuilder text = new StringBuilder("{");

  void add(String key, String value) {
    if (text.length() < LONG) {
      text.append(text.length() == 1 ? "" : ", ");
      text.append('"').append(Document.shown(key)).append("\": ").append(value);
    } else if (text.charAt(text.length() - 1) != '…') {
      text.append(", …");
    }
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
