package io.github.samenspraak.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Label} that the public reads, such as the name of an organisation or the title of
 * an action. It should be given in every language of the municipality.
 *
 * <p>Other labels are written for the records only, such as the reasons of an answer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicText {}
