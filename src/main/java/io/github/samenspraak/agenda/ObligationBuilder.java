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
import java.util.function.Function;

/** Writes obligations down, under a key and with the names of those concerned. */
final class ObligationBuilder {

  private static final Escaper ESCAPER = UrlEscapers.urlPathSegmentEscaper();
  private static final Joiner JOINER = Joiner.on('/');

  private final RegisterIndex index;

  ObligationBuilder(RegisterIndex index) {
    this.index = index;
  }

  /** An obligation that is being written down. */
  final class Entry {
    private final ObligationKind kind;
    private final Identified subject;
    private final List<String> key = new ArrayList<>();
    private final ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();

    private Entry(ObligationKind kind, Identified subject) {
      this.kind = kind;
      this.subject = subject;
      key.add(kind.name());
      occurrence(subject.id());
    }

    /** Adds what tells this obligation from another of that kind about the same element. */
    Entry occurrence(Object what) {
      key.add(ESCAPER.escape(what.toString()));
      return this;
    }

    Entry with(String argument, Object value) {
      arguments.put(argument, value);
      return this;
    }

    /** Adds the public name of what has an id; the id itself if nothing has it. */
    <T extends Identified> Entry naming(
        String argument, Class<T> type, Id<? extends T> id, Function<T, Label> name) {
      return with(argument, index.find(type, id).map(name).orElseGet(() -> Label.of(id.value())));
    }

    Obligation owedBy(Id<?> debtor, Deadline deadline) {
      return new Obligation(
          kind,
          ElementKind.of(subject),
          subject.id(),
          debtor,
          deadline,
          JOINER.join(key),
          arguments.buildOrThrow());
    }
  }

  Entry enter(ObligationKind kind, Identified subject) {
    return new Entry(kind, subject);
  }
}
