package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.register.Register;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A register of 1,000 organisations over a hundred years stays a page that opens. */
@Tag("slow")
class LargeDossierTest {

  private static String page(int organisations) {
    Register register = RegisterShape.ofOrganisations(organisations).register();
    return Dossier.of(register, RegisterShape.TODAY).toHtml(DossierOptions.standard());
  }

  @Test
  void aHundredYearsAreAPageThatOpens() {
    String hundred = page(100);
    String thousand = page(1_000);

    assertThat(thousand.length()).isLessThan(2_000_000).isLessThan(4 * hundred.length());
    assertThat(DossierPage.of(thousand).words()).contains("Earlier years", "more rows");
  }
}
