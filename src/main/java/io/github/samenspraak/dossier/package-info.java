/**
 * The dossier: a register as one page that people open in a browser, print and send on.
 *
 * <p>{@link io.github.samenspraak.dossier.Dossier} writes the page. It stands alone: nothing is
 * loaded from elsewhere and no script runs. Each {@link io.github.samenspraak.dossier.Drawing} of
 * the page can be used by itself too, such as {@link io.github.samenspraak.dossier.SeatTimeline}.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("namur.html"))) {
 *   Dossier.of(register, today).writeTo(out, DossierOptions.standard().in(Locale.FRENCH));
 * }
 * }</pre>
 */
@NullMarked
package io.github.samenspraak.dossier;

import org.jspecify.annotations.NullMarked;
