package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One time that a forum is held. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableForumEdition.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableForumEdition.class)
@JsonDeserialize(builder = ForumEdition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ForumEdition.Builder.class)
public sealed interface ForumEdition permits ImmutableForumEdition {

  /** {@return its number, from 1} */
  int number();

  /** {@return the day, the first if it lasts several} */
  LocalDate heldOn();

  /** {@return what it is about} */
  ImmutableList<Label> themes();

  /** {@return how many came; absent if not counted; 0 or more} */
  OptionalInt participants();

  /** {@return the participation that prepared it} */
  ImmutableList<Id<ParticipationActivity>> preparedBy();

  /** {@return what it concluded} */
  ImmutableList<ForumConclusion> conclusions();

  /** {@return what was done about it} */
  ImmutableList<FollowUp> followUp();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an edition. */
  final class Builder extends ImmutableForumEdition.Builder {
    Builder() {}

    /**
     * {@return an edition with the attributes that were set}
     *
     * @throws IllegalArgumentException for a number below 1, and fewer than no participants
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
