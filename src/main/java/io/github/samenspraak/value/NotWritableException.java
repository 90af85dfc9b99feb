package io.github.samenspraak.value;

import java.io.Serial;

/**
 * Thrown when a mapper of Jackson is asked to write a class that it cannot write by itself, such as
 * findings. It would write a wrong object otherwise.
 */
public final class NotWritableException extends UnsupportedOperationException {

  @Serial private static final long serialVersionUID = 1L;

  private NotWritableException(String message) {
    super(message);
  }

  /**
   * {@return the exception for a result that a module writes}
   *
   * @param type the type of the result
   */
  public static NotWritableException withoutModule(Class<?> type) {
    return new NotWritableException(
        "This mapper cannot write a "
            + name(type)
            + ": add the module SamenspraakModule of io.github.samenspraak.json to it, or"
            + " SamenspraakJackson2Module if it is one of Jackson 2.");
  }

  /**
   * {@return the exception for a class that answers questions and is no result}
   *
   * @param type the class
   */
  public static NotWritableException by(Class<?> type) {
    return new NotWritableException(
        "No mapper writes a " + name(type) + ": write what it answers instead.");
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
