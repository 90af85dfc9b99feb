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
 * <p>Such a type has {@code toBuilder()}, for a value that differs in some attributes. Of an
 * attribute that is a list, such as {@code roles}, a builder has a method {@code roles} that
 * replaces what is in it, and {@code addRoles} and {@code addAllRoles} that append to it. Any other
 * attribute has one method, which replaces its value; of an optional one it also takes an {@code
 * Optional}.
 *
 * <p>It configures Immutables, which generates the class behind the interface, and both Jacksons.
 * Absent attributes and empty lists are not written, nor are methods that answer a question, such
 * as {@code isOpen()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
// Immutables annotates each attribute. Detection by name would write isOpen() as well.
@JsonAutoDetect(
    creatorVisibility = Visibility.NONE,
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE)
@Value.Style(
    // The generated class appears nowhere, not even in a signature.
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // Javadoc then shows the methods of the generated builder as those of ours.
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    forceJacksonPropertyNames = true,
    // Generated classes must not use other annotations, as our module does not read their modules.
    allowedClasspathAnnotations = {SuppressWarnings.class},
    // A builder copies from its own type and no other.
    mergeFromSupertypesDynamically = false,
    throwForInvalidImmutableState = IncompleteValueException.class,
    // Most lists of a value are empty.
    deferCollectionAllocation = true,
    // toBuilder() is the one way to an altered copy.
    defaults = @Value.Immutable(copy = false))
public @interface DomainValue {}
