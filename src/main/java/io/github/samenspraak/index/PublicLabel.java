package io.github.samenspraak.index;

import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Label;

/**
 * A text that the public reads: a name, a title, a conclusion.
 *
 * <p>What one organisation brought in its own words, such as a signal, is not among them.
 *
 * @param subject where the text stands
 * @param label the text by language
 */
public record PublicLabel(Subject subject, Label label) {}
