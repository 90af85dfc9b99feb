/**
 * The command line: checks registers, shows one on a day, lists what is due, and prints the rules,
 * the JSON Schema and the samples.
 *
 * <p>{@link io.github.samenspraak.cli.Main} is where a process begins. It hands the {@code
 * Environment} that it was started from (streams, clock, language, whether somebody is looking) to
 * one class for each command; a command says what is to be done, a page says how that looks on
 * {@code TextOutput} of 80 columns, in the language of the reader. Nothing here is for other
 * programs: they have the same from {@code io.github.samenspraak.json} and {@code
 * io.github.samenspraak.rule}.
 *
 * <p>It asks for picocli, and for ical4j to write a calendar; an application that embeds the
 * library does without both.
 */
@NullMarked
package io.github.samenspraak.cli;

import org.jspecify.annotations.NullMarked;
