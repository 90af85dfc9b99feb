package io.github.samenspraak.json.internal;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.JsonPointer;
import tools.jackson.databind.JavaType;

/**
 * A place in a document, with the type of the value that belongs there.
 *
 * @param place the place
 * @param type of the value
 * @param personal whether the value may be personal data, which is never quoted
 */
public record Slot(JsonPointer place, JavaType type, boolean personal) {

  private static final ImmutableSet<Class<?>> PERSONAL =
      ImmutableSet.of(Person.class, Contact.class);

  private static final JsonPointer FORMAT = JsonPointer.DOCUMENT.at("format");

  /** {@return the place of a whole document} */
  public static Slot document(JavaType type) {
    return new Slot(JsonPointer.DOCUMENT, type, false);
  }

  /** {@return the place of an attribute of the value} */
  public Slot attribute(String key, JavaType attribute) {
    JavaType present = attribute.isReferenceType() ? attribute.getReferencedType() : attribute;
    boolean inherited = type.hasRawClass(Person.class) ? key.equals("name") : personal;
    return new Slot(place.at(key), present, inherited || isPersonal(present));
  }

  /** {@return the place of an element of the value, which is a list} */
  public Slot element(int index) {
    return new Slot(place.at(index), type.containedType(0), personal);
  }

  /** {@return whether the format of the document belongs there} */
  public boolean isOfFormat() {
    return place.equals(FORMAT);
  }

  /** {@return whether a list belongs there} */
  public boolean isOfList() {
    return isList(type);
  }

  private static boolean isPersonal(JavaType type) {
    return PERSONAL.contains(
        isList(type) ? type.containedType(0).getRawClass() : type.getRawClass());
  }

  private static boolean isList(JavaType type) {
    return Iterable.class.isAssignableFrom(type.getRawClass());
  }
}
