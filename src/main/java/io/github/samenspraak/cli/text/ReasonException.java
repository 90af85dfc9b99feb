package io.github.samenspraak.cli.text;

import java.io.IOException;
import java.io.Serial;

/** The reason for which a document cannot be read, in the language of the reader. */
public final class ReasonException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  public ReasonException(String reason) {
    super(reason);
  }
}
