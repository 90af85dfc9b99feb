package io.github.samenspraak.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

  private static Conclusion conclusion(String id, String workingGroup) {
    return Conclusion.builder()
        .id(Id.of(id))
        .body(Id.of(workingGroup))
        .adoptedOn(LocalDate.of(2024, 12, 10))
        .text(Label.of("Text"))
        .build();
  }

  private static final AnnualReport REPORT =
      AnnualReport.builder()
          .platform(Id.of("platform"))
          .id(Id.of("report-2024"))
          .year(Year.of(2024))
          .addConclusions(
              conclusion("c1", "housing"), conclusion("c2", "health"), conclusion("c3", "housing"))
          .build();

  @Test
  void theConclusionOfAWorkingGroupIsTheFirstOneOfIt() {
    assertThat(REPORT.findConclusionOf(Id.of("health")).map(Conclusion::id)).contains(Id.of("c2"));
    assertThat(REPORT.findConclusionOf(Id.of("housing")).map(Conclusion::id)).contains(Id.of("c1"));
    assertThat(REPORT.findConclusionOf(Id.of("poverty"))).isEmpty();
  }

  @Test
  void aStepThatHasNotBeenDoneIsAbsent() {
    assertThat(REPORT.avenues()).isEmpty();
    assertThat(REPORT.presentedOn()).isEmpty();
    assertThat(REPORT.presentedTo()).isEmpty();
    assertThat(REPORT.publishedOn()).isEmpty();
  }
}
