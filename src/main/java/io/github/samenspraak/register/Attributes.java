package io.github.samenspraak.register;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.util.List;
import java.util.Optional;

/**
 * Is told the attributes of a value, one after the other in their usual order, each with its name
 * as in JSON: parts with a shape of their own, references to elements, texts for the public, and
 * plain values.
 *
 * <p>To one that does not care for more, all are plain.
 */
abstract class Attributes {

  /** Is told an attribute in which nobody finds anything but its value. */
  abstract void plain(String name);

  /** Is told a part that is an element: a finding can be about it. */
  <E> void element(String name, E element, Shape<? super E> shape) {
    plain(name);
  }

  <E> void element(String name, Optional<E> element, Shape<? super E> shape) {
    plain(name);
  }

  <E> void elements(String name, List<E> elements, Shape<? super E> shape) {
    plain(name);
  }

  <P> void part(String name, P part, Shape<? super P> shape) {
    plain(name);
  }

  <P> void part(String name, Optional<P> part, Shape<? super P> shape) {
    plain(name);
  }

  <P> void parts(String name, List<P> parts, Shape<? super P> shape) {
    plain(name);
  }

  /** Is told a reference, and the type of the elements that it may lead to. */
  void reference(String name, Id<?> target, Class<?> type) {
    plain(name);
  }

  void reference(String name, Optional<? extends Id<?>> target, Class<?> type) {
    plain(name);
  }

  void references(String name, List<? extends Id<?>> targets, Class<?> type) {
    plain(name);
  }

  void label(String name, Label label) {
    plain(name);
  }

  void labels(String name, List<Label> labels) {
    plain(name);
  }
}
