package io.github.samenspraak.agenda;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Builds an obligation, with its key and the names of those concerned. */
final class ObligationBuilder {

  private static final Escaper ESCAPER = UrlEscapers.urlPathSegmentEscaper();
  private static final Joiner JOINER = Joiner.on('/');

  private final RegisterIndex index;
  private final List<String> key = new ArrayList<>();
  private final ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();

  private ObligationBuilder(RegisterIndex index) {
    this.index = index;
  }

  /**
   * {@return an obligation that is built when it is listed}
   *
   * @param index of the register
   * @param kind the kind of the obligation
   * @param subject the element that it is about
   * @param debtor the id of the element that owes it
   * @param deadline its due day, and the day on which it was met
   * @param details adds the occurrence and the arguments
   */
  static LazyObligation lazily(
      RegisterIndex index,
      ObligationKind kind,
      Identified subject,
      Id<?> debtor,
      Deadline deadline,
      Consumer<ObligationBuilder> details) {
    return new LazyObligation(
        kind,
        deadline,
        () -> {
          ObligationBuilder builder = new ObligationBuilder(index);
          builder.key.add(kind.name());
          details.accept(builder.occurrence(subject.id()));
          return new Obligation(
              kind,
              ElementKind.of(subject),
              subject.id(),
              debtor,
              deadline,
              JOINER.join(builder.key),
              builder.arguments.buildOrThrow());
        });
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

  /** Adds the public name of the element with an id; the id itself if there is no such element. */
  <T extends Identified> ObligationBuilder naming(
      String argument, Class<T> type, Id<? extends T> id, Function<T, Label> name) {
    return with(argument, index.find(type, id).map(name).orElseGet(() -> Label.of(id.value())));
  }
}
