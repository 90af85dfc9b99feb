/**
 * Platforms and their structure.
 *
 * <p>An {@link io.github.samenspraak.platform.AdvisoryPlatform} brings organisations together to
 * advise an authority. An organisation belongs to it by a {@link
 * io.github.samenspraak.platform.Membership}. Its {@link io.github.samenspraak.platform.Charter}
 * sets the number of plenaries and working groups, and the days by which the yearly report is due.
 *
 * <p>A platform meets in {@linkplain io.github.samenspraak.platform.Body bodies}, each of a {@link
 * io.github.samenspraak.platform.BodyKind}. All members meet in the plenary. Some of them, and
 * sometimes others, take part in a working group, by a {@link
 * io.github.samenspraak.platform.Participation}. A steering committee leads the platform, and
 * people sit on it. A {@link io.github.samenspraak.platform.SeatPlan} sets the most members, in all
 * and in its {@linkplain io.github.samenspraak.platform.SeatAllotment allotments}: elected by the
 * members, delegated by an authority, ex officio, co-opted. Each {@link
 * io.github.samenspraak.platform.Mandate} is one person on one seat for a term.
 *
 * <p>In Namur 140 organisations are members and elect most of a steering committee of at most 20,
 * for mandates of six years; the City, the public centre for social welfare and the province each
 * delegate a member, and the alderwoman for social cohesion is in the chair while she holds that
 * office. There are three working groups, in which members only take part. All these numbers are in
 * the charter and the seat plan, which a decision changes; none is in the code.
 *
 * <p>The activities of a platform are in {@code io.github.samenspraak.cycle}.
 */
@NullMarked
package io.github.samenspraak.platform;

import org.jspecify.annotations.NullMarked;
