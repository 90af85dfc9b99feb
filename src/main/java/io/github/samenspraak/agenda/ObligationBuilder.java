package io.github.samenspraak.agenda;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds an obligation, with its key and the names of those concerned. */
final class ObligationBuilder {

  private static final Escaper ESCAPER = UrlEscapers.urlPathSegmentEscaper();
  private static final Joiner JOINER = Joiner.on('/');

  private final RegisterIndex index;
  private final ObligationKind kind;
  private final Identified subject;
  private final List<String> key = new ArrayList<>();
  private final ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
  private Optional<LocalDate> noticeFrom = Optional.empty();

  ObligationBuilder(RegisterIndex index, ObligationKind kind, Identified subject) {
    this.index = index;
    this.kind = kind;
    this.subject = subject;
    key.add(kind.name());
    occurrence(subject.id());
  }

  /** Adds a value that tells this obligation from another of its kind about the same element. */
  ObligationBuilder occurrence(Object value) {
    key.add(ESCAPER.escape(value.toString()));
    return this;
  }

  ObligationBuilder with(String argument, Object value) {
    arguments.put(argument, value);
    return this;
  }

  /** Sets the day from which on it is due soon; if absent, the notice of the caller decides. */
  ObligationBuilder noticeFrom(Optional<LocalDate> day) {
    noticeFrom = day;
    return this;
  }

  /** Adds the public name of the element with an id; the id itself if there is no such element. */
  <T extends Identified> ObligationBuilder naming(
      String argument, Class<T> type, Id<? extends T> id, Function<T, Object> name) {
    return with(argument, index.find(type, id).map(name).orElseGet(() -> Label.of(id.value())));
  }

  /** Adds the public names of the elements with some ids, as {@link #naming} does. */
  <T extends Identified> ObligationBuilder naming(
      String argument,
      Class<T> type,
      List<? extends Id<? extends T>> ids,
      Function<T, Object> name) {
    return with(
        argument,
        ids.stream()
            .map(id -> index.find(type, id).map(name).orElseGet(() -> Label.of(id.value())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Adds the public names of a body and of the platform or organisation that has it. */
  ObligationBuilder namingBody(Id<Body> id) {
    naming("body", Body.class, id, ObligationBuilder::nameOf);
    return with("owner", index.findOwner(id).map(this::nameOf).orElseGet(() -> Label.of("")));
  }

  private Object nameOf(BodyOwner owner) {
    return owner instanceof AdvisoryPlatform platform
        ? platform.name()
        : index
            .find(Organisation.class, owner.authority())
            .map(Organisation::name)
            .orElseGet(() -> Label.of(owner.authority().value()));
  }

  /** {@return the name of a body, or the word for its kind} */
  static Object nameOf(Body body) {
    return body.name().<Object>map(name -> name).orElseGet(() -> ElementKind.of(body));
  }

  /** {@return the name of an organisation; of a person the id, as that is no public name} */
  static Object nameOf(Party party) {
    return party instanceof Organisation organisation ? organisation.name() : party.id();
  }

  Obligation owedBy(Id<?> debtor, Deadline deadline) {
    return new Obligation(
        kind,
        ElementKind.of(subject),
        subject.id(),
        debtor,
        deadline,
        noticeFrom,
        JOINER.join(key),
        arguments.buildOrThrow(),
        Optional.empty());
  }
}
