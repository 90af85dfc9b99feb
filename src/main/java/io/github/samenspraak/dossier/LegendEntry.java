package io.github.samenspraak.dossier;

import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Shape;
import java.util.Optional;

/**
 * What a bar or a mark of a figure means.
 *
 * @param fill the look of the bar; absent for a mark
 * @param shape the shape of the mark; absent for a bar
 * @param meaning its meaning
 */
record LegendEntry(Optional<Fill> fill, Optional<Shape> shape, String meaning) {

  static LegendEntry of(Fill fill, String meaning) {
    return new LegendEntry(Optional.of(fill), Optional.empty(), meaning);
  }

  static LegendEntry of(Shape shape, String meaning) {
    return new LegendEntry(Optional.empty(), Optional.of(shape), meaning);
  }

  /** {@return the look of the bar, or the shape of the mark} */
  Object look() {
    return fill.<Object>map(each -> each).orElseGet(shape::orElseThrow);
  }

  /** Draws the bar or the mark beside its meaning. */
  void write(Markup out) {
    out.start("li");
    out.start("svg", "class", "chart sample", "width", "26", "height", "18", "aria-hidden", "true");
    fill.ifPresent(
        look -> {
          out.empty("rect", "class", look.css(), "x", "2", "y", "2", "width", "22", "height", "14");
          look.drawPattern(out, "2", "24", 9, 14);
        });
    shape.ifPresent(
        mark -> {
          out.start("svg", "x", "13", "y", "9", "overflow", "visible", "class", "mark");
          mark.draw(out);
          out.end();
        });
    out.end().text(" " + meaning).end();
  }
}
