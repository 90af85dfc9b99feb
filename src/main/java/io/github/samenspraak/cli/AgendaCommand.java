package io.github.samenspraak.cli;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.cli.input.DayConverter;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.LimitOption;
import io.github.samenspraak.cli.input.NamesOption;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.OutputOption;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.text.AgendaPage;
import io.github.samenspraak.cli.text.AgendaView;
import io.github.samenspraak.cli.text.CalendarWriter;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.AgendaWriter;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists obligations. */
@Command
final class AgendaCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    ICS
  }

  private final Environment process;
  private final CliMessages messages;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      descriptionKey = "from",
      converter = DayConverter.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to", converter = DayConverter.class)
  private @Nullable LocalDate to;

  @Mixin private final NamesOption names = new NamesOption();

  @Mixin private final LimitOption limit = new LimitOption();

  @Option(names = "--format", paramLabel = "text|json|ics", descriptionKey = "agenda-format")
  private Format format = Format.TEXT;

  @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
  private @Nullable Path previous;

  @Mixin private final OutputOption output = new OutputOption();

  AgendaCommand(Environment process) {
    this.process = process;
    this.messages = process.messages();
  }

  @Override
  public Integer call() {
    if (previous != null && format != Format.ICS) {
      throw new CommandException(messages.text("refused.previous"));
    }
    names.check(messages);
    return output.run(process, this::list);
  }

  private OutputOption.Done list(Environment environment) {
    OpenedRegister opened =
        format == Format.JSON ? argument.openForProgram(environment) : argument.open(environment);
    RegisterIndex index = RegisterIndex.of(opened.register(), opened.day());
    Agenda agenda = Agenda.of(index).withLimit(limit.orElse(Agenda.DEFAULT_LIMIT));
    AgendaView view = view(agenda, opened.day());
    LocalizedNames called = new LocalizedNames(index, names.forPeople(index), messages);
    AgendaPage page = new AgendaPage(view, called, messages, environment.textOut());
    switch (format) {
      case TEXT -> {
        opened.printTitle(messages, environment.textOut());
        page.print();
      }
      case JSON ->
          environment
              .out()
              .print(
                  AgendaWriter.indented()
                      .withNames(names.forPrograms(index))
                      .write(view.obligations(), view.day(), messages.locale()));
      case ICS -> {
        environment.out().print(calendar(index, view));
        view.obligations().cutFrom().ifPresent(this::warnOfCut);
      }
    }
    return new OutputOption.Done(
        ExitStatus.OK, page.line(opened.register().municipality(), opened.day()));
  }

  private AgendaView view(Agenda agenda, LocalDate day) {
    LocalDate firstDay = Optional.ofNullable(from).orElse(day);
    LocalDate lastDay = Optional.ofNullable(to).orElseGet(() -> AgendaView.aYearFrom(firstDay));
    if (lastDay.isBefore(firstDay)) {
      throw new CommandException(
          messages.text("refused.span", messages.text(lastDay), messages.text(firstDay)));
    }
    return from == null
        ? AgendaView.until(lastDay, agenda, day)
        : AgendaView.during(Term.of(firstDay, lastDay), agenda, day);
  }

  /** Calendar programs seldom show the description of a calendar, which says the same. */
  private void warnOfCut(LocalDate cutFrom) {
    process
        .textErr()
        .print(
            0,
            0,
            StatusSymbol.DOUBTFUL.before(messages.text("agenda.cut", messages.text(cutFrom))));
  }

  private String calendar(RegisterIndex index, AgendaView view) {
    try {
      return writer(index).write(view);
    } catch (NoClassDefFoundError e) {
      throw new CommandException(messages.text("refused.calendar"));
    }
  }

  private CalendarWriter writer(RegisterIndex index) {
    if (previous == null) {
      return new CalendarWriter(index, messages);
    }
    try {
      return CalendarWriter.since(index, messages, previous);
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(previous.toString()), messages);
    }
  }
}
