/** Writes for people: text, messages, pages. */
@NullMarked
package io.github.samenspraak.cli.text;

import org.jspecify.annotations.NullMarked;
