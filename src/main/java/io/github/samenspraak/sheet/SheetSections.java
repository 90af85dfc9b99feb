package io.github.samenspraak.sheet;

import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headings between the rows of a sheet, such as “deputy members”, and what each says of the
 * mandates on the rows below it.
 */
final class SheetSections {

  /** Capitals, too many for an abbreviation. */
  private static final Pattern CAPITALS = Pattern.compile("(?=.{9})[\\p{Lu}\\P{L}]+");

  private final boolean hasFullRows;

  /** As what the mandates are held, if the heading says so. */
  private Optional<String> heldAs = Optional.empty();

  /** The seat of the mandates; empty unless the heading says that they have no vote. */
  private String seat = "";

  /**
   * Begins above the first heading between rows.
   *
   * @param rows the first rows below the headings of the columns
   */
  SheetSections(List<SheetRow> rows) {
    this.hasFullRows = 2 * rows.stream().filter(row -> row.count() > 1).count() > rows.size();
  }

  /** {@return whether most rows have more than one cell, so that one with a single stands out} */
  boolean hasFullRows() {
    return hasFullRows;
  }

  /**
   * Begins a section if a text that stands alone in its row is a heading, {@return whether it is}
   */
  boolean begin(String text, ListSheet list) {
    boolean isHeading =
        text.endsWith(":")
            || SheetWords.beginsWithOne(text, "section")
            || hasFullRows
                && list.type().type() != Mandate.class
                && CAPITALS.matcher(text).matches();
    if (isHeading) {
      heldAs = CellWords.constant(HeldAs.class, text);
      seat = SheetWords.hasOne(text, "nonVoting") ? text : "";
    }
    return isHeading;
  }

  /** Gives a mandate what the heading above it says, and its own row does not. */
  void complete(Draft mandate) {
    if (!mandate.has("allotment") && !seat.isEmpty()) {
      mandate.set("allotment", seat, mandate.place().orElseThrow());
    }
    if (!mandate.has("heldAs")) {
      Optional.of(HeldAs.DEPUTY.name())
          .filter(deputy -> mandate.has("standsInFor"))
          .or(() -> heldAs)
          .ifPresent(held -> mandate.set("heldAs", held));
    }
  }
}
