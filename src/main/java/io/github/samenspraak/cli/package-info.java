/**
 * The command line: it checks registers, shows one on a day, lists obligations, follows traces, and
 * prints the rules, the JSON Schema and the samples.
 *
 * <p>A process begins in {@link io.github.samenspraak.cli.Main}. {@code RootCommand} reads the
 * arguments and runs the class of the command, such as {@code CheckCommand}. A command reads its
 * register by {@link io.github.samenspraak.cli.input} and prints its answer by {@link
 * io.github.samenspraak.cli.text}; other programs call {@link io.github.samenspraak.json} and
 * {@link io.github.samenspraak.rule} instead.
 *
 * <p>The command line needs picocli, and ical4j for a calendar. An application that embeds the
 * library needs neither.
 */
@NullMarked
package io.github.samenspraak.cli;

import org.jspecify.annotations.NullMarked;
