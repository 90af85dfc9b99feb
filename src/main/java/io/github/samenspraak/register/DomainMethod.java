package io.github.samenspraak.register;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/**
 * A method of a type of the domain or of its builder, for callers that know the type only as data.
 *
 * <p>A method handle takes a third of the time of {@link Method#invoke}.
 */
final class DomainMethod {

  private final MethodHandle handle;

  private DomainMethod(MethodHandle handle) {
    this.handle = handle.asType(MethodType.genericMethodType(handle.type().parameterCount()));
  }

  /**
   * {@return the method with a name and parameters}
   *
   * @param type the type that has the method, or whose superclass has it
   */
  static DomainMethod of(Class<?> type, String name, Class<?>... parameters) {
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      try {
        Method method = declaring.getDeclaredMethod(name, parameters);
        return new DomainMethod(
            MethodHandles.privateLookupIn(declaring, MethodHandles.lookup()).unreflect(method));
      } catch (NoSuchMethodException e) {
        // The superclass may have it.
      } catch (IllegalAccessException e) {
        throw new LinkageError(name + " of " + type + " cannot be called.", e);
      }
    }
    throw new NoSuchMethodError(type.getName() + "." + name);
  }

  /** {@return the answer of a static method} */
  Object call() {
    try {
      return (Object) handle.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  /** {@return the answer of a method without parameters; null if it has none} */
  Object call(Object owner) {
    try {
      return (Object) handle.invokeExact(owner);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  /** {@return the answer of a method with one parameter; null if it has none} */
  Object call(Object owner, Object argument) {
    try {
      return (Object) handle.invokeExact(owner, argument);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  /** {@return the exception itself} The methods of the domain throw no checked exceptions. */
  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }
}
