package io.github.samenspraak.index;

import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Label;

/**
 * A text that the public reads: a name, a title, a conclusion.
 *
 * <p>The words of one organisation, such as a signal, are no public text.
 *
 * @param subject where the text stands
 * @param label the text by language
 */
public record PublicLabel(Subject subject, Label label) {}
