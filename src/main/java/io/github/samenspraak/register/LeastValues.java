package io.github.samenspraak.register;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Values that say as little as a value of their type can, and that no other attribute contradicts.
 *
 * <p>They take the place of what is not known: the body around a mandate that is judged alone, or
 * an attribute that cannot be read while the others are looked at.
 */
final class LeastValues {

  /** A term that holds every day that another may have. */
  private static final Term ALWAYS = Term.parse("0001-01-01/..");

  private static final ImmutableMap<Class<?>, Object> SCALARS =
      ImmutableMap.<Class<?>, Object>builder()
          .put(BigDecimal.class, BigDecimal.ONE)
          .put(EnterpriseNumber.class, EnterpriseNumber.of("0"))
          .put(Extensions.class, Extensions.NONE)
          .put(Fraction.class, Fraction.of(1, 1))
          .put(Id.class, LoneElement.UNKNOWN)
          .put(Label.class, Label.of("…"))
          .put(LocalDate.class, LocalDate.of(2000, 1, 1))
          .put(Locale.class, Locale.ENGLISH)
          .put(Money.class, Money.zero(CurrencyUnit.EUR))
          .put(MonthDay.class, MonthDay.of(12, 31))
          .put(NisCode.class, NisCode.of("00000"))
          .put(PartialDate.class, PartialDate.parse("0001"))
          .put(Period.class, Period.ofYears(1))
          .put(QuorumShare.class, QuorumShare.parse(">1/2"))
          .put(Score.class, new Score(1))
          .put(Source.class, Source.PRACTICE)
          .put(String.class, "…")
          .put(Term.class, ALWAYS)
          .put(URI.class, URI.create("urn:samenspraak:unknown"))
          .put(Year.class, Year.of(2000))
          .put(boolean.class, false)
          .put(int.class, 1)
          .buildOrThrow();

  private LeastValues() {}

  /**
   * {@return the least value of a type}
   *
   * @throws IllegalArgumentException for a type that no attribute of a register has
   */
  static Object of(Class<?> type) {
    Object scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    return descriptor.build(descriptor.least());
  }

  /**
   * {@return what a value of a type must have: its required attributes, and one more if it cannot
   * be without}
   */
  static @Nullable Object[] attributes(TypeDescriptor type) {
    @Nullable Object[] required =
        type.attributes().stream()
            .map(each -> each.isRequired() ? of(each.type()) : null)
            .toArray();
    if (type.accepts(required)) {
      return required;
    }
    return type.attributes().stream()
        .filter(each -> !each.isRequired())
        .map(each -> with(required, each))
        .filter(type::accepts)
        .findFirst()
        .orElseGet(() -> withAll(type, required));
  }

  /** {@return the attributes of a value that needs more than one of those it can be without} */
  private static @Nullable Object[] withAll(TypeDescriptor type, @Nullable Object[] required) {
    @Nullable Object[] all = required;
    for (AttributeDescriptor each : type.attributes()) {
      all = each.isRequired() ? all : with(all, each);
      if (type.accepts(all)) {
        return all;
      }
    }
    throw new IllegalArgumentException("There is no least " + type + ".");
  }

  private static @Nullable Object[] with(@Nullable Object[] values, AttributeDescriptor attribute) {
    @Nullable Object[] more = Arrays.copyOf(values, values.length);
    more[attribute.position()] = attribute.least();
    return more;
  }
}
