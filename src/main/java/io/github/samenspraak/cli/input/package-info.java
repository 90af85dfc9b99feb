/**
 * The input of the command line: arguments that several commands share, files, standard input, and
 * the environment of the process.
 *
 * <p>{@link io.github.samenspraak.cli.input.Environment} has the streams, the clock and the
 * language. {@link io.github.samenspraak.cli.input.RegisterArgument} reads the one register of a
 * command; {@link io.github.samenspraak.cli.input.Inputs} reads any number of them, one after the
 * other, from the sources that {@code InputFiles} finds. The classes that end in {@code Option} are
 * mixed into the commands that have the option.
 */
@NullMarked
package io.github.samenspraak.cli.input;

import org.jspecify.annotations.NullMarked;
