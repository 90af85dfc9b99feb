package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A condition that holders of seats must meet, such as to be 60 or older or to speak French.
 *
 * <p>A mandate names the conditions that its holder was {@linkplain Mandate#conditionsMet()
 * verified to meet}; what it is about the person that meets them is not recorded.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableCondition.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCondition.class)
@JsonDeserialize(builder = Condition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Condition.Builder.class)
public sealed interface Condition extends Extensible permits ImmutableCondition {

  /** {@return the code by which mandates name the condition; not blank} */
  String code();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the codes of the allotments that it is about; all of them if none is named} */
  ImmutableList<String> of();

  /**
   * {@return the number of holders who must meet it on every day, at least 1; absent if each must}
   */
  OptionalInt minimum();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a condition. */
  final class Builder extends ImmutableCondition.Builder {
    Builder() {}

    /**
     * {@return a condition with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank code and a minimum below 1
     */
    @Override
    public Condition build() {
      Condition condition = super.build();
      if (condition.code().isBlank()) {
        throw new IllegalArgumentException("The code of a condition must not be blank.");
      }
      if (condition.minimum().orElse(1) < 1) {
        throw new IllegalArgumentException(
            "A condition must be met by at least 1 holder, or by each if it gives no minimum.");
      }
      return condition;
    }
  }
}
