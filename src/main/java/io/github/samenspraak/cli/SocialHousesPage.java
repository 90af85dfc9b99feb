package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.TargetGroup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each Social House is there for, whom its services reach, and how accessible they are. */
final class SocialHousesPage {

  private static final String REACHED = "✓";

  private final View view;
  private final Phrases phrases;

  SocialHousesPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    view.register().socialHouses().forEach(this::printHouse);
  }

  private void printHouse(SocialHouse house) {
    view.printTitle(phrases.say(house.name()));
    view.printParticulars(
        View.INDENT,
        Stream.of(
            phrases.say("show.founded", view.names().of(Organisation.class, house.authority())),
            functions(house.functions())));
    printServices(house);
    if (!house.notReached().isEmpty()) {
      String groups = names(house.notReached());
      view.paper()
          .print(
              View.INDENT, View.INDENT, Ink.YELLOW.words(phrases.say("show.not-reached", groups)));
    }
    printAccessibility(house);
  }

  private String functions(List<HouseFunction> functions) {
    return functions.stream().map(phrases::say).collect(Collectors.joining(", "));
  }

  private String names(List<TargetGroup> groups) {
    return groups.stream()
        .map(group -> phrases.say(group.name()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Prints who is reached by which service: as a table if there is room, else service by service.
   */
  private void printServices(SocialHouse house) {
    List<ImmutableList<String>> table =
        Stream.concat(
                Stream.of(
                    row(
                        "",
                        house.targetGroups().stream().map(TargetGroup::name).map(phrases::say))),
                house.services().stream().map(service -> row(service, house)))
            .toList();
    if (Paper.fits(View.INDENT, table)) {
      view.paper().printRows(View.INDENT, table);
    } else {
      house.services().forEach(service -> printService(service, house));
    }
  }

  private ImmutableList<String> row(Service service, SocialHouse house) {
    return row(
        phrases.say(service.name()),
        house.targetGroups().stream()
            .map(group -> service.targetGroups().contains(group.id()) ? REACHED : ""));
  }

  private static ImmutableList<String> row(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).collect(ImmutableList.toImmutableList());
  }

  private void printService(Service service, SocialHouse house) {
    List<TargetGroup> reached =
        house.targetGroups().stream()
            .filter(group -> service.targetGroups().contains(group.id()))
            .toList();
    view.printEntry(
        View.INDENT,
        phrases.say(service.name()),
        reached.isEmpty() ? phrases.say("show.reaches-nobody") : names(reached));
  }

  private void printAccessibility(SocialHouse house) {
    List<AccessibilityProfile> profiles =
        house.services().stream()
            .map(this::profile)
            .filter(profile -> !profile.reviews().isEmpty())
            .toList();
    if (!profiles.isEmpty()) {
      view.paper().print(View.INDENT, phrases.say("show.accessibility"));
      profiles.forEach(this::printProfile);
    }
  }

  /** {@return how accessible a service is in all reviews by the day} */
  private AccessibilityProfile profile(Service service) {
    return new AccessibilityProfile(
        service,
        view.index().profile(service).reviews().stream()
            .filter(review -> view.hasHappened(review.reviewedOn()))
            .collect(ImmutableList.toImmutableList()));
  }

  private void printProfile(AccessibilityProfile profile) {
    String reviews = phrases.say("show.reviews", profile.reviews().size());
    view.printEntry(
        View.DEEPER,
        phrases.say("show.which", phrases.say(profile.service().name()), reviews),
        profile.averages().entrySet().stream()
            .map(each -> phrases.sayTogether("tally", phrases.say(each.getKey()), each.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
