package io.github.samenspraak.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that returns the day or the term of a value, which may be optional.
 *
 * <p>Most types need no mark: the days of a mandate are its term, and that of a signal is the day
 * on which it was raised. These are their first required attributes with a term or a day. The mark
 * is for a type whose days are not such an attribute: those of a covenant follow from its initial
 * term, its extensions and its end.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Days {}
