package io.github.samenspraak.benchmark;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.base.CharMatcher;
import io.github.samenspraak.benchmark.DayByDay.Stretch;
import io.github.samenspraak.benchmark.PlainRegister.AdvisoryPlatform;
import io.github.samenspraak.benchmark.PlainRegister.Body;
import io.github.samenspraak.benchmark.PlainRegister.Covenant;
import io.github.samenspraak.benchmark.PlainRegister.Mandate;
import io.github.samenspraak.benchmark.PlainRegister.Meeting;
import io.github.samenspraak.benchmark.PlainRegister.Membership;
import io.github.samenspraak.benchmark.PlainRegister.Organisation;
import io.github.samenspraak.benchmark.PlainRegister.SeatPlan;
import io.github.samenspraak.benchmark.PlainRegister.Term;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.rule.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * Hibernate Validator on {@link PlainRegister}, whose annotations say what it checks: what an
 * attribute may be, and by {@link Consistent} eight rules of this library, each in the validator of
 * the bean that has all it needs.
 *
 * <p>It is set up as its makers advise for speed: messages without an expression language, and no
 * book kept of the beans already seen, for they form a tree. The validators sort and walk along, as
 * anybody would who expects many mandates. Rules that need more of the register than one bean, such
 * as those on references, are left out: they would all end up in one validator of the whole.
 */
public final class HibernateRival {

  /** The rules that it checks as this library does. */
  static final RuleSet RULES =
      RuleSet.standard()
          .only(
              "seat-cap-exceeded",
              "too-many-chairs",
              "mandate-overlap",
              "membership-overlap",
              "meeting-order",
              "signed-after-start",
              "enterprise-number-invalid",
              "organisation-duplicated");

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .processedBeansTrackingVoter(new NoTracking())
          .buildValidatorFactory()
          .getValidator();

  private HibernateRival() {}

  /** {@return where a register breaks the rules} */
  static Set<ConstraintViolation<PlainRegister>> checkRules(PlainRegister register) {
    return VALIDATOR.validate(register, Consistent.Rules.class);
  }

  /** {@return where an attribute is not what it may be; if none is, where the rules are broken} */
  static Set<ConstraintViolation<PlainRegister>> check(PlainRegister register) {
    return VALIDATOR.validate(register, Whole.class);
  }

  /** The rules take for granted that attributes are what they may be. */
  @GroupSequence({Default.class, Consistent.Rules.class})
  private interface Whole {}

  static RivalFinding found(ConstraintViolation<PlainRegister> violation) {
    HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
    return detailed.getDynamicPayload(RivalFinding.class);
  }

  private static final class NoTracking implements ProcessedBeansTrackingVoter {
    @Override
    public Vote isEnabledForBean(Class<?> bean, boolean hasCascadables) {
      return Vote.NON_TRACKING;
    }

    @Override
    public Vote isEnabledForReturnValue(
        Class<?> bean, String method, Class<?>[] parameters, boolean hasCascadables) {
      return Vote.NON_TRACKING;
    }

    @Override
    public Vote isEnabledForParameters(
        Class<?> bean, String method, Class<?>[] parameters, boolean hasCascadables) {
      return Vote.NON_TRACKING;
    }
  }

  /** A validator that makes a violation of everything that it finds. */
  abstract static class RuleValidator<T> implements ConstraintValidator<Consistent, T> {

    /** Takes what was found, and which part of the bean it is about. */
    interface Report {
      void found(String part, RivalFinding found);
    }

    abstract void check(T bean, Report report);

    @Override
    public final boolean isValid(T bean, ConstraintValidatorContext context) {
      List<RivalFinding> all = new ArrayList<>();
      check(
          bean,
          (part, found) -> {
            all.add(found);
            context
                .unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("part", part)
                .addMessageParameter("found", found)
                .withDynamicPayload(found)
                .buildConstraintViolationWithTemplate("{part}: {found}")
                .addConstraintViolation();
          });
      context.disableDefaultConstraintViolation();
      return all.isEmpty();
    }
  }

  /** Seat cap, chairs and mandates of one person. */
  public static final class OnBody extends RuleValidator<Body> {
    @Override
    void check(Body body, Report report) {
      if (body.mandates() == null) {
        return;
      }
      SeatCapLoop.check(body, found -> report.found("mandates", found));
      checkChairs(body, report);
      overlaps(
          body.mandates().stream().filter(mandate -> mandate.heldAs() == HeldAs.MEMBER).toList(),
          Mandate::holder,
          Mandate::term,
          (earlier, later, days) ->
              report.found(
                  "mandates beside " + earlier.id(), days.found("mandate-overlap", later.id())));
    }

    private static void checkChairs(Body body, Report report) {
      if (body.seatPlans() == null) {
        return;
      }
      Map<String, List<Term>> byHolder =
          body.mandates().stream()
              .collect(groupingBy(Mandate::holder, flatMapping(OnBody::asChair, toList())));
      List<Stretch> chairs = DayByDay.count(byHolder.values());
      for (SeatPlan plan : body.seatPlans()) {
        if (plan.chairs() != null && plan.chairs().max() != null) {
          for (Stretch stretch : chairs) {
            Stretch underPlan = stretch.within(plan.inForce());
            if (stretch.count() > plan.chairs().max() && !underPlan.isEmpty()) {
              report.found("mandates", underPlan.found("too-many-chairs", body.id()));
            }
          }
        }
      }
    }

