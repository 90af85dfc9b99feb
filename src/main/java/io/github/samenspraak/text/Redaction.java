package io.github.samenspraak.text;

import com.google.common.collect.Maps;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.value.Label;

/**
 * Decides what outputs say in place of a text that stands in the register only.
 *
 * <p>{@link DisplayNames} and all writers but that of the register ask here. So should a host that
 * shows signals itself.
 */
public final class Redaction {

  private Redaction() {}

  /**
   * {@return a signal as it may be shown: a confidential one with a sentence such as "confidential
   * signal of 10 February 2025", in every language of the library, in place of its text}
   *
   * @param signal the signal
   */
  public static Signal of(Signal signal) {
    return signal.confidential() ? signal.toBuilder().text(inPlaceOfText(signal)).build() : signal;
  }

  private static Label inPlaceOfText(Signal signal) {
    return Label.of(
        Maps.toMap(
            Messages.LANGUAGES,
            language ->
                LocalizedFormat.say(
                    "signal.confidential",
                    language,
                    LocalizedFormat.of(signal.raisedOn(), language))));
  }
}
