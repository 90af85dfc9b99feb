package io.github.samenspraak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.SheetCell.Sort;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

  private static final CellPlace HERE = new CellPlace("sheet", 2, 1, "");
  private final Notebook notes = new Notebook();
  private final CellValues values = new CellValues(notes);

  private Object read(Class<?> type, String attribute, String text) {
    AttributeDescriptor found = TypeDescriptor.of(type).find(attribute).orElseThrow();
    return values.read(SheetCell.text(text), found, HERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/10/2026 | 2026-10-31",
        "1/9/26 | 2026-09-01",
        "1-9-1975 | 1975-09-01",
        "31.10.2026 | 2026-10-31",
        "2026-10-31 | 2026-10-31",
        "2026-10-31T00:00:00 | 2026-10-31",
        "1er octobre 2026 | 2026-10-01",
        "31 oktober 2026 | 2026-10-31",
        "1. März 2026 | 2026-03-01",
        "1st of October 2026 | 2026-10-01",
        "2026/10/31 | 2026-10-31",
        "29/02/2024 | 2024-02-29",
        "zaterdag 31 okt. 2026 | 2026-10-31",
        "29/02/2025 | 29/02/2025",
        "31/13/2026 | 31/13/2026",
        "10/31/2026 | 10/31/2026",
        "20261031 | 20261031",
        "tot 31/10/2026 | tot 31/10/2026",
        "morgen | morgen"
      })
  void aDay(String text, String day) {
    assertThat(read(Meeting.class, "heldOn", text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€ 12.500,00 | EUR 12500.00",
        "12.750,00 | EUR 12750.00",
        "8 500,00 | EUR 8500.00",
        "12.000,00 EUR | EUR 12000.00",
        "12500 | EUR 12500.00",
        "12,500.00 | EUR 12500.00",
        "12.500 | EUR 12500.00",
        "1.234.567 € | EUR 1234567.00",
        "14000.5 | EUR 14000.50",
        "USD 10,25 | USD 10.25",
        "500,- | EUR 500.00",
        "veel | veel"
      })
  void anAmount(String text, String amount) {
    assertThat(read(Grant.class, "amount", text)).isEqualTo(amount);
  }

  @Test
  void theAmountOfANumberHasNoThousandsToBeGuessed() {
    AttributeDescriptor amount = TypeDescriptor.of(Grant.class).find("amount").orElseThrow();

    assertThat(values.read(new SheetCell("112.125", Sort.NUMBER), amount, HERE))
        .isEqualTo("EUR 112.125");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37,5 | 37.5",
        "37.5 | 37.5",
        "12,125 | 12.125",
        "12.125 | 12125",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "-1,5 | -1.5",
        "0.125 | 0.125",
        "1 234 | 1234"
      })
  void aNumber(String text, BigDecimal number) {
    assertThat(CellNumbers.number(text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0400.027.406, 0400.027.406",
    "BE 0400.027.406, 0400.027.406",
    "400027406, 0400.027.406",
    "BE0400027406, 0400.027.406",
    "BTW BE 0400 027 406, 0400.027.406",
    "geen nummer, geen nummer"
  })
  void anEnterpriseNumber(String text, String number) {
    assertThat(read(Organisation.class, "enterpriseNumber", text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"V, F", "vrouw, F", "F, F", "H, M", "homme, M", "M, M", "W, F", "x, X"})
  void aSex(String text, String sex) {
    assertThat(read(Person.class, "sex", text)).isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "6 jaar, P6Y",
    "3 ans, P3Y",
    "1 an, P1Y",
    "10 jours, P10D",
    "2 maanden, P2M",
    "6 Jahre, P6Y",
    "6 years, P6Y",
    "'1 jaar, 6 maanden', P1Y6M",
    "P6Y, P6Y",
    "lang, lang"
  })
  void aLength(String text, String length) {
    assertThat(read(SeatAllotment.class, "mandateLength", text)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"31/03, --03-31", "1er mars, --03-01", "31 maart, --03-31", "--03-31, --03-31"})
  void aDayOfTheYear(String text, String day) {
    assertThat(read(ReportingCalendar.class, "yearBegins", text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "/",
        "–",
        "n.v.t.",
        "lopend",
        "En cours",
        "laufend",
        "nog niet",
        "N.V.T."
      })
  void nothing(String text) {
    assertThat(read(Meeting.class, "convenedOn", text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"ja, true", "Oui, true", "x, true", "nee, false", "Nein, false"})
  void aTruth(String text, boolean truth) {
    assertThat(read(Charter.class, "participantsAreMembers", text)).isEqualTo(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@x", "-", "+32", "'=1", "lopend"})
  void aTextThatWouldBeTakenForSomethingElseIsQuoted(String text) {
    String quoted = CellValues.quoted(text);

    assertThat(quoted).startsWith("'");
    assertThat(CellValues.unquoted(quoted)).isEqualTo(text);
    assertThat(CellValues.isNothing(SheetCell.text(quoted))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'t Huis", "Huis", "a = b", "''"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(CellValues.quoted(text)).isEqualTo(text);
    assertThat(CellValues.unquoted(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "01/01/2024 - 31/12/2026, 2024-01-01, 2026-12-31",
    "van 1/1/2024 tot 31/12/2026, 2024-01-01, 2026-12-31",
    "du 1/1/2024 au 31/12/2026, 2024-01-01, 2026-12-31",
    "1/1/2024 t.e.m. 31/12/2026, 2024-01-01, 2026-12-31",
    "2024-2026, 2024-01-01, 2026-12-31",
    "2024-01-01/2026-12-31, 2024-01-01, 2026-12-31"
  })
  void aTermInOneCell(String text, String firstDay, String lastDay) {
    Draft term = (Draft) read(Membership.class, "term", text);

    assertThat(term.text("firstDay")).contains(firstDay);
    assertThat(term.text("lastDay")).contains(lastDay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"van tot 31/12/2026", "tot 31/12/2026", "2024-2026-2028", "lang"})
  void whatIsNoTermStaysTheText(String text) {
    assertThat(read(Membership.class, "term", text)).isEqualTo(text);
  }

  @Test
  void aLostZeroAndAShortYearAreSaid() {
    read(Organisation.class, "enterpriseNumber", "400027406");
    read(Meeting.class, "heldOn", "1/9/26");

    assertThat(notes.notes())
        .extracting(WorkbookNote::code)
        .containsExactly("leading-zero", "short-year");
  }
}
