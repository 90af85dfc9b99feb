package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.json.internal.WrittenDay.Order;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sheet of settings, or the caller, says about a workbook as a whole. */
final class Settings {

  /** The attributes of the register itself, as the columns of one row. */
  static final Supplier<ListSheet> OF_REGISTER =
      Suppliers.memoize(
          () ->
              ListSheet.of(
                  "settings",
                  TypeDescriptor.of(Register.class),
                  ImmutableSet.of(),
                  ImmutableList.of()));

  private static final Pattern LEGEND = Pattern.compile("(\\S{1,3})\\s*[=:]\\s*(\\p{L}+)");

  private final Draft register;
  private final Map<String, String> others = new HashMap<>();
  private final Map<String, Presence> marks = new HashMap<>();

  /** Whether the workbook has a sheet of settings: then it says all that it wants to say. */
  private boolean isGiven;

  Settings(Draft register) {
    this.register = register;
  }

  boolean isGiven() {
    return isGiven;
  }

  /** Notes that the workbook has a sheet of settings. */
  void give() {
    isGiven = true;
  }

  /** {@return a setting that is no attribute of the register, such as the name of the platform} */
  Optional<String> find(String key) {
    return Optional.ofNullable(others.get(key));
  }

  /** {@return whether there is such a setting, which then is as given} */
  boolean put(String key, SheetCell value, CellPlace place, CellValues values) {
    Optional<String> other =
        SheetWords.keys().stream()
            .filter(each -> each.startsWith("setting."))
            .filter(
                each ->
                    SheetWords.isSame(each.substring("setting.".length()), key)
                        || SheetWords.isOne(key, each))
            .findFirst()
            .map(each -> each.substring("setting.".length()));
    Optional<Column> column = OF_REGISTER.get().find(key);
    if (column.isPresent()) {
      register.remove(Iterables.getLast(column.get().path()));
      remove(column.get());
      new DraftFiller(values).put(register, column.get(), column.get().path(), value, place);
      return true;
    }
    other.ifPresent(name -> putOther(name, value.text(), values));
    return other.isPresent();
  }

  /** What the caller says takes the place of what the workbook says. */
  private void remove(Column column) {
    if (column.language().isEmpty() && column.path().size() == 2) {
      register.part(column.path().get(0)).ifPresent(part -> part.remove(column.path().get(1)));
    }
  }

  private void putOther(String name, String value, CellValues values) {
    switch (name) {
      case "currency" -> values.currency(value.toUpperCase(Locale.ROOT));
      case "dayOrder" ->
          values.dayOrder(
              value.toLowerCase(Locale.ROOT).startsWith("m") ? Order.MONTH_FIRST : Order.DAY_FIRST);
      default -> {
        if (name.startsWith("marks.")) {
          marks.put(
              SheetWords.plainOrSelf(value), Presence.valueOf(name.substring("marks.".length())));
        } else {
          others.put(name, value);
        }
      }
    }
  }

  /** Learns what marks mean from a legend such as “x = present, - = absent”, if no setting says. */
  void learn(String legend) {
    Matcher pair = LEGEND.matcher(legend);
    while (pair.find()) {
      String mark = SheetWords.plainOrSelf(pair.group(1));
      CellWords.constant(Presence.class, pair.group(2))
          .ifPresent(presence -> marks.putIfAbsent(mark, Presence.valueOf(presence)));
    }
  }

  /** {@return whether a setting or a legend says what a mark means} */
  boolean hasMark(String mark) {
    return marks.containsKey(SheetWords.plainOrSelf(mark));
  }

  /** {@return what a mark in a list of those present says; the mark if that is not known} */
  String presence(String mark) {
    return Optional.ofNullable(marks.get(SheetWords.plainOrSelf(mark)))
        .map(Presence::name)
        .or(() -> CellWords.constant(Presence.class, mark))
        .orElse(mark);
  }
}
