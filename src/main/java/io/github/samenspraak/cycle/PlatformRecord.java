package io.github.samenspraak.cycle;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;

/** A record of something that a platform does or receives in the course of a year. */
public interface PlatformRecord extends Identified {

  /** {@return the platform} */
  Id<AdvisoryPlatform> platform();
}
