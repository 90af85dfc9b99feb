package io.github.samenspraak.sheet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All sheets that a workbook may have beside its settings: one for each list of the register, and
 * for each list of parts that its elements have.
 */
final class ListSheets {

  private static final Supplier<ImmutableMap<String, ListSheet>> ALL =
      Suppliers.memoize(ListSheets::find);

  private static final Supplier<ImmutableMap<String, Integer>> POSITIONS =
      Suppliers.memoize(() -> Maps.toMap(ALL.get().keySet(), ALL.get().keySet().asList()::indexOf));

  private static final Supplier<ImmutableSet<String>> HEADINGS =
      Suppliers.memoize(
          () ->
              all().stream()
                  .flatMap(sheet -> sheet.lazyHeadings().get().keySet().stream())
                  .collect(ImmutableSet.toImmutableSet()));

  private ListSheets() {}

  /** {@return the sheets, each after those with what its rows belong to} */
  static ImmutableList<ListSheet> all() {
    return ALL.get().values().asList();
  }

  /** {@return the position of a sheet among all} */
  static int position(ListSheet sheet) {
    return Objects.requireNonNull(POSITIONS.get().get(sheet.name()));
  }

  /** {@return whether a sheet may have a column with a heading} */
  static boolean isKnown(ListSheet.Heading heading) {
    ImmutableSet<String> known = HEADINGS.get();
    return known.contains(heading.plain())
        || known.contains(heading.sorted())
        || known.contains(heading.withoutYear())
        || heading.parts().stream().anyMatch(ListSheets::isKnown);
  }

  static ListSheet get(String name) {
    return Optional.ofNullable(ALL.get().get(name)).orElseThrow();
  }

  /** {@return the sheet of a list that an element has, or the register if it has no type} */
  static Optional<ListSheet> find(Class<?> owner, List<AttributeDescriptor> way) {
    return FOUND.computeIfAbsent(
        ImmutableList.of(owner, ImmutableList.copyOf(way)), none -> search(owner, way));
  }

  private static final Map<ImmutableList<Object>, Optional<ListSheet>> FOUND =
      new ConcurrentHashMap<>();

  private static Optional<ListSheet> search(Class<?> owner, List<AttributeDescriptor> way) {
    return all().stream()
        .filter(
            sheet ->
                owner == Register.class ? sheet.owners().isEmpty() : sheet.owners().contains(owner))
        .filter(sheet -> names(sheet.way()).equals(names(way)) && isSameType(sheet, way))
        .findFirst();
  }

  private static boolean isSameType(ListSheet sheet, List<AttributeDescriptor> way) {
    return sheet.type().type() == Iterables.getLast(way).type();
  }

  private static String names(List<AttributeDescriptor> way) {
    return way.stream().map(AttributeDescriptor::name).collect(Collectors.joining("."));
  }

  /** A list: what stands in it, and how one comes to it. */
  private record Found(
      TypeDescriptor type, ImmutableList<AttributeDescriptor> way, boolean ofRegister) {

    /** Two lists that agree in this stand on one sheet. */
    String key() {
      return ofRegister + names(way) + ":" + type;
    }
  }

  private static ImmutableMap<String, ListSheet> find() {
    Map<String, Found> found = new LinkedHashMap<>();
    Map<String, Set<Class<?>>> owners = new LinkedHashMap<>();
    addLists(
        Register.class,
        TypeDescriptor.of(Register.class),
        ImmutableList.of(),
        found,
        owners,
        new HashSet<>());
    List<ListSheet> sheets = new ArrayList<>();
    for (Found each : found.values()) {
      sheets.add(
          ListSheet.of(
              name(each, found.values(), owners.get(each.key())),
              each.type(),
              ImmutableSet.copyOf(owners.get(each.key())),
              each.way()));
    }
    return Maps.uniqueIndex(sheets, ListSheet::name);
  }

  /** {@return the name of the list; with those around it if other lists are called the same} */
  private static String name(Found found, Iterable<Found> all, Set<Class<?>> owners) {
    String path = names(found.way());
    String last = Iterables.getLast(found.way()).name();
    boolean isShort = found.ofRegister() && found.way().size() == 1;
    boolean isLastOnly = true;
    boolean isPathOnly = true;
    for (Found other : all) {
      if (!other.key().equals(found.key())) {
        isLastOnly &= !Iterables.getLast(other.way()).name().equals(last);
        isPathOnly &= !names(other.way()).equals(path);
      }
    }
    if (isShort || isLastOnly) {
      return last;
    }
    String owner = owners.isEmpty() ? "" : owners.iterator().next().getSimpleName();
    return isPathOnly || owner.isEmpty()
        ? path
        : owner.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
            + owner.substring(1)
            + "."
            + path;
  }

  private static void addLists(
      Class<?> owner,
      TypeDescriptor type,
      ImmutableList<AttributeDescriptor> before,
      Map<String, Found> found,
      Map<String, Set<Class<?>>> owners,
      Set<Class<?>> known) {
    for (AttributeDescriptor attribute : type.attributes()) {
      if (!attribute.isPart() || attribute.multiplicity() == Multiplicity.MAP) {
        continue;
      }
      TypeDescriptor part = TypeDescriptor.of(attribute.type());
      ImmutableList<AttributeDescriptor> way =
          ImmutableList.<AttributeDescriptor>builder().addAll(before).add(attribute).build();
      boolean isList = attribute.multiplicity() == Multiplicity.LIST;
      if (isList) {
        Found list = new Found(part, way, owner == Register.class);
        found.putIfAbsent(list.key(), list);
        Set<Class<?>> of = owners.computeIfAbsent(list.key(), key -> new LinkedHashSet<>());
        if (owner != Register.class) {
          of.add(owner);
        }
      }
      if (isList && part.find("id").isPresent()) {
        if (known.add(attribute.type())) {
          addLists(attribute.type(), part, ImmutableList.of(), found, owners, known);
        }
      } else {
        addLists(owner, part, way, found, owners, known);
      }
    }
  }
}
