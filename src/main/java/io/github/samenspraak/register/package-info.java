/**
 * All the facts of one municipality.
 *
 * <p>A {@link io.github.samenspraak.register.Register} is the document: people, organisations,
 * offices, platforms and what the platforms do, covenants, for one {@link
 * io.github.samenspraak.register.Municipality}. A {@link io.github.samenspraak.register.Waiver} in
 * it says which finding the municipality lives with for a while.
 *
 * <p>Each thing in a register has an {@link io.github.samenspraak.register.ElementKind}. A {@link
 * io.github.samenspraak.register.Subject} points at it, and its {@link
 * io.github.samenspraak.register.JsonPointer} says where in the document that is. A {@link
 * io.github.samenspraak.register.RegisterVisitor} comes by all of them.
 *
 * <p>Elements refer to each other by id. The package {@code index} leads from an id to the element.
 */
@NullMarked
package io.github.samenspraak.register;

import org.jspecify.annotations.NullMarked;
