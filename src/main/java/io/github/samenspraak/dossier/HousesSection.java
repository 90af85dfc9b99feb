package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Social Houses with those whom they reach, and the forums with what became of them. */
final class HousesSection implements Section {

  @Override
  public String anchor() {
    return "houses";
  }

  @Override
  public boolean isPresent(Contents contents) {
    Register register = contents.register();
    return !register.socialHouses().isEmpty() || !register.forums().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    to.contents().register().socialHouses().forEach(house -> house(house, to));
    to.contents().register().forums().forEach(forum -> forum(forum, to));
  }

  private static void house(SocialHouse house, Fragment to) {
    Contents contents = to.contents();
    if (house.targetGroups().isEmpty()) {
      to.out().start("div", to.claim(to.anchor(house))).start("h3");
      to.label(house.name());
      to.out().end().endLine();
    } else {
      to.figure(ReachChart.of(house, contents.settings()), 3, to.anchor(house));
    }
    to.findings(
        Stream.concat(
                Stream.<Id<?>>of(house.id()), house.services().stream().<Id<?>>map(Service::id))
            .toList());
    to.out().start("div", "class", "pairs");
    for (Service service : house.services()) {
      AccessibilityProfile profile = profile(service, contents);
      if (!profile.reviews().isEmpty()) {
        to.out().start("div");
        to.figure(
            AccessibilityChart.of(profile, contents.settings()),
            4,
            to.anchor(service) + "-accessibility");
        to.out().endLine();
      }
    }
    to.out().endLine();
  }

  private static AccessibilityProfile profile(Service service, Contents contents) {
    return new AccessibilityProfile(
        service,
        contents.index().profile(service).reviews().stream()
            .filter(review -> !review.reviewedOn().isAfter(contents.today()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static void forum(Forum forum, Fragment to) {
    DossierText text = to.text();
    to.out().start("div", to.claim(to.anchor(forum), "class", "body")).start("h3");
    to.label(forum.name());
    to.out().end();
    to.paragraph("note", text.text("forums.by", text.of(Organisation.class, forum.organisers())));
    List<ForumEdition> editions = forum.editionsInOrder();
    if (!editions.isEmpty()) {
      to.table(
          new DrawingTable(
              ImmutableList.of(
                  text.text("column.edition"),
                  text.text("column.held-on"),
                  text.text("column.conclusions"),
                  text.text("column.followed-up")),
              editions.stream()
                  .map(
                      edition ->
                          ImmutableList.of(
                              Integer.toString(edition.number()),
                              text.of(edition.heldOn()),
                              conclusions(edition, text),
                              followUp(edition, text)))
                  .collect(ImmutableList.toImmutableList())),
          text.of(forum.name()));
    }
    to.findings(
        Stream.concat(
                Stream.<Id<?>>of(forum.id()),
                editions.stream()
                    .flatMap(edition -> edition.conclusions().stream())
                    .<Id<?>>map(ForumConclusion::id))
            .toList());
    to.out().endLine();
  }

  private static String conclusions(ForumEdition edition, DossierText text) {
    String all =
        edition.conclusions().stream()
            .map(conclusion -> text.of(conclusion.text()))
            .collect(Collectors.joining(" · "));
    return all.isEmpty() ? "–" : all;
  }

  private static String followUp(ForumEdition edition, DossierText text) {
    String all =
        edition.followUp().stream()
            .map(each -> text.of(Action.class, each.action()))
            .distinct()
            .collect(Collectors.joining(" · "));
    return all.isEmpty() ? "–" : all;
  }
}
