package io.github.samenspraak.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * The way from a document to a value in it, key by key; spelled out only when someone asks.
 *
 * @param before the way to what holds the value
 * @param step the key or the position of the value in what holds it
 */
record Way(@Nullable Way before, String step) {

  /** The way to the whole document, which is none. */
  static final Way NONE = new Way(null, "");

  /** {@return the way on to what stands under a key} */
  Way to(String key) {
    return new Way(this, key);
  }

  /** {@return the way on to an element of a list} */
  Way to(int index) {
    return new Way(this, Integer.toString(index));
  }

  /** {@return the way to where a parser is} */
  static Way to(TokenStreamContext context) {
    if (context.inRoot()) {
      return NONE;
    }
    Way container = to(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? container.to(context.getCurrentIndex()) : container;
    }
    return context.hasCurrentName() ? container.to(context.currentName()) : container;
  }

  /** {@return the way as a JSON Pointer} */
  String pointer() {
    return before == null
        ? ""
        : before.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
