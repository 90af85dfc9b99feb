package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.List;
import java.util.Optional;

/** Prints everything that was left out of a register, and why; nothing if that is nothing. */
public record LeftOutPage(
    ImmutableList<LeftOut> leftOut,
    Origin document,
    LocalizedNames names,
    CliMessages messages,
    TextOutput output) {

  public void print() {
    if (!leftOut.isEmpty()) {
      output.printTitle(messages.text("left-out.title"));
      ProblemLine.groups(leftOut, LeftOut::likeness).forEach(this::print);
      output.print(INDENT, messages.text("left-out.meaning"));
      output.blank();
    }
  }

  /** Prints the first of some things that are alike, and how many more there are. */
  private void print(List<LeftOut> alike) {
    LeftOut first = alike.get(0);
    output.print(INDENT, INDENT, StatusSymbol.BAD.before(heading(first)));
    ProblemLine.printAll(first.problems(), document.file(), DEEPER, messages, output);
    int lastLine = Iterables.getLast(alike).line();
    ProblemLine.printRest(alike.size() - 1, first.line(), lastLine, DEEPER, messages, output);
  }

  /**
   * {@return the kind and the id of an element, as far as they are known; of anything else the
   * attribute of the element that it was left out of; else the place}
   */
  private String heading(LeftOut something) {
    Optional<String> kind = something.kind().map(this::capitalised);
    Optional<String> id = something.id().map(Id::value);
    return kind.flatMap(what -> id.map(named -> messages.text("heading.nameless", what, named)))
        .or(() -> something.kinds().isEmpty() ? Optional.empty() : id)
        .or(() -> attribute(something))
        .orElseGet(() -> ProblemLine.legible(something.place()));
  }

  private Optional<String> attribute(LeftOut something) {
    return something
        .owner()
        .filter(Identified.class::isInstance)
        .flatMap(
            owner ->
                something
                    .attribute()
                    .map(
                        attribute ->
                            messages.text(
                                "left-out.attribute",
                                heading((Identified) owner),
                                something.isItem()
                                    ? attribute.name()
                                    : ProblemLine.legible(something.place().last()))));
  }

  /** Of a signal that would be confidential if that could be read, the text is not quoted. */
  private String heading(Identified owner) {
    ElementKind kind = ElementKind.of(owner);
    return kind.isNamedByFirstWords()
        ? messages.text("heading.nameless", capitalised(kind), owner.id())
        : names.heading(owner);
  }

  private String capitalised(ElementKind kind) {
    return messages.capitalised(messages.text(kind));
  }
}
