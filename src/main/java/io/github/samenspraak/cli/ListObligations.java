package io.github.samenspraak.cli;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.AgendaWriter;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is due. */
@Command
final class ListObligations implements Callable<Integer> {

  private final Shell shell;
  private final Phrases phrases;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from", converter = Day.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to", converter = Day.class)
  private @Nullable LocalDate to;

  @Mixin private final LimitOption limit = new LimitOption();

  @Option(names = "--format", paramLabel = "text|json|ics", descriptionKey = "agenda-format")
  private AgendaFormat format = AgendaFormat.TEXT;

  ListObligations(Shell shell, Phrases phrases) {
    this.shell = shell;
    this.phrases = phrases;
  }

  @Override
  public Integer call() {
    OpenedRegister opened =
        format == AgendaFormat.JSON
            ? argument.openForProgram(shell, phrases)
            : argument.open(shell, phrases);
    RegisterIndex index = RegisterIndex.of(opened.register());
    Agenda agenda = Agenda.of(index).withLimit(limit.orElse(Agenda.DEFAULT_LIMIT));
    Outlook outlook = outlook(agenda, opened.day());
    switch (format) {
      case TEXT -> print(opened, index, outlook);
      case JSON ->
          shell
              .out()
              .print(
                  AgendaWriter.indented()
                      .write(outlook.obligations(), outlook.day(), phrases.locale()));
      case ICS -> {
        shell.out().print(calendar(index, outlook));
        outlook.obligations().cutFrom().ifPresent(this::complain);
      }
    }
    return Samenspraak.FINE;
  }

  private Outlook outlook(Agenda agenda, LocalDate day) {
    LocalDate firstDay = Optional.ofNullable(from).orElse(day);
    LocalDate lastDay = Optional.ofNullable(to).orElseGet(() -> Outlook.aYearFrom(firstDay));
    if (lastDay.isBefore(firstDay)) {
      throw new Refusal(phrases.say("refused.span", phrases.say(lastDay), phrases.say(firstDay)));
    }
    return from == null
        ? Outlook.until(lastDay, agenda, day)
        : Outlook.during(Term.of(firstDay, lastDay), agenda, day);
  }

  private void print(OpenedRegister opened, RegisterIndex index, Outlook outlook) {
    Paper paper = shell.paper();
    opened.printTitle(phrases, paper);
    new AgendaPage(outlook, new Names(index, phrases), phrases, paper).print();
  }

  /** Calendar programs seldom show the description of a calendar, so it is told here as well. */
  private void complain(LocalDate cutFrom) {
    shell
        .complaints()
        .print(0, 0, Mark.DOUBTFUL.before(phrases.say("agenda.cut", phrases.say(cutFrom))));
  }

  private String calendar(RegisterIndex index, Outlook outlook) {
    try {
      return new CalendarWriter(index, phrases).write(outlook);
    } catch (NoClassDefFoundError e) {
      throw new Refusal(phrases.say("refused.calendar"));
    }
  }
}
