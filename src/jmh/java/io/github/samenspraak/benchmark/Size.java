package io.github.samenspraak.benchmark;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.register.Register;

/**
 * How large a register is.
 *
 * @param elements how many facts it holds: people, organisations, memberships, mandates,
 *     participations, meetings with who attended, signals, advices, conclusions, covenants with
 *     what is granted and reported, and so on
 */
record Size(long elements) {

  static Size of(Register register) {
    long elements =
        register.people().size()
            + register.organisations().size()
            + register.offices().size()
            + register.signals().size()
            + register.advices().size()
            + register.interpellations().size();
    for (AdvisoryPlatform platform : register.platforms()) {
      elements += 1 + platform.memberships().size() + platform.charters().size();
      for (SeatedBody body : platform.seatedBodies()) {
        elements += 1 + body.seatPlans().size() + body.mandates().size();
      }
      for (WorkingGroup group : platform.workingGroups()) {
        elements += 1 + group.participations().size();
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
    return new Size(elements);
  }
}
