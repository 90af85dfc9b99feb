package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An edition of a forum. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableForumEdition.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableForumEdition.class)
@JsonDeserialize(builder = ForumEdition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ForumEdition.Builder.class)
public sealed interface ForumEdition extends Extensible permits ImmutableForumEdition {

  /** {@return its number, from 1} */
  int number();

  /** {@return the day, the first if it lasts several} */
  LocalDate heldOn();

  /** {@return its themes} */
  @PublicText
  ImmutableList<Label> themes();

  /** {@return the number of participants, 0 or more; absent if not counted} */
  OptionalInt participants();

  /** {@return the participation that prepared it} */
  ImmutableList<Id<ParticipationActivity>> preparedBy();

  /** {@return its conclusions} */
  ImmutableList<ForumConclusion> conclusions();

  /** {@return the follow-up of its conclusions} */
  ImmutableList<FollowUp> followUp();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an edition. */
  final class Builder extends ImmutableForumEdition.Builder {
    Builder() {}

    /**
     * {@return an edition with the attributes that were set}
     *
     * @throws IllegalArgumentException for a number below 1, and a number of participants below 0
     */
    @Override
    public ForumEdition build() {
      ForumEdition forumEdition = super.build();
      if (forumEdition.number() < 1) {
        throw new IllegalArgumentException(
            "The number of an edition must be 1 or more, not " + forumEdition.number() + ".");
      }
      if (forumEdition.participants().orElse(0) < 0) {
        throw new IllegalArgumentException(
            "There must be 0 participants or more, not "
                + forumEdition.participants().getAsInt()
                + ".");
      }
      return forumEdition;
    }
  }
}
