package io.github.samenspraak.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Which platform or organisation has a body, and which platform an element is in. */
final class Ownership {

  private final Register register;

  /** The platform that each platform or body is, or is in. */
  private final Supplier<Map<Object, AdvisoryPlatform>> platforms =
      Suppliers.memoize(this::collectPlatforms);

  /** The platform that each mandate is in, apart as there are many and hardly any is asked for. */
  private final Supplier<Map<Object, AdvisoryPlatform>> ofMandates =
      Suppliers.memoize(this::collectPlatformsOfMandates);

  private final Supplier<Map<Id<Body>, BodyOwner>> owners = Suppliers.memoize(this::collectOwners);

  Ownership(Register register) {
    this.register = register;
  }

  /** {@return what has bodies, in the order of the document} */
  static Iterable<BodyOwner> owners(Register register) {
    return Iterables.concat(register.governingBodies(), register.platforms());
  }

  /** {@return the platform or the governing bodies that a body is a part of} */
  Optional<BodyOwner> findOwner(Id<Body> body) {
    return Optional.ofNullable(owners.get().get(body));
  }

  /** {@return the platform that an element is, or is in} */
  Optional<AdvisoryPlatform> findPlatform(Object element) {
    return Optional.ofNullable(
        (element instanceof Mandate ? ofMandates : platforms).get().get(element));
  }

  private Map<Object, AdvisoryPlatform> collectPlatforms() {
    Map<Object, AdvisoryPlatform> collected = new IdentityHashMap<>();
    for (AdvisoryPlatform platform : register.platforms()) {
      collected.put(platform, platform);
      platform.bodies().forEach(body -> collected.put(body, platform));
    }
    return collected;
  }

  private Map<Object, AdvisoryPlatform> collectPlatformsOfMandates() {
    Map<Object, AdvisoryPlatform> collected = new IdentityHashMap<>();
    for (AdvisoryPlatform platform : register.platforms()) {
      for (Body body : platform.bodies()) {
        body.mandates().forEach(mandate -> collected.put(mandate, platform));
      }
    }
    return collected;
  }

  private Map<Id<Body>, BodyOwner> collectOwners() {
    Map<Id<Body>, BodyOwner> owners = new HashMap<>();
    for (BodyOwner owner : owners(register)) {
      owner.bodies().forEach(body -> owners.putIfAbsent(body.id(), owner));
    }
    return owners;
  }
}
