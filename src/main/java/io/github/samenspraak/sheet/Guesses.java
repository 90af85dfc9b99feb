package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Context;
import io.github.samenspraak.sheet.RowReader.Row;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a register needs and no sheet says, and how it is guessed; each guess is noted. */
final class Guesses {

  /** The kinds of bodies that a sheet may be about, those with the most telling words first. */
  private static final ImmutableList<BodyKind> KINDS =
      ImmutableList.of(
          BodyKind.STEERING_COMMITTEE,
          BodyKind.MANAGEMENT_COMMITTEE,
          BodyKind.WORKING_GROUP,
          BodyKind.PLENARY,
          BodyKind.COMMITTEE);

  /** What has a word for a board in it, and is none. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)\\b(?:lokaal|lokale|plaatselijk|provinciaal|OCMW[- ])\\s*besturen?\\b");

  private static final Pattern END_OF_TITLE = Pattern.compile("\\s[-–—]\\s|\\(|,|:");

  private final RegisterDraft document;
  private final RowReader reader;
  private final Settings settings;
  private final Notebook notes;
  private final Map<String, Draft> bodies = new HashMap<>();

  // The rows of a sheet ask the same, each for itself.
  private final Table<Context, BodyKind, Draft> contextBodies = HashBasedTable.create();
  private final Map<Set<Class<?>>, Optional<Draft>> onlyOnes = new HashMap<>();
  private final Map<TypeDescriptor, ImmutableList<AttributeDescriptor>> required = new HashMap<>();
  private final Supplier<List<Draft>> bodiesOfRows;

  private final Map<String, Draft> meetings = new HashMap<>();
  private final Supplier<Locale> language;
  private final MunicipalityGuesses municipality;
  private final OrganisationGuesses organisations;
  private final CovenantGuesses covenants;
  private final SeatGuesses seats;
  private @Nullable Draft platform;

  Guesses(
      RegisterDraft document, RowReader reader, Settings settings, Notebook notes, String name) {
    this.document = document;
    this.reader = reader;
    this.settings = settings;
    this.notes = notes;
    this.municipality = new MunicipalityGuesses(document, reader, settings, notes, name);
    this.language = municipality::language;
    this.organisations = new OrganisationGuesses(document, notes, name, language);
    this.covenants = new CovenantGuesses(document, notes, language);
    this.seats = new SeatGuesses(document, notes, organisations, language);
    this.bodiesOfRows =
        Suppliers.memoize(
            () ->
                document.rows().stream()
                    .map(Row::draft)
                    .filter(draft -> draft.is(Body.class))
                    .toList());
  }

  /** {@return the guesses about the municipality} */
  MunicipalityGuesses municipality() {
    return municipality;
  }

  /** {@return the guesses about organisations} */
  OrganisationGuesses organisations() {
    return organisations;
  }

  // The platform and its bodies.

  /** Gives meetings the body that held them, and adds what rows need that name no other. */
  void aboutPlatforms() {
    for (Row row : List.copyOf(document.rows())) {
      Draft draft = row.draft();
      if (draft.is(Meeting.class) && !draft.has("body")) {
        Draft body = contextBody(row.context(), BodyKind.PLENARY);
        draft.set("body", body.text("id").orElseThrow());
        notes.guess(
            "meeting-body",
            new CellPlace(row.context().sheet(), 0, 0, ""),
            BodyKind.valueOf(body.text("kind").orElse("OTHER")));
      }
      if (draft.is(Body.class) && !draft.has("kind")) {
        BodyKind kind =
            ElementNames.names(draft).stream()
                .flatMap(text -> kind(text).stream())
                .findFirst()
                .orElse(BodyKind.WORKING_GROUP);
        draft.set("kind", kind.name());
        notes.guess("body-kind", draft.place().orElseThrow(), kind);
      }
    }
  }

