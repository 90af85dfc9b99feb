package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.RowReader.Row;
import io.github.samenspraak.text.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a workbook does not say of its municipality, and the language that it is written in. */
final class MunicipalityGuesses {

  /** The first letter, and those behind a hyphen but in words such as “sur” and “aan”. */
  private static final Pattern FIRST_LETTERS =
      Pattern.compile(
          "^\\p{L}|(?<=-)(?!(?:sur|sous|le|la|les|lez|de|du|des|d|et|en|aux?|aan|op|bij|van|der|den|ter|ten|in)\\b)\\p{L}");

  private final RegisterDraft document;
  private final RowReader reader;
  private final Settings settings;
  private final Notebook notes;
  private final String name;
  private final Supplier<Locale> language = Suppliers.memoize(this::findLanguage);

  MunicipalityGuesses(
      RegisterDraft document, RowReader reader, Settings settings, Notebook notes, String name) {
    this.document = document;
    this.reader = reader;
    this.settings = settings;
    this.notes = notes;
    this.name = name;
  }

  /** Gives the register a municipality with a name, a region and languages. */
  void complete() {
    Draft register = document.register();
    Draft municipality =
        register
            .part("municipality")
            .orElseGet(() -> new Draft(TypeDescriptor.of(Municipality.class), null));
    register.set("municipality", municipality);
    if (!municipality.has("name")) {
      String guessed = municipalityName();
      municipality.set("name", guessed);
      notes.guess("municipality", guessed);
    }
    if (!municipality.has("region")) {
      Region region =
          isBilingual()
              ? Region.BRUSSELS
              : switch (language.get().getLanguage()) {
                case "nl" -> Region.FLANDERS;
                case "fr", "de" -> Region.WALLONIA;
                default -> Region.OTHER;
              };
      municipality.set("region", region.name());
      notes.guess("region", region);
    }
    if (!municipality.has("languages") && !settings.isGiven()) {
      municipality.list("languages").add(language.get().toLanguageTag());
      notes.guess("languages", language.get().toLanguageTag());
    }
  }

  /** {@return the language of most sheets} */
  Locale language() {
    return language.get();
  }

  /** {@return whether the headings are in Dutch and in French, as in Brussels} */
  private boolean isBilingual() {
    Map<Locale, Integer> counts = languages();
    int dutch = counts.getOrDefault(Locale.forLanguageTag("nl"), 0);
    return dutch > 1 && dutch == counts.getOrDefault(Locale.FRENCH, 0);
  }

  /** {@return how many sheets are in each language} */
  private Map<Locale, Integer> languages() {
    Map<Locale, Integer> counts = new HashMap<>();
    for (SheetLayout layout : reader.layouts()) {
      layout.languages().forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    return counts;
  }

  private Locale findLanguage() {
    Map<Locale, Integer> counts = languages();
    return Messages.LANGUAGES.stream()
        .max(Comparator.comparingInt(each -> counts.getOrDefault(each, 0)))
        .orElse(Locale.ENGLISH);
  }

  private String municipalityName() {
    String words = name.replace('_', ' ').strip();
    String capitals =
        FIRST_LETTERS.matcher(words).replaceAll(each -> each.group().toUpperCase(Locale.ROOT));
    return names()
        .flatMap(each -> OrganisationGuesses.ofMunicipality(each).stream())
        .findFirst()
        .orElse(capitals.isEmpty() ? "?" : capitals);
  }

  /** {@return the names of members and organisations} */
  private Stream<String> names() {
    return document.rows().stream()
        .map(Row::draft)
        .filter(draft -> draft.is(Organisation.class) || draft.is(Membership.class))
        .flatMap(
            draft ->
                draft.is(Organisation.class)
                    ? ElementNames.names(draft).stream()
                    : draft.get("member").filter(Reference.class::isInstance).stream()
                        .map(member -> ((Reference) member).text()));
  }
}
