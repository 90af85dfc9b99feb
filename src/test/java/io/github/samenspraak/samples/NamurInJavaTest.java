package io.github.samenspraak.samples;

import io.github.samenspraak.rule.*;
import org.junit.jupiter.api.Test;

class NamurInJavaTest {
  @Test
  void t() {
    var f = RuleSet.standard().check(NamurInJava.register(), NamurInJava.TODAY);
    f.forEach(System.out::println);
    System.out.println(f.failures());
  }
}
