package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.LeftOut;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is left out of a document while it is read, each with the problems in it. */
final class Omissions {

  /** An item of a list or an attribute that was left out. */
  private static final class Omission {

    private final JsonPointer place;
    private final @Nullable AttributeDescriptor attribute;
    private final boolean isItem;
    private final List<Sighting> sightings;

    /** The element that it was left out of; null for the register. */
    private @Nullable Object owner;

    Omission(
        JsonPointer place,
        @Nullable AttributeDescriptor attribute,
        boolean isItem,
        List<Sighting> sightings) {
      this.place = place;
      this.attribute = attribute;
      this.isItem = isItem;
      this.sightings = new ArrayList<>(sightings);
    }
  }

  private final List<Omission> omissions = new ArrayList<>();

  int count() {
    return omissions.size();
  }

  /**
   * Adds a value.
   *
   * @param attribute the attribute with the value; null if there is none
   * @param isItem whether the value is one of several
   * @param sightings the problems in the value
   * @param first the number of omissions before the value; those in it are part of it
   */
  void add(
      JsonPointer place,
      @Nullable AttributeDescriptor attribute,
      boolean isItem,
      List<Sighting> sightings,
      int first) {
    omissions.subList(first, omissions.size()).clear();
    omissions.add(new Omission(place, attribute, isItem, sightings));
  }

  /**
   * Adds an attribute that an object has twice.
   *
   * @param attribute the attribute; null for a text of a label
   * @param sightings the problems in the second value
   * @param first the number of omissions before the second value
   * @param firstOfObject the number of omissions before the object
   */
  void addBoth(
      JsonPointer place,
      @Nullable AttributeDescriptor attribute,
      List<Sighting> sightings,
      int first,
      int firstOfObject) {
    omissions.subList(first, omissions.size()).clear();
    Omission both = new Omission(place, attribute, false, sightings);
    List<Omission> ofObject = omissions.subList(firstOfObject, omissions.size());
    ofObject.stream()
        .filter(each -> each.place.isIn(place))
        .forEach(each -> both.sightings.addAll(each.sightings));
    ofObject.removeIf(each -> each.place.isIn(place));
    omissions.add(both);
  }

  /**
   * Makes an element the owner of the omissions in it that have none yet.
   *
   * @param first the number of omissions before the element
   */
  void own(Object element, int first) {
    for (Omission omission : omissions.subList(first, omissions.size())) {
      if (omission.owner == null) {
        omission.owner = element;
      }
    }
  }

  /**
   * {@return everything that was left out, in the order of the document}
   *
   * @param register that was read
   * @param sightings all problems of the document
   */
  ImmutableList<LeftOut> leftOut(
      Register register, List<Sighting> sightings, DocumentBytes document) {
    if (omissions.isEmpty()) {
      return ImmutableList.of();
    }
    DocumentBytes.Position position = document.position();
    Map<Sighting, Problem> problems = new IdentityHashMap<>();
    sightings.stream()
        .sorted(Comparator.comparingInt(Sighting::offset))
        .forEach(sighting -> problems.put(sighting, sighting.problem(position)));
    LeftOutText texts = new LeftOutText(omissions.stream().map(each -> each.place).toList());
    texts.read(document);
    ImmutableSet<Id<?>> known = ids(register);
    DocumentBytes.Position start = document.position();
    return omissions.stream()
        .sorted(Comparator.comparingLong(each -> texts.at(each.place).offset()))
        .map(
            each -> {
              LeftOutText.Found found = texts.at(each.place);
              start.moveTo(document.start() + (int) found.offset());
              return leftOut(each, found, known, problems, start);
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static LeftOut leftOut(
      Omission omission,
      LeftOutText.Found found,
      ImmutableSet<Id<?>> known,
      Map<Sighting, Problem> problems,
      DocumentBytes.Position position) {
    return new LeftOut(
        omission.place,
        position.line(),
        position.column(),
        Optional.ofNullable(omission.attribute),
        omission.isItem,
        found.isObject(),
        found.id(),
        found.ids(),
        ImmutableSet.copyOf(Sets.intersection(found.texts(), known)),
        Optional.ofNullable(omission.owner),
        omission.sightings.stream()
            .sorted(Comparator.comparingInt(Sighting::offset))
            .map(problems::get)
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the ids of all elements of a register} */
  private static ImmutableSet<Id<?>> ids(Register register) {
    ImmutableSet.Builder<Id<?>> ids = ImmutableSet.builder();
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        if (element instanceof Identified identified) {
          ids.add(identified.id());
        }
      }
    }.through(register);
    return ids.build();
  }
}
