package io.github.samenspraak.party;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A public office of an organisation, such as alderwoman for social cohesion, and who held it when.
 * Many may hold it on one day, as councillors do.
 *
 * <p>It is not a seat: whoever holds an office may sit on a body because of it, by a mandate of its
 * own.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableOffice.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOffice.class)
@JsonDeserialize(builder = Office.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Office.Builder.class)
public sealed interface Office extends Identified permits ImmutableOffice {

  /** {@return the id} */
  @Override
  Id<Office> id();

  /** {@return what the office is called} */
  Label title();

  /** {@return the organisation whose office it is} */
  Id<Organisation> organisation();

  /** {@return which public office it is} */
  OfficeKind kind();

  /** {@return who held it when} */
  ImmutableList<Tenure> tenures();

  /**
   * {@return the tenures of all who hold the office on a day, in document order}
   *
   * @param day any day, past or future
   */
  default ImmutableList<Tenure> tenuresOn(LocalDate day) {
    return tenures().stream()
        .filter(tenure -> tenure.term().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an office. */
  final class Builder extends ImmutableOffice.Builder {
    Builder() {}
  }
}
