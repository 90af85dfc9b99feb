package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What covenants need and no sheet says: a scheme, and the days of extensions and signatures. */
final class CovenantGuesses {

  private final RegisterDraft document;
  private final Notebook notes;
  private final Supplier<Locale> language;
  private @Nullable Draft scheme;

  CovenantGuesses(RegisterDraft document, Notebook notes, Supplier<Locale> language) {
    this.document = document;
    this.notes = notes;
    this.language = language;
  }

  /** {@return the scheme of covenants that name none: one that asks nothing} */
  Draft scheme() {
    if (scheme == null) {
      List<Draft> known = document.elements("covenantSchemes");
      scheme = known.size() == 1 ? known.get(0) : newScheme();
    }
    return scheme;
  }

  private Draft newScheme() {
    List<Draft> covenants = document.elements("covenants");
    String plural = SheetWords.written(language.get(), "sheet.covenants");
    String title = Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    Draft added = document.addElement("covenantSchemes", CovenantScheme.class, title, null);
    long extensions =
        covenants.stream().mapToLong(each -> each.parts("extensions").size()).max().orElse(0);
    added
        .set("inForce", new Draft(TypeDescriptor.of(Term.class), null))
        .set(
            "initialLength",
            years(covenants.stream().flatMap(each -> each.part("initialTerm").stream())))
        .set(
            "extensionLength",
            years(
                covenants.stream()
                    .flatMap(each -> each.parts("extensions").stream())
                    .flatMap(each -> each.part("term").stream())))
        .set("shorterAllowed", true)
        .set("maximumExtensions", BigDecimal.valueOf(Math.max(1, extensions)))
        .set("evaluationBeforeExtension", false);
    notes.guess("scheme", title);
    return added;
  }

  /** {@return the least whole number of years, three or more, that no term is longer than} */
  private static String years(Stream<Draft> terms) {
    int most =
        terms
            .mapToInt(
                term -> {
                  Optional<LocalDate> first = term.day("firstDay");
                  Optional<LocalDate> last = term.day("lastDay");
                  return first.isEmpty() || last.isEmpty()
                      ? 0
                      : Period.between(first.get(), last.get()).getYears() + 1;
                })
            .max()
            .orElse(0);
    return "P" + Math.max(3, most) + "Y";
  }

  /** An extension of which only the end is known begins on the day after what it extends. */
  void completeExtensions(Draft covenant) {
    Optional<LocalDate> end = covenant.part("initialTerm").flatMap(term -> term.day("lastDay"));
    for (Draft extension : covenant.parts("extensions")) {
      Optional<Draft> term = extension.part("term");
      if (term.isPresent() && !term.get().has("firstDay") && end.isPresent()) {
        String first = end.get().plusDays(1).toString();
        term.get().set("firstDay", first);
        notes.guess(
            "extension-start", extension.place().orElse(CellPlace.NOWHERE), end.get().plusDays(1));
      }
      end = term.flatMap(each -> each.day("lastDay"));
    }
  }

  /** Where no column says when covenants were signed, none is called unsigned. */
  void guessSigned() {
    List<Draft> covenants = document.elements("covenants");
    if (covenants.stream().noneMatch(each -> each.has("signedOn"))) {
      for (Draft covenant : covenants) {
        covenant
            .part("initialTerm")
            .flatMap(term -> term.text("firstDay"))
            .ifPresent(
                day -> {
                  covenant.set("signedOn", day);
                  notes.guess("signed");
                });
      }
    }
  }
}
