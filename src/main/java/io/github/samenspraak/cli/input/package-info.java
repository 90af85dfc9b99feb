/** What a command reads: arguments, options, files, standard input. */
@NullMarked
package io.github.samenspraak.cli.input;

import org.jspecify.annotations.NullMarked;
