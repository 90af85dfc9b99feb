package io.github.samenspraak.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.NotWritableException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A register that can be serialised by Java, such as a value of a session.
 *
 * <p>What is serialised is its document in JSON. So a later version of this library reads it, as
 * long as it reads the format of the document, and the register need not be serialisable itself.
 * The extensions and identifiers go with it.
 *
 * <pre>{@code
 * session.setAttribute("register", StoredRegister.of(register));
 * }</pre>
 */
public final class StoredRegister implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** A register that was built in Java has none of the limits on documents from strangers. */
  private static final RegisterReader READER =
      RegisterReader.within(
          new Limits(
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Limits.standard().problems()));

  private final transient Register register;

  private StoredRegister(Register register) {
    this.register = register;
  }

  /**
   * {@return a register that can be serialised}
   *
   * @param register the register
   */
  public static StoredRegister of(Register register) {
    return new StoredRegister(requireNonNull(register));
  }

  /** {@return the register} */
  public Register register() {
    return register;
  }

  /** The serialised form. */
  private record Document(byte[] json) implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      try {
        return new StoredRegister(READER.read(json));
      } catch (UnreadableDocumentException e) {
        InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
        invalid.initCause(e);
        throw invalid;
      }
    }
  }

  /** {@return the document of the register, which is serialised in its place} */
  @Serial
  private Object writeReplace() {
    return new Document(RegisterWriter.compact().writeBytes(register));
  }

  /**
   * Refuses a form that this class does not write.
   *
   * @param in what claims to be such a form
   * @throws InvalidObjectException always
   */
  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A stored register is serialised as its document.");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredRegister stored && register.equals(stored.register);
  }

  @Override
  public int hashCode() {
    return register.hashCode();
  }

  /** {@return the name of the municipality, for debugging} */
  @Override
  public String toString() {
    return register.municipality().name().toString();
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(StoredRegister.class);
  }
}
