/**
 * Registers as JSON documents: read whole or refused with every problem at once, and written the
 * same every time.
 *
 * <p>A {@link io.github.samenspraak.json.RegisterReader} reads a document, a {@link
 * io.github.samenspraak.json.RegisterWriter} writes one. The types of the domain say themselves
 * what stands in a document: each attribute is a key, and an application that has a {@index
 * Jackson} mapper of its own can read and write any of them.
 *
 * <pre>{@code
 * try {
 *   Register register = RegisterReader.standard().read(Path.of("my-register.json"));
 * } catch (UnreadableDocumentException e) {
 *   for (Problem problem : e.problems()) {
 *     System.out.println(problem.line() + ": " + problem.message(Locale.FRENCH));
 *   }
 * }
 * }</pre>
 *
 * <p>What is refused is what cannot be: a day that does not exist, a term that ends before it
 * begins, a key that nobody knows. A {@link io.github.samenspraak.json.Problem} says where it
 * stands, what was found and what was expected. What is merely irregular, such as 21 members on 20
 * seats, is read; rules report it. How large a document may be is in {@link
 * io.github.samenspraak.json.Limits}.
 *
 * <p>A file may have a document {@linkplain
 * io.github.samenspraak.json.RegisterReader#lines(java.nio.file.Path) on each line}; of those each
 * is a {@link io.github.samenspraak.json.RegisterDocument} until it is read. What comes of checking
 * them is written by {@link io.github.samenspraak.json.ResultsWriter}.
 *
 * <p>What rules find and what is due are written as JSON by {@link
 * io.github.samenspraak.json.FindingsWriter} and {@link io.github.samenspraak.json.AgendaWriter}.
 */
@NullMarked
package io.github.samenspraak.json;

import org.jspecify.annotations.NullMarked;
