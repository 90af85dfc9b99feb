package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class ReadWhatIsTherePropertyTest {

  @Property(tries = 300)
  @Tag("slow")
  void whateverIsBrokenOfAnyRegisterTheRestIsReadAsIfThatWereNotThere(@ForAll long seed) {
    Random random = new Random(seed);
    String document = RegisterWriter.compact().write(RandomValuesRegister.from(random));
    List<String> places = BrokenPart.places(document);

    ReadWhatIsThereTest.check(BrokenPart.at(places.get(random.nextInt(places.size())), document));
  }

  @Property(tries = 500)
  @Tag("slow")
  void whateverIsBrokenOfASampleNothingIsFoundThatIsNotFoundInTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Sample sample = Samples.all().get(random.nextInt(Samples.all().size()));

    check(sample.register(), sample.day(), random);
  }

  @Property(tries = 500)
  @Tag("slow")
  void whateverIsBrokenOfAFaultyRegisterNothingElseIsFound(@ForAll Fault fault, @ForAll long seed) {
    FaultyRegister faulty = fault.in(RegisterShape.small(), 3);

    check(faulty.register(), faulty.today(), new Random(seed));
  }

  private static void check(Register whole, LocalDate today, Random random) {
    String document = RegisterWriter.compact().write(whole);
    List<String> places = BrokenPart.places(document);
    BrokenPart broken = BrokenPart.at(places.get(random.nextInt(places.size())), document);
    try {
      PartialRegister partial = RegisterReader.standard().readWhatIsThere(broken.text());

      assertThat(found(partial, today))
          .as(broken.place())
          .isSubsetOf(found(PartialRegister.complete(whole), today));
      assertThat(due(partial, today))
          .as(broken.place())
          .isSubsetOf(due(PartialRegister.complete(whole), today));
    } catch (UnreadableDocumentException e) {
      assertThat(broken.place()).matches("/municipality(/name.*|/region)?|/format");
    }
  }

  private static Set<String> found(PartialRegister register, LocalDate today) {
    return RuleSet.standard().check(register, today).stream()
        .map(finding -> finding.code() + " " + finding.subject())
        .collect(Collectors.toSet());
  }

  private static Set<String> due(PartialRegister register, LocalDate today) {
    return Agenda.of(register).between(today.minusYears(3), today.plusYears(2)).stream()
        .map(obligation -> obligation.key() + " " + obligation.stateOn(today))
        .collect(Collectors.toSet());
  }
}
