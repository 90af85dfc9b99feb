package io.github.samenspraak.json.internal;

/** A short excerpt of an object: its keys and their values, with lists and objects left out. */
public final class Excerpt {

  private static final int LONG = 160;

  private final DocumentBytes document;
  private final StringBuilder text = new StringBuilder("{");

  public Excerpt(DocumentBytes document) {
    this.document = document;
  }

  /** Adds a key and its value, which stands in the document from one offset to another. */
  public void add(String key, boolean scalar, int from, int to) {
    if (text.length() < LONG) {
      text.append(text.length() == 1 ? "" : ", ");
      text.append('"').append(DocumentBytes.shown(key)).append("\": ");
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
