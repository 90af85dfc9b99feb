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
import java.util.stream.Stream;

/** What a workbook does not say of its municipality, and the language that it is written in. */
final class MunicipalityGuesses {

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
          switch (language.get().getLanguage()) {
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

  private Locale findLanguage() {
    Map<Locale, Integer> counts = new HashMap<>();
    for (SheetLayout layout : reader.layouts()) {
      layout.languages().forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    return Messages.LANGUAGES.stream()
        .max(Comparator.comparingInt(each -> counts.getOrDefault(each, 0)))
        .orElse(Locale.ENGLISH);
  }

  private String municipalityName() {
    String words = name.replace('_', ' ').replace('-', ' ').strip();
    StringBuilder capitals = new StringBuilder(words);
    if (!words.isEmpty()) {
      capitals.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    }
    return names()
        .flatMap(each -> OrganisationGuesses.ofMunicipality(each).stream())
        .findFirst()
        .orElse(capitals.isEmpty() ? "?" : capitals.toString());
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
