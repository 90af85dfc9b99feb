package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.index.Reference;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.SimilarWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the ids that were probably meant by references that lead nowhere. */
final class NearestIds {

  /** How near the nearest id is to what was written. */
  enum Nearness {
    NONE,
    OTHER_KIND,
    SIMILAR,
    LOOKS_THE_SAME
  }

  private final List<Identified> elements = new ArrayList<>();
  private final Map<Set<ElementKind>, SimilarWords> byKinds = new HashMap<>();

  NearestIds(Register register) {
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        if (element instanceof Identified identified) {
          elements.add(identified);
        }
      }
    }.through(register);
  }

  /** {@return the id of an element of the right kind that is similar, or whose name was written} */
  Optional<String> find(Reference reference) {
    return byKinds
        .computeIfAbsent(reference.kinds(), kinds -> words(reference.kinds()))
        .find(reference.target().value());
  }

  private SimilarWords words(ImmutableSet<ElementKind> kinds) {
    List<Identified> right =
        elements.stream().filter(element -> kinds.contains(ElementKind.of(element))).toList();
    SimilarWords words =
        SimilarWords.of(right.stream().map(element -> element.id().value()).toList());
    right.forEach(element -> addNames(element, words));
    return words;
  }

  private static void addNames(Identified element, SimilarWords words) {
    ElementKind kind = ElementKind.of(element);
    if (!kind.isNamedByFirstWords()) {
      for (AttributeDescriptor attribute : kind.nameAttributes()) {
        Object name = attribute.get(element);
        if (name instanceof String text) {
          words.put(text, element.id().value());
        } else if (name instanceof Label label) {
          addName(label, element, words);
        }
      }
    }
    if (element instanceof Organisation organisation) {
      organisation.alsoKnownAs().forEach(name -> addName(name, element, words));
    }
  }

  private static void addName(Label name, Identified element, SimilarWords words) {
    name.texts().values().forEach(text -> words.put(text, element.id().value()));
  }

  /**
   * {@return how near an id is to what was written}
   *
   * @param written the id that leads to no element of a right kind
   * @param found the kind of the element of another kind that has it
   * @param nearest the id that was probably meant
   */
  static Nearness nearness(String written, Optional<ElementKind> found, Optional<String> nearest) {
    if (found.isPresent()) {
      return Nearness.OTHER_KIND;
    }
    return nearest
        .map(id -> visible(written).equals(visible(id)))
        .map(same -> same ? Nearness.LOOKS_THE_SAME : Nearness.SIMILAR)
        .orElse(Nearness.NONE);
  }

  private static String visible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cf}\\p{Z}]", "");
  }
}
