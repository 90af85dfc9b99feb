package io.github.samenspraak.cycle;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A piece of advice, a guideline, a proposal or a question of a platform.
 *
 * <p>It is given in response to an {@link AdviceRequest} or on the platform's own initiative, and
 * asks for a {@link Response}. It is not a {@link Conclusion}, which reports.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableAdvice.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdvice.class)
@JsonDeserialize(builder = Advice.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Advice.Builder.class)
public sealed interface Advice extends Topic, Extensible permits ImmutableAdvice {

  /** {@return the id} */
  @Override
  Id<Advice> id();

  /** {@return whether it is a piece of advice, a guideline, a proposal or a question} */
  AdviceKind kind();

  /** {@return the body of the platform that issued it} */
  Id<Body> issuedBy();

  /** {@return the day on which it was adopted} */
  LocalDate adoptedOn();

  /** {@return the organisation that should answer it} */
  Id<Organisation> addressedTo();

  /**
   * {@return the request that it responds to; absent if it was given on the platform's own
   * initiative}
   */
  Optional<Id<AdviceRequest>> inResponseTo();

  /** {@return the signals and conclusions that it rests on} */
  ImmutableList<Id<? extends Ground>> basedOn();

  /** {@return the text} */
  @PublicText
  Label text();

  /** {@return the answer, to a question without an outcome; absent if there is none} */
  Optional<Response> response();

  /** {@return its documents; usually none} */
  ImmutableList<Document> documents();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a piece of advice. */
  final class Builder extends ImmutableAdvice.Builder {
    Builder() {}

    /**
     * {@return a piece of advice with the attributes that were set}
     *
     * @throws IllegalArgumentException for an answer to a question that says whether it is followed
     */
    @Override
    public Advice build() {
      Advice advice = super.build();
      if (advice.kind() == AdviceKind.QUESTION
          && advice.response().flatMap(Response::outcome).isPresent()) {
        throw new IllegalArgumentException(
            "The answer to a question cannot say whether it is followed.");
      }
      return advice;
    }
  }
}
