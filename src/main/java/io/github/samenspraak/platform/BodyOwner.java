package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;

/** A platform, or the governing bodies of an organisation: what bodies are a part of. */
public sealed interface BodyOwner permits AdvisoryPlatform, GoverningBodies {

  /** {@return the bodies, past and present} */
  ImmutableList<Body> bodies();

  /** {@return the organisation that the platform advises, or whose bodies they are} */
  Id<Organisation> authority();

  /**
   * {@return the days on which a body may exist; absent if too little is recorded}
   *
   * @param body one of the bodies
   */
  Optional<Term> possibleLifespan(Body body);

  /**
   * {@return the part of some days on which a body may exist and the platform is certainly not
   * dissolved; absent if there is none}
   *
   * @param body one of the bodies
   * @param days such as those of a seat plan
   */
  Optional<Term> existing(Body body, Term days);
}
