package io.github.samenspraak.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.function.Function;
import java.util.function.Supplier;

/** How much of the heap something holds that is made from a document. */
final class Held {

  /** As many documents as this together are more than noise. */
  private static final int ENOUGH = 20_000_000;

  private Held() {}

  /** {@return the bytes on the heap, without those of the document} */
  static double bytes(byte[] document, Function<byte[], ?> made) {
    return bytes(Math.max(1, ENOUGH / document.length), () -> made.apply(document));
  }

  /** {@return the bytes on the heap of one of a number that are made} */
  static double bytes(int number, Supplier<?> made) {
    Object[] all = new Object[number];
    made.get();
    long before = used();
    for (int i = 0; i < all.length; i++) {
      all[i] = made.get();
    }
    long held = used() - before;
    Reference.reachabilityFence(all);
    return held / (double) all.length;
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    // The collector may need to be asked more than once to let go of everything.
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
