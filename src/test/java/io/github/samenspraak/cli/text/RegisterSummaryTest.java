package io.github.samenspraak.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Label;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterSummaryTest {

  private static String summary(Register register) {
    return RegisterSummary.of(register, new CliMessages(Locale.ENGLISH))
        .replace(TextOutput.NO_BREAK_SPACE, ' ');
  }

  @Test
  void countsTheElementsOfEachKindAndTheMemberships() {
    assertThat(summary(Lindedorp.TOWN.register()))
        .isEqualTo(
            "8 people, 10 organisations, 2 offices, 1 platform, 4 memberships, 6 mandates,"
                + " 2 working groups, 5 meetings, 1 signal, 1 piece of advice, 1 interpellation,"
                + " 2 annual reports, 1 covenant scheme, 1 covenant, 1 policy plan, 2 objectives,"
                + " 2 actions, 1 poverty barometer, 2 indicators, 1 poverty test, 1 Social House,"
                + " 1 service, 1 accessibility review, 1 participation activity,"
                + " 1 support programme, 1 forum");
  }

  @Test
  void saysThatThereIsNothingInARegisterOfAMunicipalityOnly() {
    Municipality village =
        Municipality.builder().name(Label.of("Dorp")).region(Region.FLANDERS).build();
    assertThat(summary(Register.builder().municipality(village).build()))
        .isEqualTo("The register is empty.");
  }

  @Test
  void hasWordsForEachKindThatIsCounted() {
    assertThat(Arrays.stream(ElementKind.values()).filter(ElementKind::isCounted))
        .allSatisfy(kind -> assertThat(CliMessages.MESSAGES.keys()).contains("contents." + kind));
  }
}
