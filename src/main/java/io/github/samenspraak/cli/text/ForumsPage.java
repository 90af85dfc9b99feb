package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the editions of each forum, its next edition, and its conclusions without follow-up. */
record ForumsPage(RenderContext context, CliMessages messages) {

  void print() {
    context.register().forums().forEach(this::printForum);
  }

  private void printForum(Forum forum) {
    context.output().printTitle(messages.text(forum.name()));
    context.printDetails(INDENT, Stream.of(organisers(forum), rhythm(forum)));
    List<ForumEdition> held =
        forum.editionsInOrder().stream()
            .filter(edition -> context.hasHappened(edition.heldOn()))
            .toList();
    context.printEach(INDENT, held, this::printEdition);
    printNext(forum);
    printWithoutFollowUp(held);
  }

  private String organisers(Forum forum) {
    return forum.organisers().isEmpty()
        ? ""
        : messages.text("show.organised", context.names(Organisation.class, forum.organisers()));
  }

  private String rhythm(Forum forum) {
    return forum.every().map(every -> messages.text("show.every", messages.text(every))).orElse("");
  }

  private void printEdition(ForumEdition edition) {
    Stream<String> counts =
        Stream.concat(
            edition.participants().stream()
                .mapToObj(number -> messages.textOnOneLine("show.came", number)),
            Stream.of(messages.textOnOneLine("show.conclusions", edition.conclusions().size())));
    context.printEntry(
        INDENT,
        messages.text("show.edition", edition.number(), messages.text(edition.heldOn())),
        messages.joined(counts.toList()));
  }

  /** Prints the day of the next edition, or the day by which it is due. */
  private void printNext(Forum forum) {
    Optional<ForumEdition> planned =
        forum.editionsInOrder().stream()
            .filter(edition -> !context.hasHappened(edition.heldOn()))
            .findFirst();
    Optional<StyledText> next =
        planned
            .map(edition -> messages.text("show.planned", messages.text(edition.heldOn())))
            .map(Style.PLAIN::text)
            .or(
                () ->
                    forum.rhythm().stream()
                        .flatMap(each -> context.index().recordedDays().due(each).stream())
                        .filter(deadline -> !deadline.isMetBy(context.day()))
                        .findFirst()
                        .map(Deadline::due)
                        .map(context::due));
    next.ifPresent(words -> context.printEntry(INDENT, messages.text("show.next-edition"), words));
  }

  private void printWithoutFollowUp(List<ForumEdition> held) {
    ImmutableSet<Id<ForumConclusion>> followedUp = followedUp();
    List<ForumConclusion> open =
        held.stream()
            .flatMap(edition -> edition.conclusions().stream())
            .filter(conclusion -> !followedUp.contains(conclusion.id()))
            .toList();
    if (!open.isEmpty()) {
      context
          .output()
          .print(
              INDENT, INDENT, Style.YELLOW.text(messages.text("show.no-follow-up", open.size())));
      context.printEach(
          DEEPER,
          open,
          conclusion -> context.output().print(DEEPER, context.names().of(conclusion)));
    }
  }

  private ImmutableSet<Id<ForumConclusion>> followedUp() {
    return context.register().forums().stream()
        .flatMap(forum -> forum.editions().stream())
        .flatMap(edition -> edition.followUp().stream())
        .map(FollowUp::conclusion)
        .collect(ImmutableSet.toImmutableSet());
  }
}
