package io.github.samenspraak.cli;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a register as it stands on a day. */
@Command
final class Show implements Callable<Integer> {

  private final Shell shell;
  private final Phrases phrases;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  Show(Shell shell, Phrases phrases) {
    this.shell = shell;
    this.phrases = phrases;
  }

  @Override
  public Integer call() {
    OpenedRegister opened = argument.open(shell, phrases);
    Paper paper = shell.paper();
    opened.printTitle(phrases, paper);
    Snapshot snapshot = RegisterIndex.of(opened.register()).on(opened.day());
    new SnapshotPage(View.of(snapshot, phrases, paper)).print();
    return Samenspraak.FINE;
  }
}
