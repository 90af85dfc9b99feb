package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DossierIndexTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static DossierPage index(DossierOptions options) {
    Register faulty =
        EditableRegister.of(Samples.namur())
            .body(
                Id.of("steering-committee"),
                committee ->
                    committee.addMandates(
                        Facts.mandate("person-71", "elected", Facts.from("2026-03-01"))))
            .register();
    DossierIndex index = DossierIndex.of(TODAY, options);
    index.add(Dossier.of(faulty, TODAY), "namur.html");
    index.add(Dossier.of(Samples.antwerpCovenants(), TODAY), "antwerp.html");
    return DossierPage.of(index.toHtml());
  }

  @Test
  void eachMunicipalityHasItsStateAndALinkToItsDossier() {
    DossierPage page = index(DossierOptions.standard());

    List<String> rows = page.elements("tr").stream().skip(1).map(Element::getTextContent).toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .startsWith("Namur")
        .contains("✕ Steering committee: 21 sit on 20 seats, since 1 March 2026");
    assertThat(rows.get(1))
        .startsWith("Antwerp000")
        .contains("◆ Organisatie 009: decide by 31 December 2026");
    assertThat(page.values("href")).containsExactly("namur.html", "antwerp.html");
  }

  @Test
  void itIsInTheLanguagesOfTheDossiersWithASwitch() {
    DossierPage page = index(DossierOptions.standard().in(Locale.FRENCH, Locale.GERMAN));
    Set<String> ids = new HashSet<>(page.values("id"));

    assertThat(ids).containsExactlyInAnyOrder("fr", "de");
    assertThat(page.words()).contains("2 communes", "2 Gemeinden", "Anvers");
    assertThat(page.values("href")).contains("#fr", "#de", "namur.html");
  }
}
