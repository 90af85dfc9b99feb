package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which kind organisations are of that say none, and which of them governs the municipality. */
final class OrganisationGuesses {

  /** The kinds of organisations that are known by the first word of their name. */
  private static final ImmutableList<OrganisationKind> BY_FIRST_WORD =
      ImmutableList.of(
          OrganisationKind.MUNICIPALITY,
          OrganisationKind.SOCIAL_WELFARE_CENTRE,
          OrganisationKind.PROVINCE,
          OrganisationKind.INTERMUNICIPAL);

  private static final Pattern LINKING =
      Pattern.compile("^(?:van|de|du|des|der|von|of|d['’])\\s*", Pattern.CASE_INSENSITIVE);

  private final RegisterDraft document;
  private final Notebook notes;
  private final String name;
  private final Supplier<Locale> language;
  private @Nullable Draft authority;

  OrganisationGuesses(
      RegisterDraft document, Notebook notes, String name, Supplier<Locale> language) {
    this.document = document;
    this.notes = notes;
    this.name = name;
    this.language = language;
  }

  /** {@return the name of the municipality whose government has a name} */
  static Optional<String> ofMunicipality(String organisation) {
    return firstWord(organisation, OrganisationKind.MUNICIPALITY)
        .filter(rest -> !rest.isEmpty() && rest.split("\\s").length <= 3);
  }

  /** {@return whether a name begins with a word for a kind, such as the public centre of a town} */
  static boolean hasKindAsFirstWord(String organisation) {
    return BY_FIRST_WORD.stream().anyMatch(kind -> firstWord(organisation, kind).isPresent());
  }

  /** {@return what comes after the first words of a name, if they are a word for a kind} */
  private static Optional<String> firstWord(String organisation, OrganisationKind kind) {
    List<String> words = Splitter.on(CharMatcher.whitespace()).splitToList(organisation);
    // “Administration communale” is one of two words.
    for (int count = Math.min(2, words.size()); count > 0; count--) {
      String first = String.join(" ", words.subList(0, count));
      String others = String.join(" ", words.subList(count, words.size()));
      String rest = LINKING.matcher(others).replaceFirst("").strip();
      // “Stad in Beweging” is no town.
      boolean isName = rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
      if (isName && SheetWords.isOne(first, "OrganisationKind." + kind)) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  /** {@return the kind of an organisation, which is noted as guessed} */
  OrganisationKind kind(Draft organisation) {
    for (OrganisationKind kind : BY_FIRST_WORD) {
      for (String each : ElementNames.names(organisation)) {
        if (firstWord(each, kind).isPresent()) {
          notes.guess("organisation-kind", each, kind);
          organisation.set("kind", kind.name());
          return kind;
        }
      }
    }
    notes.guess("civil-society");
    organisation.set("kind", OrganisationKind.CIVIL_SOCIETY.name());
    return OrganisationKind.CIVIL_SOCIETY;
  }

  /** {@return the only organisation of the kind that a text is a word for, such as “gemeente”} */
  Optional<Draft> ofKind(String text) {
    Optional<OrganisationKind> kind =
        CellWords.constant(OrganisationKind.class, text)
            .map(OrganisationKind::valueOf)
            .filter(BY_FIRST_WORD::contains);
    List<Draft> all =
        kind.stream()
            .flatMap(
                each ->
                    document.elements("organisations").stream()
                        .filter(
                            organisation ->
                                ElementNames.names(organisation).stream()
                                    .anyMatch(called -> firstWord(called, each).isPresent())))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** {@return the government of the municipality} */
  Draft authority() {
    if (authority == null) {
      authority =
          document.elements("organisations").stream()
              .filter(
                  each ->
                      each.get("kind").equals(Optional.of(OrganisationKind.MUNICIPALITY.name()))
                          || !each.has("kind") && kind(each) == OrganisationKind.MUNICIPALITY)
              .findFirst()
              .orElseGet(this::newAuthority);
    }
    return authority;
  }

  private Draft newAuthority() {
    Optional<Draft> municipality = document.register().part("municipality");
    String town = municipality.flatMap(each -> each.text("name")).orElseGet(() -> name);
    String title = SheetWords.written(language.get(), "Register.municipality.name") + " " + town;
    String called = Character.toUpperCase(title.charAt(0)) + title.substring(1);
    notes.guess("authority", called);
    return document
        .addElement("organisations", Organisation.class, called, null)
        .set("kind", OrganisationKind.MUNICIPALITY.name());
  }
}
