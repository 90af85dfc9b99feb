package io.github.samenspraak.json;

/** An object as it is quoted: its keys and what is no list or object under them, up to a length. */
final class Quote {

  private static final int LONG = 160;

  private final Document document;
  private final StringBuilder text = new StringBuilder("{");

  Quote(Document document) {
    this.document = document;
  }

  /** Adds a key and what stands under it in the document from one offset to another. */
  void add(String key, boolean scalar, int from, int to) {
    if (text.length() < LONG) {
      text.append(text.length() == 1 ? "" : ", ");
      text.append('"').append(Document.shown(key)).append("\": ");
      text.append(scalar ? document.excerpt(from, to) : "…");
    } else if (text.charAt(text.length() - 1) != '…') {
      text.append(", …");
    }
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
