package io.github.samenspraak.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the telling attribute of a type: a value of which only this attribute is given may be
 * written in JSON as that attribute alone. It is written back in full.
 *
 * <p>A type may have several. Then each takes the short form if it can have that value: bounds of
 * {@code 1} have the least and the most 1.
 *
 * <p>The attribute is one text, number or truth. The builder of the type has a {@code @JsonCreator}
 * that reads the same from a {@code String} or an {@code int}, for the mappers of hosts.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortForm {}