    /** {@return the days on which the holder of a mandate has the chair} */
    private static Stream<Term> asChair(Mandate mandate) {
      return mandate.roles() == null || mandate.heldAs() != HeldAs.MEMBER
          ? Stream.empty()
          : mandate.roles().stream()
              .filter(held -> held.role() == BodyRole.CHAIR)
              .map(held -> held.term() == null ? mandate.term() : held.term());
    }
  }

  /** Memberships of one organisation. */
  public static final class OnPlatform extends RuleValidator<AdvisoryPlatform> {
    @Override
    void check(AdvisoryPlatform platform, Report report) {
      if (platform.memberships() != null) {
        Map<Membership, Integer> positions = new IdentityHashMap<>();
        platform.memberships().forEach(each -> positions.put(each, positions.size()));
        overlaps(
            platform.memberships(),
            Membership::member,
            Membership::term,
            (earlier, later, days) ->
                report.found(
                    "membership " + positions.get(later) + " beside " + positions.get(earlier),
                    days.found("membership-overlap", platform.id())));
      }
    }
  }

  /** What to do with two facts that hold on the same days. */
  private interface Visitor<T> {
    void visit(T earlier, T later, Stretch days);
  }

  /** Comes by each two facts of the same thing that hold on the same day. */
  private static <T> void overlaps(
      List<T> facts, Function<T, String> thing, Function<T, Term> term, Visitor<T> visitor) {
    for (List<T> ofOne : facts.stream().collect(groupingBy(thing)).values()) {
      if (ofOne.size() > 1) {
        ofOne.sort(
            comparingLong((T fact) -> DayByDay.startOf(term.apply(fact)))
                .thenComparingLong(fact -> DayByDay.endOf(term.apply(fact))));
        for (int i = 1; i < ofOne.size(); i++) {
          T later = ofOne.get(i);
          for (T earlier : ofOne.subList(0, i)) {
            Stretch shared =
                new Stretch(Long.MIN_VALUE, DayByDay.endOf(term.apply(earlier)), 2)
                    .within(term.apply(later));
            if (!shared.isEmpty()) {
              visitor.visit(earlier, later, shared);
            }
          }
        }
      }
    }
  }

  /** A meeting is convened before it is held, and its minutes are approved after that. */
  public static final class OnMeeting extends RuleValidator<Meeting> {
    @Override
    void check(Meeting meeting, Report report) {
      if (meeting.convenedOn() != null && meeting.convenedOn().isAfter(meeting.heldOn())) {
        report.found("convenedOn", RivalFinding.always("meeting-order", meeting.id()));
      }
      if (meeting.minutesApprovedOn() != null
          && meeting.minutesApprovedOn().isBefore(meeting.heldOn())) {
        report.found("minutesApprovedOn", RivalFinding.always("meeting-order", meeting.id()));
      }
    }
  }

  /** A covenant is signed before it begins. */
  public static final class OnCovenant extends RuleValidator<Covenant> {
    @Override
    void check(Covenant covenant, Report report) {
      LocalDate firstDay = covenant.initialTerm().firstDay();
      LocalDate signedOn = covenant.signedOn();
      if (signedOn != null && signedOn.isAfter(firstDay)) {
        report.found(
            "signedOn",
            new RivalFinding("signed-after-start", covenant.id(), firstDay, signedOn.minusDays(1)));
      }
    }
  }

  /** An enterprise number has a correct check number. */
  public static final class OnOrganisation extends RuleValidator<Organisation> {

    private static final Pattern FORM =
        Pattern.compile("(BE)?[ .]?[01][0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}");

    @Override
    void check(Organisation organisation, Report report) {
      String number = organisation.enterpriseNumber();
      if (number != null && !(FORM.matcher(number).matches() && isChecked(digits(number)))) {
        report.found(
            "enterpriseNumber",
            RivalFinding.always("enterprise-number-invalid", organisation.id()));
      }
    }

    private static boolean isChecked(String digits) {
      return Integer.parseInt(digits.substring(8))
          == 97 - Integer.parseInt(digits.substring(0, 8)) % 97;
    }

    static String digits(String number) {
      return CharMatcher.inRange('0', '9').retainFrom(number);
    }
  }

  /** No two organisations have one enterprise number. */
  public static final class OnRegister extends RuleValidator<PlainRegister> {
    @Override
    void check(PlainRegister register, Report report) {
      Map<String, List<String>> ids = new HashMap<>();
      for (Organisation organisation : register.organisations()) {
        String number = organisation.enterpriseNumber();
        if (number != null) {
          List<String> earlier =
              ids.computeIfAbsent(OnOrganisation.digits(number), none -> new ArrayList<>(1));
          for (String id : earlier) {
            report.found(
                "organisations beside " + id,
                RivalFinding.always("organisation-duplicated", organisation.id()));
          }
          earlier.add(organisation.id());
        }
      }
    }
  }
}
