package io.github.samenspraak.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute of terms whose first day must be known, such as the initial term of a
 * covenant.
 *
 * <p>The reader and the schema require that day. The builder of the type calls {@link
 * Term#requireFirstDay}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithFirstDay {}
