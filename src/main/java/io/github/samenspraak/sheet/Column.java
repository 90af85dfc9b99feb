package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.AttributeDescriptor;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column that a sheet may have.
 *
 * @param role what its cells say
 * @param path the way from the object of a row to the value: attributes, and positions from 1 in
 *     lists
 * @param attribute the attribute at the end of the path; absent if the cells are no value of one
 * @param language of the text in its cells, if that is said
 * @param year that its cells are about, if they are about one
 */
record Column(
    Role role,
    ImmutableList<String> path,
    Optional<AttributeDescriptor> attribute,
    Optional<Locale> language,
    OptionalInt year) {

  /** What the cells of a column say. */
  enum Role {
    /** A value of an attribute. */
    VALUE,
    /** A value of an attribute of who is named in the same row: the first step of the path. */
    OF_NAMED,
    /** A value for one year. */
    OF_YEAR,
    /** A value for each year of the term. */
    OF_EACH_YEAR,
    /** What the object belongs to. */
    OWNER,
    /** The position of what the object belongs to in a list. */
    POSITION,
    /** The first name of who is named. */
    FIRST_NAME,
    /** The last name of who is named. */
    LAST_NAME,
    /** Who stands in for the holder of a mandate. */
    DEPUTY
  }

  static Column of(Role role, ImmutableList<String> path, AttributeDescriptor attribute) {
    return new Column(role, path, Optional.of(attribute), Optional.empty(), OptionalInt.empty());
  }

  static Column of(Role role, String... path) {
    return new Column(
        role, ImmutableList.copyOf(path), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  Column in(Locale other) {
    return new Column(role, path, attribute, Optional.of(other), year);
  }

  Column of(int other) {
    return new Column(role, path, attribute, language, OptionalInt.of(other));
  }

  /** {@return whether it is about an attribute of the object of a row itself} */
  boolean is(String name) {
    return path.size() == 1 && path.get(0).equals(name);
  }

  String name() {
    return String.join(".", path);
  }
}
