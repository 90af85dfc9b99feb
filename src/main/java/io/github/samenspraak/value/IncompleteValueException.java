package io.github.samenspraak.value;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** Thrown when a value is built without required attributes. */
public class IncompleteValueException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  /** The generated code passes the missing attributes, but not the type. */
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static final String GENERATED = "Immutable";

  /** The names of the attributes that are missing, as in JSON. */
  private final ImmutableList<String> missing;

  /**
   * Creates the exception, which names the type whose builder throws it.
   *
   * @param missing the names of the attributes that are missing, as in JSON
   */
  public IncompleteValueException(String... missing) {
    super(message(WALKER.getCallerClass(), missing));
    this.missing = ImmutableList.copyOf(missing);
  }

  private static String message(Class<?> builder, String... missing) {
    String type = typeBuiltBy(builder);
    String article = "AEIOU".indexOf(type.charAt(0)) < 0 ? "A " : "An ";
    return article + type + " cannot be built without: " + String.join(", ", missing) + ".";
  }

  /** {@return the name of the type of a builder, without the prefix of Immutables} */
  private static String typeBuiltBy(Class<?> builder) {
    String type = builder.getNestHost().getSimpleName();
    return type.startsWith(GENERATED) ? type.substring(GENERATED.length()) : type;
  }

  /** {@return the names of the attributes that are missing, as in JSON, in their usual order} */
  public ImmutableList<String> missing() {
    return missing;
  }
}
