package io.github.samenspraak.benchmark;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.register.Register;

/**
 * How large a register is.
 *
 * @param elements how many facts it holds: people, organisations, memberships, mandates,
 *     participations, meetings with who attended, signals, advice, conclusions, covenants with what
 *     is granted and reported, plans with their challenges, objectives and actions, what barometers
 *     measured, and so on
 */
record Size(long elements) {

  static Size of(Register register) {
    long elements =
        register.people().size()
            + register.organisations().size()
            + register.offices().size()
            + register.signals().size()
            + register.advice().size()
            + register.interpellations().size()
            + register.povertyTests().size()
            + register.accessibilityReviews().size()
            + register.participationActivities().size();
    for (AdvisoryPlatform platform : register.platforms()) {
      elements += 1 + platform.memberships().size() + platform.charters().size();
      for (Body body : platform.bodies()) {
        elements +=
            1 + body.seatPlans().size() + body.mandates().size() + body.participations().size();
      }
    }
    for (Meeting meeting : register.meetings()) {
      elements += 1 + meeting.items().size() + meeting.attendance().size();
    }
    for (AnnualReport report : register.annualReports()) {
      elements += 1 + report.conclusions().size() + report.avenues().size();
    }
    for (Covenant covenant : register.covenants()) {
      elements +=
          1
              + covenant.extensions().size()
              + covenant.grants().size()
              + covenant.evaluations().size()
              + covenant.reports().size();
    }
    for (PolicyPlan plan : register.plans()) {
      elements +=
          1
              + plan.contributors().size()
              + plan.challenges().size()
              + plan.allObjectives().count()
              + plan.allActions().count()
              + plan.adjustments().size()
              + plan.evaluations().size()
              + plan.environmentAnalysis().size();
    }
    for (PovertyBarometer barometer : register.barometers()) {
      elements += 1 + barometer.indicators().size() + barometer.measurements().size();
    }
    for (SocialHouse house : register.socialHouses()) {
      elements += 1 + house.targetGroups().size() + house.services().size();
    }
    for (SupportProgramme programme : register.supportProgrammes()) {
      elements += 1 + programme.tracks().size() + programme.trainings().size();
    }
    for (Forum forum : register.forums()) {
      elements += 1;
      for (ForumEdition edition : forum.editions()) {
        elements += 1 + edition.conclusions().size() + edition.followUp().size();
      }
    }
    return new Size(elements);
  }
}
