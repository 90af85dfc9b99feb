package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import io.github.samenspraak.value.WrittenForm;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The municipality whose social governance a register is about.
 *
 * <p>It is the place; its government is an organisation in the register.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableMunicipality.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMunicipality.class)
@JsonDeserialize(builder = Municipality.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Municipality.Builder.class)
public sealed interface Municipality extends Extensible permits ImmutableMunicipality {

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the number in Belgian statistics; absent if there is none or it is not recorded} */
  Optional<NisCode> nisCode();

  /** {@return the region} */
  Region region();

  /** {@return the languages of its public texts, the main one first} */
  @JsonSerialize(contentConverter = WrittenForm.Jackson3.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentConverter = WrittenForm.Jackson2.class)
  ImmutableList<Locale> languages();

  /**
   * {@return the terms of its councils: each from the installation of a council to the day before
   * that of the next, in order; their first days must be known}
   */
  @WithFirstDay
  ImmutableList<Term> legislatures();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a municipality. */
  final class Builder extends ImmutableMunicipality.Builder {
    Builder() {}

    /**
     * {@return a municipality with the attributes that were set}
     *
     * @throws IllegalArgumentException for a language without a name, such as {@link Locale#ROOT},
     *     or a legislature without a first day
     */
    @Override
    public Municipality build() {
      Municipality municipality = super.build();
      if (municipality.languages().stream()
          .anyMatch(language -> language.getLanguage().isEmpty())) {
        throw new IllegalArgumentException("A language of a municipality must have a name.");
      }
      municipality.legislatures().forEach(term -> term.requireFirstDay("a legislature"));
      return municipality;
    }
  }
}
