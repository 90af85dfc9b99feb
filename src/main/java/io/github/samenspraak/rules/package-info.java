/**
 * The catalogue: every rule that the library comes with.
 *
 * <p>The rules stand together by what they are about: ids and references, seats, mandates, the
 * composition of bodies under the law, platforms and their meetings, the yearly cycle, covenants,
 * waivers. {@link io.github.samenspraak.rules.StandardRules} puts them in order; nothing else here
 * is public, for everything that these rules use is open to anyone's rules. The <a
 * href="doc-files/catalogue.html">catalogue</a> lists them with what they ask, on what grounds, and
 * an example of each.
 */
@NullMarked
package io.github.samenspraak.rules;

import org.jspecify.annotations.NullMarked;
