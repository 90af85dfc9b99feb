package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks a type of the domain whose instances are immutable values: equal when their attributes are
 * equal, made by a builder, written and read as JSON attribute by attribute.
 *
 * <p>It carries what all such types have in common, for the two that look at it: Immutables, which
 * writes the class behind the interface, and Jackson, 2 and 3 alike. Absent attributes and empty
 * lists are left out when written. Only attributes are written: a method that answers a question,
 * such as {@code isOpen()}, is none.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
// Immutables names each attribute; found by name, isOpen() would be written as well.
@JsonAutoDetect(
    creatorVisibility = Visibility.NONE,
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE)
@Value.Style(
    // The interface is the type; the class behind it shows nowhere, not even in a signature.
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // Javadoc shows the methods of a builder that it cannot see as if they were those of ours.
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    forceJacksonPropertyNames = true,
    // Others that happen to be on the class path would be written into classes of our module, which
    // does not read theirs.
    allowedClasspathAnnotations = {SuppressWarnings.class},
    // A builder copies from its own type and no other.
    mergeFromSupertypesDynamically = false,
    throwForInvalidImmutableState = IncompleteValueException.class,
    // The builder's from(…) is the one way to an altered copy.
    defaults = @Value.Immutable(copy = false))
public @interface DomainValue {}
