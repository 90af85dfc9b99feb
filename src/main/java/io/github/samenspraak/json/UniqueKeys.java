package io.github.samenspraak.json;

import java.util.HashSet;
import java.util.Set;

/** The keys of one object, each of which may stand in it only once. */
final class UniqueKeys {

  private final DocumentReading document;
  private final Set<String> keys = new HashSet<>();

  UniqueKeys(DocumentReading document) {
    this.document = document;
  }

  /** {@return whether the key at the parser is new; one that is not is reported} */
  boolean add(String key) {
    boolean isNew = keys.add(key);
    if (!isNew) {
      document.reportDuplicateKey();
    }
    return isNew;
  }
}
