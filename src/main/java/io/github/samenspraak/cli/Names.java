package io.github.samenspraak.cli;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import java.util.Optional;

/** What the elements of a register are called, for one reader. */
final class Names {

  private static final int EXCERPT = 50;

  private final RegisterIndex index;
  private final Phrases phrases;

  Names(RegisterIndex index, Phrases phrases) {
    this.index = index;
    this.phrases = phrases;
  }

  /** {@return the name of what has an id; the id itself if nothing has it} */
  String of(Id<?> id) {
    return index.find(id).map(this::of).orElseGet(id::toString);
  }

  /**
   * {@return the name of an organisation, an office, a platform or one of its bodies; of all else,
   * such as a person, the id}
   */
  String ofPublic(Id<?> id) {
    return index.find(id).filter(Names::isPublic).map(this::of).orElseGet(id::toString);
  }

  private static boolean isPublic(Identified element) {
    return element instanceof Organisation
        || element instanceof Office
        || element instanceof AdvisoryPlatform
        || element instanceof Body;
  }

  /** {@return kind, name and id, as far as there are any} */
  String heading(ElementKind kind, Optional<Id<?>> id) {
    String what = phrases.capitalised(phrases.say(kind));
    Optional<String> name = name(kind, id);
    if (id.isEmpty()) {
      return name.map(known -> phrases.say("heading.named", what, known)).orElse(what);
    }
    return name.map(known -> phrases.say("heading", what, known, id.get()))
        .orElseGet(() -> phrases.say("heading.nameless", what, id.get()));
  }

  private Optional<String> name(ElementKind kind, Optional<Id<?>> id) {
    if (kind == ElementKind.MUNICIPALITY) {
      return Optional.of(phrases.say(index.register().municipality().name()));
    }
    // Where an id is not unique it may lead to something else.
    return id.flatMap(index::find).filter(found -> ElementKind.of(found) == kind).map(this::of);
  }

  private String of(Identified element) {
    if (element instanceof Person person) {
      return person.name();
    }
    if (element instanceof Organisation organisation) {
      return phrases.say(organisation.name());
    }
    if (element instanceof Office office) {
      return phrases.say(office.title());
    }
    if (element instanceof AdvisoryPlatform platform) {
      return phrases.say(platform.name());
    }
    if (element instanceof Body body) {
      return phrases.say(body.name());
    }
    if (element instanceof CovenantScheme scheme) {
      return phrases.say(scheme.name());
    }
    if (element instanceof Covenant covenant) {
      return phrases.say(covenant.subject());
    }
    if (element instanceof Mandate mandate) {
      return of(mandate.holder());
    }
    if (element instanceof Meeting meeting) {
      return of(meeting.body()) + ", " + phrases.say(meeting.heldOn());
    }
    if (element instanceof AnnualReport report) {
      return report.year().toString();
    }
    return text(element).map(this::excerpt).orElseGet(() -> element.id().toString());
  }

  /** {@return what an element says, of those that have no name} */
  private static Optional<Label> text(Identified element) {
    if (element instanceof Signal signal) {
      return Optional.of(signal.text());
    }
    if (element instanceof Conclusion conclusion) {
      return Optional.of(conclusion.text());
    }
    if (element instanceof Avenue avenue) {
      return Optional.of(avenue.text());
    }
    if (element instanceof Advice advice) {
      return Optional.of(advice.text());
    }
    return element instanceof Interpellation interpellation
        ? Optional.of(interpellation.text())
        : Optional.empty();
  }

  /** {@return the first words of a text} */
  private String excerpt(Label label) {
    String text = phrases.say(label);
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, EXCERPT / 2)) + " …";
  }
}