  /** {@return what a row belongs to that does not say it} */
  Optional<Draft> owner(Row row) {
    Set<Class<?>> owners = row.list().owners();
    if (owners.contains(Body.class)) {
      Draft body = contextBody(row.context(), BodyKind.STEERING_COMMITTEE);
      notes.guess(
          "body",
          new CellPlace(row.context().sheet(), 0, 0, ""),
          BodyKind.valueOf(body.text("kind").orElse("OTHER")));
      return Optional.of(body);
    }
    if (owners.contains(AdvisoryPlatform.class)) {
      return Optional.of(platform());
    }
    return onlyOnes.computeIfAbsent(owners, this::onlyOne);
  }

  /** {@return the only object of some types that the workbook has} */
  private Optional<Draft> onlyOne(Set<Class<?>> types) {
    List<Draft> all =
        document.rows().stream()
            .map(Row::draft)
            .filter(draft -> types.contains(draft.type().type()))
            .limit(2)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** {@return the meeting of a day on which somebody was present, and that no other sheet has} */
  Optional<Draft> meeting(Row row) {
    if (!row.list().owners().contains(Meeting.class)) {
      return Optional.empty();
    }
    Reference owner = Objects.requireNonNull(row.owner());
    return reader
        .values()
        .days()
        .day(SheetCell.text(owner.text()), owner.place())
        .map(
            day ->
                meetings.computeIfAbsent(
                    day,
                    none -> {
                      Draft body = contextBody(row.context(), BodyKind.PLENARY);
                      Draft meeting =
                          new Draft(TypeDescriptor.of(Meeting.class), owner.place())
                              .set("heldOn", day)
                              .set("body", body.text("id").orElseThrow());
                      document.register().list("meetings").add(meeting);
                      notes.guess("new-meeting", owner.place(), LocalDate.parse(day));
                      return document.identified(
                          meeting, body.text("id").orElseThrow() + " " + day);
                    }));
  }

  private Draft platform() {
    if (platform == null) {
      platform = document.elements("platforms").stream().findFirst().orElseGet(this::newPlatform);
    }
    return platform;
  }

  private Draft newPlatform() {
    Optional<Row> ofMember =
        document.rows().stream().filter(row -> row.draft().is(Membership.class)).findFirst();
    String title =
        settings
            .find("platform")
            .or(
                () ->
                    ofMember.stream()
                        .flatMap(row -> titleOfPlatform(row.context().titles()).stream())
                        .findFirst()
                        .or(this::titleOfAnySheet)
                        .map(Guesses::shortTitle))
            .orElseGet(() -> word(PlatformKind.SOCIAL_PLATFORM));
    Draft added =
        document
            .addElement("platforms", AdvisoryPlatform.class, title, null)
            .set("kind", PlatformKind.SOCIAL_PLATFORM.name());
    if (settings.find("platform").isEmpty()) {
      notes.guess("platform", title);
    }
    return added;
  }

  /** {@return the title with a word for a platform; else the first that is no municipality} */
  private static Optional<String> titleOfPlatform(List<String> titles) {
    return titles.stream()
        .filter(Guesses::hasWordForPlatform)
        .findFirst()
        .or(
            () ->
                titles.stream()
                    .filter(title -> !OrganisationGuesses.hasKindAsFirstWord(title))
                    .findFirst());
  }

  private Optional<String> titleOfAnySheet() {
    return document.rows().stream()
        .flatMap(row -> row.context().titles().stream())
        .filter(Guesses::hasWordForPlatform)
        .findFirst();
  }

  private static boolean hasWordForPlatform(String title) {
    return Stream.of(PlatformKind.values())
        .anyMatch(kind -> SheetWords.hasOne(title, "PlatformKind." + kind));
  }

  /** {@return the part of a title that is the name of a platform, as far as one can tell} */
  private static String shortTitle(String title) {
    String first = END_OF_TITLE.split(title, 2)[0].strip();
    for (PlatformKind kind : PlatformKind.values()) {
      for (String word : SheetWords.all("PlatformKind." + kind)) {
        int at = first.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        if (at >= 0) {
          // “Seniorenbeirat” is one word.
          int before = CharMatcher.whitespace().lastIndexIn(first.substring(0, at));
          return first.substring(before + 1);
        }
      }
    }
    return first.isEmpty() ? title : first;
  }

  /** {@return the body that a reference names by its kind} */
  Optional<Draft> body(Reference reference) {
    boolean isBody =
        reference.attribute().targets().contains(ElementKind.PLENARY)
            || reference.attribute().targets().contains(ElementKind.WORKING_GROUP);
    return isBody ? bodyNamed(reference.text(), reference.place()) : Optional.empty();
  }

  /** {@return the body that a text names by its kind, such as “plenary”} */
  Optional<Draft> bodyNamed(String text, CellPlace place) {
    return kind(text)
        .map(
            kind -> {
              Optional<Draft> known =
                  kind == BodyKind.WORKING_GROUP ? Optional.empty() : ofKind(kind);
              return known.orElseGet(
                  () -> {
                    notes.guess("new-body", place, text, kind);
                    return newBody(kind, text);
                  });
            });
  }

  private static Optional<BodyKind> kind(String named) {
    String text = GOVERNMENT.matcher(named).replaceAll("");
    return KINDS.stream()
        .filter(kind -> SheetWords.hasOne(singular(text), "BodyKind." + kind))
        .findFirst();
  }

  private static String singular(String text) {
    return text + " " + SheetWords.plain(text).replaceAll("(?:en|s)\\b", "");
  }

  private Optional<Draft> ofKind(BodyKind kind) {
    return Stream.concat(bodiesOfRows.get().stream(), bodies.values().stream())
        .filter(draft -> draft.get("kind").equals(Optional.of(kind.name())))
        .findFirst();
  }

  /** {@return the body that a sheet is about, by its titles and its name} */
  private Draft contextBody(Context context, BodyKind otherwise) {
    Draft known = contextBodies.get(context, otherwise);
    if (known == null) {
      known = findContextBody(context, otherwise);
      contextBodies.put(context, otherwise, known);
    }
    return known;
  }

  private Draft findContextBody(Context context, BodyKind otherwise) {
    Optional<String> named =
        context.texts().stream().filter(text -> kind(text).isPresent()).findFirst();
    BodyKind found = named.flatMap(Guesses::kind).orElse(otherwise);
    BodyKind kind = found == BodyKind.COMMITTEE ? otherwise : found;
    if (kind == BodyKind.WORKING_GROUP) {
      String title = END_OF_TITLE.split(named.orElse(""), 2)[0].strip();
      return document
          .names()
          .find(title, draft -> draft.is(Body.class))
          .orElseGet(() -> newBody(kind, title));
    }
    List<Draft> others = bodiesOfRows.get();
    return ofKind(kind)
        .or(
            () ->
                named.isEmpty() && others.size() == 1
                    ? Optional.of(others.get(0))
                    : Optional.empty())
        .orElseGet(() -> newBody(kind, ""));
  }

  private Draft newBody(BodyKind kind, String text) {
    return bodies.computeIfAbsent(
        kind + SheetWords.plain(text),
        key -> {
          Draft body = new Draft(TypeDescriptor.of(Body.class), null);
          boolean isCommittee = kind == BodyKind.STEERING_COMMITTEE;
          String called = isCommittee ? settings.find("committee").orElse(text) : text;
          if (!called.isEmpty()) {
            body.set("name", called);
          }
          body.set("kind", kind.name());
          document.identified(body, called.isEmpty() ? word(kind) : called);
          platform().list("bodies").add(body);
          return body;
        });
  }

  private String word(BodyKind kind) {
    return LocalizedFormat.of(ElementKind.of(kind), language.get());
  }

  private String word(PlatformKind kind) {
    String word = LocalizedFormat.of(kind, language.get());
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  // What is required.

  void aboutWhatIsRequired() {
    for (Draft body :
        document.elements("platforms").stream()
            .flatMap(each -> each.parts("bodies").stream())
            .toList()) {
      seats.addAllotments(body);
    }
    int known = document.added().size();
    requireWithParts(document.register());
    // What is guessed for one may add another, such as the government of the municipality.
    for (; known < document.added().size(); known++) {
      requireWithParts(document.added().get(known));
    }
    if (!settings.isGiven()) {
      guessRecordedFrom();
      covenants.guessSigned();
    }
  }

  private void requireWithParts(Draft draft) {
    // What is guessed needs nothing more.
    List<Draft> parts = draft.parts();
    require(draft);
    for (Draft part : parts) {
      if (part.type() != DraftFiller.LABEL) {
        requireWithParts(part);
      }
    }
  }

  private void require(Draft draft) {
    for (AttributeDescriptor attribute :
        required.computeIfAbsent(draft.type(), Guesses::requiredOf)) {
      if (!draft.has(attribute.name())) {
        guess(draft, attribute);
      }
    }
    if (draft.is(Covenant.class)) {
      covenants.completeExtensions(draft);
    }
    if (draft.is(Meeting.class) && draft.has("attendance") && draft.has("headcount")) {
      notes.refuse("headcount", draft.place("headcount").orElse(CellPlace.NOWHERE));
      draft.remove("headcount");
    }
  }

  private static ImmutableList<AttributeDescriptor> requiredOf(TypeDescriptor type) {
    return type.attributes().stream()
        .filter(AttributeDescriptor::isRequired)
        .collect(ImmutableList.toImmutableList());
  }

  private void guess(Draft draft, AttributeDescriptor attribute) {
    String key = attribute.name();
    if (attribute.type() == Term.class && !attribute.hasFirstDay()) {
      draft.set(key, new Draft(TypeDescriptor.of(Term.class), null));
    } else if (draft.is(Organisation.class) && key.equals("kind")) {
      organisations.kind(draft);
    } else if (draft.is(AdvisoryPlatform.class) && key.equals("kind")) {
      draft.set(key, PlatformKind.SOCIAL_PLATFORM.name());
      notes.guess("platform-kind", draft.place().orElse(CellPlace.NOWHERE));
    } else if (key.equals("authority")
        || draft.is(AdviceRequest.class) && key.equals("requestedBy")
        || draft.is(Advice.class) && key.equals("addressedTo")) {
      draft.set(key, organisations.authority().text("id").orElseThrow());
    } else if (key.equals("platform") && attribute.isReference()) {
      draft.set(key, platform().text("id").orElseThrow());
    } else if (draft.is(Covenant.class) && key.equals("scheme")) {
      draft.set(key, covenants.scheme().text("id").orElseThrow());
    } else if (draft.is(Advice.class) && key.equals("kind")) {
      draft.set(key, "ADVICE");
    } else if (draft.is(SeatAllotment.class) && key.equals("basis")) {
      draft.text("code").ifPresent(code -> seats.guessBasis(draft, code));
    }
  }

  // Records.

  /** The records begin with the first year that sheets have columns of, and the first meeting. */
  private void guessRecordedFrom() {
    Draft register = document.register();
    if (!register.has("recordedFrom")) {
      reader
          .firstYear()
          .ifPresent(
              year -> {
                LocalDate from = LocalDate.of(year, 1, 1);
                register.set("recordedFrom", from.toString());
                notes.guess("recorded-from", from);
              });
    }
    List<Draft> platforms = document.elements("platforms");
    if (platforms.size() == 1 && !platforms.get(0).has("recordedFrom")) {
      document.elements("meetings").stream()
          .flatMap(each -> each.day("heldOn").stream())
          .min(Comparator.naturalOrder())
          .ifPresent(
              first -> {
                LocalDate from = first.withDayOfYear(1);
                platforms.get(0).set("recordedFrom", from.toString());
                notes.guess("recorded-from-platform", from);
              });
    }
  }
}
