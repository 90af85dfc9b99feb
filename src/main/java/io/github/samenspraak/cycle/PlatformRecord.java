package io.github.samenspraak.cycle;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;

/** What a platform does or receives in the course of a year, and of which it keeps a record. */
public interface PlatformRecord extends Identified {

  /** {@return the platform} */
  Id<AdvisoryPlatform> platform();
}
