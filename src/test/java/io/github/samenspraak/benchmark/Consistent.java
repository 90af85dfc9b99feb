package io.github.samenspraak.benchmark;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of this library that {@link HibernateRival} checks as well: those on a committee, on a
 * platform, on a covenant and so on, by the type of the bean that bears the annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
    validatedBy = {
      HibernateRival.OnBody.class,
      HibernateRival.OnPlatform.class,
      HibernateRival.OnMeeting.class,
      HibernateRival.OnCovenant.class,
      HibernateRival.OnOrganisation.class,
      HibernateRival.OnRegister.class
    })
@interface Consistent {

  /** The group of these constraints; those on mere attributes are in that by default. */
  interface Rules {}

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
