package io.github.samenspraak.dossier;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The one stylesheet of a page, and the part of it that a figure alone needs. */
final class Stylesheet {

  private static final String OF_FIGURES = read("figure.css");

  static final String OF_A_FIGURE_ALONE = OF_FIGURES + read("alone.css");

  static final String OF_PAGE = OF_FIGURES + read("page.css");

  /**
   * The policy that lets a browser load nothing but the page, and apply no style but its own, which
   * it knows by its hash.
   */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder()
              .encodeToString(
                  Hashing.sha256().hashString(OF_PAGE, StandardCharsets.UTF_8).asBytes())
          + "'; base-uri 'none'; form-action 'none'";

  private Stylesheet() {}

  private static String read(String file) {
    try {
      String text =
          Resources.toString(Resources.getResource(Stylesheet.class, file), StandardCharsets.UTF_8);
      // HTML reads a stylesheet as it stands, XML does not, and the hash must be right for both.
      Preconditions.checkState(
          CharMatcher.anyOf("<>&\r").matchesNoneOf(text), "%s needs to be escaped.", file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
