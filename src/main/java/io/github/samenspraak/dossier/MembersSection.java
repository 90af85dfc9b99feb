package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of each platform and its working groups, and who holds which office. */
final class MembersSection implements Section {

  /** How many members are seen at once; all of them are behind a click. */
  private static final int AT_ONCE = 30;

  private static final int MOST = 2_000;

  @Override
  public String anchor() {
    return "members";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return contents.register().platforms().stream()
            .anyMatch(each -> !each.memberships().isEmpty() || !each.bodies().isEmpty())
        || !contents.register().offices().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    Snapshot snapshot = to.contents().index().on(to.contents().today());
    for (AdvisoryPlatform platform : to.contents().register().platforms()) {
      List<Id<? extends Party>> members = snapshot.members(platform);
      List<Body> groups = snapshot.workingGroups(platform);
      if (!members.isEmpty() || !groups.isEmpty()) {
        to.out().start("div", to.claim(to.anchor(platform), "class", "body"));
        to.heading(
            3,
            to.text()
                .text(
                    "members.title",
                    to.text().of(AdvisoryPlatform.class, platform.id()),
                    members.size(),
                    groups.size()));
        members(members, to);
        groups.forEach(group -> group(group, snapshot, to));
        to.findings(groups.stream().map(Body::id).toList());
        to.out().endLine();
      }
    }
    offices(snapshot, to);
  }

  private static void members(List<Id<? extends Party>> members, Fragment to) {
    if (members.size() > AT_ONCE) {
      to.out().start("details");
      to.out().element("summary", to.text().text("members.all", members.size()));
      list(members, to);
      to.out().endLine();
    } else if (!members.isEmpty()) {
      list(members, to);
    }
  }

  private static void list(List<Id<? extends Party>> members, Fragment to) {
    int shown = Math.min(MOST, members.size());
    to.out().start("ul", "class", "columns small");
    for (Id<? extends Party> member : members.subList(0, shown)) {
      to.out()
          .start(
              "li",
              to.contents()
                  .index()
                  .find(Party.class, member)
                  .map(party -> to.claim(to.anchor(party)))
                  .orElseGet(() -> new String[0]));
      to.name(Party.class, member);
      to.out().end();
    }
    to.out().endLine();
    if (shown < members.size()) {
      to.paragraph("note", to.text().text("more.not-shown", members.size() - shown));
    }
  }

  private static void group(Body group, Snapshot snapshot, Fragment to) {
    DossierText text = to.text();
    ImmutableList<Participation> participations = snapshot.participations(group);
    String chairs =
        participations.stream()
            .filter(each -> isChair(each, to))
            .map(each -> text.of(Party.class, each.participant()))
            .collect(Collectors.joining(", "));
    to.out().start("p", to.claim(to.anchor(group))).start("strong");
    to.name(Body.class, group.id());
    to.out().end().text(" ");
    to.out().text(text.text("members.participants", participations.size()));
    if (!chairs.isEmpty()) {
      to.out().text(", " + text.text("members.chaired", chairs));
    }
    to.out().endLine();
    members(
        participations.stream().<Id<? extends Party>>map(Participation::participant).toList(), to);
  }

  private static boolean isChair(Participation participation, Fragment to) {
    return participation.roles().stream()
        .filter(held -> held.during(participation.term()).contains(to.contents().today()))
        .anyMatch(held -> held.role() == BodyRole.CHAIR);
  }

  private static void offices(Snapshot snapshot, Fragment to) {
    List<Office> offices = to.contents().register().offices();
    if (offices.isEmpty()) {
      return;
    }
    DossierText text = to.text();
    String title = text.text("members.offices");
    to.heading(3, title);
    ListMultimap<Office, ImmutableList<String>> rows =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    offices.forEach(office -> rows.putAll(office, rows(office, snapshot, text).toList()));
    to.table(
        new DrawingTable(
            ImmutableList.of(
                text.text("column.office"),
                text.text("column.organisation"),
                text.text("column.holder"),
                text.text("column.from"),
                text.text("column.until"),
                text.text("column.delegates")),
            ImmutableList.copyOf(rows.values())),
        List.copyOf(rows.keys()),
        title);
    to.findings(offices.stream().map(Office::id).toList());
  }

  private static Stream<ImmutableList<String>> rows(
      Office office, Snapshot snapshot, DossierText text) {
    ImmutableList<Tenure> tenures = snapshot.holders(office);
    String title = text.of(office.title());
    String organisation = text.of(Organisation.class, office.organisation());
    return tenures.isEmpty()
        ? Stream.of(
            ImmutableList.of(title, organisation, text.text("members.unheld"), "–", "–", ""))
        : tenures.stream()
            .map(
                tenure ->
                    ImmutableList.of(
                        title,
                        organisation,
                        text.of(Person.class, tenure.holder()),
                        tenure
                            .term()
                            .firstDay()
                            .map(text::of)
                            .orElseGet(() -> text.text("unknown")),
                        text.of(tenure.term().lastDay()),
                        delegates(tenure, snapshot, text)));
  }

  private static String delegates(Tenure tenure, Snapshot snapshot, DossierText text) {
    return tenure.delegations().stream()
        .filter(
            each ->
                each.during(tenure.term())
                    .filter(days -> days.contains(snapshot.day()))
                    .isPresent())
        .map(Delegation::delegate)
        .map(id -> text.of(Person.class, id))
        .collect(Collectors.joining(", "));
  }
}
