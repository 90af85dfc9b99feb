package io.github.samenspraak.value;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** Thrown when a value is built without attributes that it cannot be without. */
public class IncompleteValueException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  /** The names of the attributes that are missing, as in JSON. */
  private final ImmutableList<String> missing;

  /**
   * Creates the exception.
   *
   * @param missing the names of the attributes that are missing, as in JSON
   */
  public IncompleteValueException(String... missing) {
    super("It cannot be built without: " + String.join(", ", missing) + ".");
    this.missing = ImmutableList.copyOf(missing);
  }

  /** {@return the names of the attributes that are missing, as in JSON, in their usual order} */
  public ImmutableList<String> missing() {
    return missing;
  }
}
