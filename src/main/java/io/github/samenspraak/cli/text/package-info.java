/**
 * The text that the command line writes, in the language of its reader.
 *
 * <p>{@link io.github.samenspraak.cli.text.TextOutput} prints paragraphs and tables of at most 80
 * columns, whose words have a {@link io.github.samenspraak.cli.text.Style}; {@link
 * io.github.samenspraak.cli.text.CliMessages} has the words, and {@link
 * io.github.samenspraak.cli.text.LocalizedNames} the names of the elements of a register. A class
 * that ends in {@code Page} prints the answer of a command or a section of it; {@link
 * io.github.samenspraak.cli.text.RenderContext} goes through all sections of {@code show}. {@link
 * io.github.samenspraak.cli.text.CalendarWriter} writes an agenda for calendar programs.
 *
 * <p>Nothing here knows how a command was typed.
 */
@NullMarked
package io.github.samenspraak.cli.text;

import org.jspecify.annotations.NullMarked;
