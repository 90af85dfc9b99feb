/**
 * Text for readers: messages, formats and languages.
 *
 * <p>{@link io.github.samenspraak.text.Messages} are the texts of one part of the library, by key,
 * in all of its languages. A {@link io.github.samenspraak.text.MessageTemplate} fills arguments
 * into such a text. {@link io.github.samenspraak.text.LocalizedFormat} writes days, terms, amounts
 * and constants for a locale, and {@link io.github.samenspraak.text.DisplayNames} say how elements
 * of a register are called: by id, or by name with or without people. {@link
 * io.github.samenspraak.text.LanguageMarks} tell what of a text is in another language.
 *
 * <pre>{@code
 * finding.message(Locale.FRENCH, DisplayNames.withoutPeople(index));
 * }</pre>
 */
@NullMarked
package io.github.samenspraak.text;

import org.jspecify.annotations.NullMarked;
