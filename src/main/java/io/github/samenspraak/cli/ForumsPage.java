package io.github.samenspraak.cli;

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

/**
 * How often each forum was held by a day, what still is to be done about it, and when it is next.
 */
final class ForumsPage {

  private final View view;
  private final Phrases phrases;

  ForumsPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    view.register().forums().forEach(this::printForum);
  }

  private void printForum(Forum forum) {
    view.printTitle(phrases.say(forum.name()));
    view.printParticulars(View.INDENT, Stream.of(organisers(forum), rhythm(forum)));
    List<ForumEdition> held =
        forum.editionsInOrder().stream()
            .filter(edition -> view.hasHappened(edition.heldOn()))
            .toList();
    view.printEach(View.INDENT, held, this::printEdition);
    printNext(forum);
    printWithoutFollowUp(held);
  }

  private String organisers(Forum forum) {
    return forum.organisers().isEmpty()
        ? ""
        : phrases.say("show.organised", view.names(Organisation.class, forum.organisers()));
  }

  private String rhythm(Forum forum) {
    return forum.every().map(every -> phrases.say("show.every", phrases.say(every))).orElse("");
  }

  private void printEdition(ForumEdition edition) {
    Stream<String> counts =
        Stream.concat(
            edition.participants().stream()
                .mapToObj(number -> phrases.sayTogether("show.came", number)),
            Stream.of(phrases.sayTogether("show.conclusions", edition.conclusions().size())));
    view.printEntry(
        View.INDENT,
        phrases.say("show.edition", edition.number(), phrases.say(edition.heldOn())),
        phrases.apart(counts.toList()));
  }

  /** Prints when the next edition is, or by when it must be. */
  private void printNext(Forum forum) {
    Optional<ForumEdition> planned =
        forum.editionsInOrder().stream()
            .filter(edition -> !view.hasHappened(edition.heldOn()))
            .findFirst();
    Optional<Paper.Words> next =
        planned
            .map(edition -> phrases.say("show.planned", phrases.say(edition.heldOn())))
            .map(Ink.PLAIN::words)
            .or(
                () ->
                    forum.rhythm().stream()
                        .filter(deadline -> !deadline.isMetBy(view.day()))
                        .findFirst()
                        .map(Deadline::due)
                        .map(view::due));
    next.ifPresent(words -> view.printEntry(View.INDENT, phrases.say("show.next-edition"), words));
  }

  private void printWithoutFollowUp(List<ForumEdition> held) {
    ImmutableSet<Id<ForumConclusion>> followedUp = followedUp();
    List<ForumConclusion> open =
        held.stream()
            .flatMap(edition -> edition.conclusions().stream())
            .filter(conclusion -> !followedUp.contains(conclusion.id()))
            .toList();
    if (!open.isEmpty()) {
      view.paper()
          .print(
              View.INDENT,
              View.INDENT,
              Ink.YELLOW.words(phrases.say("show.no-follow-up", open.size())));
      view.printEach(
          View.DEEPER,
          open,
          conclusion -> view.paper().print(View.DEEPER, view.names().of(conclusion)));
    }
  }

  private ImmutableSet<Id<ForumConclusion>> followedUp() {
    return view.register().forums().stream()
        .flatMap(forum -> forum.editions().stream())
        .flatMap(edition -> edition.followUp().stream())
        .map(FollowUp::conclusion)
        .collect(ImmutableSet.toImmutableSet());
  }
}
