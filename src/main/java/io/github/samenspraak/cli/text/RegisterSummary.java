package io.github.samenspraak.cli.text;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.RegisterVisitor;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of people, organisations and other elements in a register. */
public final class RegisterSummary {

  private RegisterSummary() {}

  /** {@return the number of elements of each kind that a register has} */
  public static String of(Register register, CliMessages messages) {
    Multiset<ElementKind> elements = EnumMultiset.create(ElementKind.class);
    new RegisterVisitor() {
      @Override
      protected void visitElement(Object element) {
        elements.add(ElementKind.of(element));
      }
    }.through(register);
    // A membership is a part of a platform, and no element.
    int memberships =
        register.platforms().stream().mapToInt(platform -> platform.memberships().size()).sum();
    String counts =
        Arrays.stream(ElementKind.values())
            .filter(ElementKind::isCounted)
            .flatMap(
                kind ->
                    Stream.concat(
                        messages.counted("contents." + kind, elements.count(kind)),
                        kind == ElementKind.PLATFORM
                            ? messages.counted("contents.memberships", memberships)
                            : Stream.empty()))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? messages.text("contents.nothing") : counts;
  }
}
