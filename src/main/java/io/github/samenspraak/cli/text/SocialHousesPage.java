package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.policy.AccessibilityProfile;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SwotAnalysis;
import io.github.samenspraak.policy.TargetGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
            functions(house.functions()),
            products(house),
            analysis(house)));
    printServices(house);
    printFunctions(house);
    if (!house.notReached().isEmpty()) {
      String groups = names(house.notReached());
      context
          .output()
          .print(INDENT, INDENT, Style.YELLOW.text(messages.text("show.not-reached", groups)));
    }
    printOutdated(house);
    printAccessibility(house);
  }

  private String products(SocialHouse house) {
    long products = house.services().stream().mapToLong(each -> each.products().size()).sum();
    return products == 0 ? "" : messages.text("show.products", products);
  }

  private String analysis(SocialHouse house) {
    return house.analyses().stream()
        .map(SwotAnalysis::completedOn)
        .filter(context::hasHappened)
        .max(Comparator.naturalOrder())
        .map(day -> messages.text("show.swot", messages.text(day)))
        .orElse("");
  }

  /** Prints the services that fulfil each function, if it is known which they fulfil. */
  private void printFunctions(SocialHouse house) {
    ImmutableTable<Service, HouseFunction, Boolean> matrix = house.functionMatrix();
    if (!matrix.containsValue(true)) {
      return;
    }
    context.output().print(INDENT, messages.text("show.by-function"));
    for (HouseFunction function : HouseFunction.values()) {
      String services =
          matrix.column(function).entrySet().stream()
              .filter(Map.Entry::getValue)
              .map(each -> serviceName(each.getKey()))
              .collect(Collectors.joining(", "));
      context.printEntry(
          DEEPER,
          messages.text(function),
          services.isEmpty()
              ? Style.YELLOW.text(messages.text("show.no-service"))
              : Style.PLAIN.text(services));
    }
  }

  private String serviceName(Service service) {
    String name = messages.text(service.name());
    return service.proactive()
        ? messages.text("show.which", name, messages.text("show.proactive"))
        : name;
  }

  /** Prints what the house has not renewed since the plan in force began. */
  private void printOutdated(SocialHouse house) {
    context.register().plans().stream()
        .filter(plan -> plan.term().contains(context.day()))
        .map(plan -> plan.term().firstDayOrThrow())
        .max(Comparator.naturalOrder())
        .filter(begun -> !house.outdatedSince(begun).isEmpty())
        .ifPresent(
            begun ->
                context
                    .output()
                    .print(
                        INDENT,
                        INDENT,
                        Style.YELLOW.text(
                            messages.text(
                                "show.outdated",
                                messages.text(begun),
                                house.outdatedSince(begun).stream()
                                    .map(messages::text)
                                    .collect(Collectors.joining(", "))))));
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
    if (context.output().fits(INDENT, table)) {
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
