package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.rule.EarlierFindings;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.NotWritableException;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of an earlier check of one register, as it was written down.
 *
 * @param origin where the register came from; absent if the host named it otherwise
 * @param municipality the name of the municipality, in the language of that result; absent if the
 *     register could not be read
 * @param nisCode the code of the municipality; absent if it has none, or could not be read
 * @param findings what was found; absent if the register could not be read
 */
public record EarlierResult(
    Optional<Origin> origin,
    Optional<String> municipality,
    Optional<NisCode> nisCode,
    Optional<EarlierFindings> findings) {

  /** {@return whether it is of a municipality: by its code, or by its name in any language} */
  boolean isOf(Municipality other) {
    return nisCode.isPresent() && other.nisCode().isPresent()
        ? nisCode.equals(other.nisCode())
        : municipality.isPresent()
            && (other.name().texts().containsValue(municipality.get())
                || municipality.get().equals(other.name().in(Locale.ENGLISH)));
  }

  /** {@return where the register came from, and of which municipality it is, as far as is known} */
  @Override
  public String toString() {
    String from = origin.map(Origin::toString).orElse("");
    return municipality.map(name -> from.isEmpty() ? name : name + " (" + from + ")").orElse(from);
  }

  /** Keeps a mapper from writing the parts of this record. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(EarlierResult.class);
  }
}
