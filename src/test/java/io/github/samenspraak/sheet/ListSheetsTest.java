package io.github.samenspraak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which sheets there are follows from the types: a new attribute is a column of itself. */
class ListSheetsTest {

  static List<ListSheet> sheets() {
    return ListSheets.all();
  }

  @Test
  void everyListOfTheRegisterIsASheetOfItsName() {
    assertThat(
            TypeDescriptor.of(Register.class).attributes().stream()
                .filter(each -> each.multiplicity() == Multiplicity.LIST)
                .map(AttributeDescriptor::name))
        .allSatisfy(name -> assertThat(ListSheets.get(name).owners()).isEmpty());
  }

  @Test
  void theSheetsOfPartsHaveTheseNames() {
    assertThat(ListSheets.all())
        .extracting(ListSheet::name)
        .contains(
            "memberships",
            "bodies",
            "seatPlans",
            "allotments",
            "mandates",
            "attendance",
            "charters",
            "charters.meetings",
            "grants",
            "identifiers",
            "objectives");
  }

  @Test
  void noTwoHaveOneName() {
    for (Locale language : Messages.LANGUAGES) {
      Set<String> names = new HashSet<>();
      for (ListSheet sheet : ListSheets.all()) {
        assertThat(names.add(SheetWords.plain(sheet.title(language)))).as(sheet.name()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void eachHeadingThatIsWrittenIsReadAsItsColumn(ListSheet sheet) {
    for (Locale language : Messages.LANGUAGES) {
      for (Column column : sheet.columns()) {
        // A heading of a year has the year in it.
        if (column.role() == Column.Role.OF_YEAR) {
          continue;
        }
        assertThat(sheet.find(sheet.heading(column, language))).as(column.name()).contains(column);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void eachAttributeIsAColumnOrASheet(ListSheet sheet) {
    for (AttributeDescriptor attribute : sheet.type().attributes()) {
      boolean isSheet = attribute.isPart() && attribute.multiplicity() == Multiplicity.LIST;
      assertThat(
              isSheet
                  || sheet.columns().stream()
                      .anyMatch(column -> column.path().get(0).equals(attribute.name())))
          .as(attribute.toString())
          .isTrue();
    }
  }

  @Test
  void everyWordIsOfASheetOrAColumn() {
    Set<String> used = new HashSet<>();
    Stream.concat(ListSheets.all().stream(), Stream.of(Settings.OF_REGISTER.get()))
        .forEach(
            sheet -> {
              used.add("sheet." + sheet.name());
              sheet
                  .columns()
                  .forEach(
                      column -> {
                        String type = sheet.type().type().getSimpleName();
                        used.add(type + "." + column.name());
                        used.add(column.name());
                        used.add(column.name().substring(column.name().indexOf('.') + 1));
                        used.add(column.path().get(column.path().size() - 1));
                      });
              sheet.owners().forEach(owner -> used.add("owner." + owner.getSimpleName()));
            });

    assertThat(SheetWords.keys())
        .filteredOn(key -> key.startsWith("sheet.") || key.matches("[A-Z]\\w+\\.[a-z].*"))
        .filteredOn(key -> !used.contains(key) && !key.equals("sheet.explanations"))
        .isEmpty();
  }
}
