package io.github.samenspraak.sheet;

import com.google.common.collect.Iterables;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;

/** Puts the values of cells where the paths of their columns lead, such as {@code term.lastDay}. */
final class DraftFiller {

  /** A label has no attributes but its languages; any type does that has none of those names. */
  static final TypeDescriptor LABEL = TypeDescriptor.of(Term.class);

  private final CellValues values;

  DraftFiller(CellValues values) {
    this.values = values;
  }

  /** Puts the value of a cell at the end of a path. */
  void put(Draft draft, Column column, List<String> path, SheetCell cell, CellPlace place) {
    if (path.size() > 1 && isDay(column) && CellValues.isUnknown(cell)) {
      at(draft, path, place);
      return;
    }
    Object value = values.read(cell, column.attribute().orElseThrow(), place);
    if (value == null) {
      return;
    }
    Draft target = at(draft, path, place);
    String key = Iterables.getLast(path);
    if (column.language().isPresent()) {
      putText(target, key, column.language().get(), value, place);
    } else if (value instanceof List<?> all) {
      all.forEach(each -> target.list(key).add(each));
      target.set(key, target.list(key), place);
    } else if (value instanceof ArrayNode all) {
      all.forEach(each -> target.list(key).add(each));
      target.set(key, target.list(key), place);
    } else if (target.part(key).filter(part -> part.type() == LABEL).isPresent()) {
      target.part(key).orElseThrow().set("und", value, place);
    } else if (target.text(key).isPresent() && value instanceof String text) {
      target.set(key, target.text(key).get() + ", " + text);
    } else {
      target.set(key, value, place);
    }
  }

  private static boolean isDay(Column column) {
    return column.attribute().filter(each -> each.type() == LocalDate.class).isPresent();
  }

  /** Puts a text in one language, or one for each item of a list. */
  private static void putText(
      Draft target, String key, Locale language, Object value, CellPlace place) {
    String tag = language.toLanguageTag();
    if (value instanceof List<?> texts) {
      for (int i = 0; i < texts.size(); i++) {
        List<Object> labels = target.list(key);
        if (labels.size() <= i) {
          labels.add(new Draft(LABEL, place));
        }
        ((Draft) labels.get(i)).set(tag, texts.get(i), place);
      }
    } else {
      Draft label =
          target
              .part(key)
              .orElseGet(
                  () -> {
                    Draft texts = new Draft(LABEL, place);
                    target.get(key).ifPresent(text -> texts.set("und", text, place));
                    target.set(key, texts, place);
                    return texts;
                  });
      label.set(tag, value, place);
    }
  }

  /** {@return the object with the last attribute of a path, which is made if it is not there} */
  private static Draft at(Draft draft, List<String> path, CellPlace place) {
    Draft at = draft;
    for (int i = 0; i < path.size() - 1; i++) {
      String key = path.get(i);
      AttributeDescriptor attribute = at.type().find(key).orElseThrow();
      if (attribute.multiplicity() == Multiplicity.MAP) {
        at = child(at, key, LABEL, place);
      } else if (attribute.multiplicity() == Multiplicity.LIST) {
        if (at.parts(key).isEmpty()) {
          at.list(key).add(new Draft(TypeDescriptor.of(attribute.type()), place));
        }
        at = at.parts(key).get(0);
        i++;
      } else {
        at = child(at, key, TypeDescriptor.of(attribute.type()), place);
      }
    }
    return at;
  }

  private static Draft child(Draft parent, String key, TypeDescriptor type, CellPlace place) {
    return parent
        .part(key)
        .orElseGet(
            () -> {
              Draft child = new Draft(type, place);
              parent.set(key, child, place);
              return child;
            });
  }
}
