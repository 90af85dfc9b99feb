package io.github.samenspraak.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an attribute that refers to a body, and may only refer to one of a certain kind. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfKind {

  /** {@return the kind of the body} */
  BodyKind value();
}
