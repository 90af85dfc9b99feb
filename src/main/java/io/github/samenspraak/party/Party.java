package io.github.samenspraak.party;

import io.github.samenspraak.value.Identified;

/**
 * A person or an organisation that takes part: as a member, a participant, an attendee of a meeting
 * or the sender of a signal.
 */
public sealed interface Party extends Identified permits Person, Organisation {}
