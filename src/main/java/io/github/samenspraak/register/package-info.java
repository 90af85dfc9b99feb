/**
 * The register of one municipality.
 *
 * <p>A {@link io.github.samenspraak.register.Register} holds the people, organisations, offices,
 * platforms with their activities, covenants and plans of one {@link
 * io.github.samenspraak.register.Municipality}. A {@link io.github.samenspraak.register.Waiver}
 * accepts a finding for a while.
 *
 * <p>Each element has an {@link io.github.samenspraak.register.ElementKind}. A {@link
 * io.github.samenspraak.register.Subject} identifies an element, a part or an attribute, and a
 * {@link io.github.samenspraak.register.JsonPointer} gives its place in the document. A {@link
 * io.github.samenspraak.register.RegisterVisitor} visits all of them; a {@code PathVisitor} knows
 * their places too. A {@link io.github.samenspraak.register.TypeDescriptor} lists the attributes of
 * a type.
 *
 * <p>A register never changes. {@code with}, {@code plus} and {@code without} give another one with
 * one element changed, wherever it stands:
 *
 * <pre>{@code
 * Register extended =
 *     register.plus(
 *         Id.of("walk-in-house"),
 *         Extension.builder().term(Term.parse("2027-07-01/2030-06-30")).decidedOn(today).build());
 * }</pre>
 *
 * <p>Elements refer to each other by id. The package {@code index} finds the element with an id.
 */
@NullMarked
package io.github.samenspraak.register;

import org.jspecify.annotations.NullMarked;
