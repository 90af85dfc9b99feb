/**
 * Registers as JSON documents: read whole or refused with every problem at once, and written the
 * same every time.
 *
 * <p>A {@link io.github.samenspraak.json.RegisterReader} reads a document, a {@link
 * io.github.samenspraak.json.RegisterWriter} writes one. Each attribute of a type of the domain is
 * a key in the document. An application can also read and write these types with a {@index Jackson}
 * mapper of its own.
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
 * <p>The reader refuses the impossible: a day that does not exist, a term that ends before it
 * begins, an unknown key. A {@link io.github.samenspraak.json.Problem} has its place, the text
 * found there, and the value expected. The reader accepts the irregular, such as 21 members on 20
 * seats, and leaves it to the rules. {@link io.github.samenspraak.json.Limits} bound the size of a
 * document.
 *
 * <p>A part of which only its telling attribute is given may be written as that attribute, such as
 * {@code 1} for bounds of exactly one; see {@link io.github.samenspraak.value.ShortForm}. It is
 * written back in full.
 *
 * <p>A file may have a document {@linkplain
 * io.github.samenspraak.json.RegisterReader#lines(java.nio.file.Path) on each line}. Each is a
 * {@link io.github.samenspraak.json.RegisterDocument} until it is read. A {@link
 * io.github.samenspraak.json.ResultsWriter} writes the results of checking them.
 *
 * <p>One element by itself, such as a mandate from a form, is read by an {@link
 * io.github.samenspraak.json.ElementReader}. A {@link io.github.samenspraak.json.StoredRegister} is
 * a register that Java serialises.
 *
 * <p>{@link io.github.samenspraak.json.ProblemDetails} are the answer of a web service to a
 * document with problems or a register with findings. A {@link
 * io.github.samenspraak.json.FindingsWriter} writes findings, an {@link
 * io.github.samenspraak.json.AgendaWriter} obligations. A {@link
 * io.github.samenspraak.json.FindingsReader} reads findings again, for a comparison with others.
 *
 * <p>Inside, a {@code DocumentReading} goes through a document once. A {@code ValueReading} for
 * each type reads its values, by the {@link io.github.samenspraak.register.TypeDescriptor} of the
 * type, and reports what is wrong with them. The mechanics are in {@code json.internal}, which is
 * not exported.
 */
@NullMarked
package io.github.samenspraak.json;

import org.jspecify.annotations.NullMarked;
