package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

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

/**
 * Prints the services of each Social House, the groups that they reach, and their accessibility.
 */
record SocialHousesPage(RenderContext context, CliMessages messages) {

  private static final String REACHED = "✓";

  void print() {
    context.register().socialHouses().forEach(this::printHouse);
  }

  private void printHouse(SocialHouse house) {
    context.output().printTitle(messages.text(house.name()));
    context.printDetails(
        INDENT,
        Stream.of(
            messages.text(
                "show.founded", context.names().of(Organisation.class, house.authority())),
            functions(house.functions())));
    printServices(house);
    if (!house.notReached().isEmpty()) {
      String groups = names(house.notReached());
      context
          .output()
          .print(INDENT, INDENT, Style.YELLOW.text(messages.text("show.not-reached", groups)));
    }
    printAccessibility(house);
  }

  private String functions(List<HouseFunction> functions) {
    return functions.stream().map(messages::text).collect(Collectors.joining(", "));
  }

  private String names(List<TargetGroup> groups) {
    return groups.stream()
        .map(group -> messages.text(group.name()))
        .collect(Collectors.joining(", "));
  }

  /** Prints the target groups of each service, as a table if it fits. */
  private void printServices(SocialHouse house) {
    List<ImmutableList<String>> table =
        Stream.concat(
                Stream.of(
                    row(
                        "",
                        house.targetGroups().stream().map(TargetGroup::name).map(messages::text))),
                house.services().stream().map(service -> row(service, house)))
            .toList();
    if (TextOutput.fits(INDENT, table)) {
      context.output().printRows(INDENT, table);
    } else {
      house.services().forEach(service -> printService(service, house));
    }
  }

  private ImmutableList<String> row(Service service, SocialHouse house) {
    return row(
        messages.text(service.name()),
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
    context.printEntry(
        INDENT,
        messages.text(service.name()),
        reached.isEmpty() ? messages.text("show.reaches-nobody") : names(reached));
  }

  private void printAccessibility(SocialHouse house) {
    List<AccessibilityProfile> profiles =
        house.services().stream()
            .map(this::profile)
            .filter(profile -> !profile.reviews().isEmpty())
            .toList();
    if (!profiles.isEmpty()) {
      context.output().print(INDENT, messages.text("show.accessibility"));
      profiles.forEach(this::printProfile);
    }
  }

  /** {@return the accessibility of a service according to the reviews by the day} */
  private AccessibilityProfile profile(Service service) {
    return new AccessibilityProfile(
        service,
        context.index().profile(service).reviews().stream()
            .filter(review -> context.hasHappened(review.reviewedOn()))
            .collect(ImmutableList.toImmutableList()));
  }

  private void printProfile(AccessibilityProfile profile) {
    String reviews = messages.text("show.reviews", profile.reviews().size());
    context.printEntry(
        DEEPER,
        messages.text("show.which", messages.text(profile.service().name()), reviews),
        profile.averages().entrySet().stream()
            .map(
                each ->
                    messages.textOnOneLine("tally", messages.text(each.getKey()), each.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
