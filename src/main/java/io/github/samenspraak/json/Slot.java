package io.github.samenspraak.json;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Person;
import tools.jackson.databind.JavaType;

/**
 * A place in a document where a value of a type belongs.
 *
 * @param way to the place
 * @param type of the value
 * @param personal whether what stands there may be personal data, which is not quoted
 */
record Slot(Way way, JavaType type, boolean personal) {

  private static final ImmutableSet<Class<?>> PERSONAL =
      ImmutableSet.of(Person.class, Contact.class);

  /** {@return the place of a whole document} */
  static Slot document(JavaType type) {
    return new Slot(Way.NONE, type, false);
  }

  /** {@return the place of an attribute of the value} */
  Slot attribute(String key, JavaType attribute) {
    JavaType present = attribute.isReferenceType() ? attribute.getReferencedType() : attribute;
    boolean inherited = type.hasRawClass(Person.class) ? key.equals("name") : personal;
    return new Slot(way.to(key), present, inherited || isPersonal(present));
  }

  /** {@return the place of an element of the value, which is a list} */
  Slot element(int index) {
    return new Slot(way.to(index), type.containedType(0), personal);
  }

  /** {@return whether the format of the document belongs there} */
  boolean isOfFormat() {
    return way.equals(Way.NONE.to("format"));
  }

  /** {@return whether a list belongs there} */
  boolean isOfList() {
    return isList(type);
  }

  /** {@return what is expected there} */
  Expectation expectation() {
    return Expectation.of(type);
  }

  private static boolean isPersonal(JavaType type) {
    return PERSONAL.contains(
        isList(type) ? type.containedType(0).getRawClass() : type.getRawClass());
  }

  private static boolean isList(JavaType type) {
    return Iterable.class.isAssignableFrom(type.getRawClass());
  }
}
