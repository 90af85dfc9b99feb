package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.RenderContext;
import io.github.samenspraak.cli.text.SnapshotPage;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a register as it stands on a day. */
@Command
final class ShowCommand implements Runnable {

  private final Environment environment;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  ShowCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    OpenedRegister opened = argument.open(environment);
    CliMessages messages = environment.messages();
    TextOutput output = environment.textOut();
    opened.printTitle(messages, output);
    Snapshot snapshot = RegisterIndex.of(opened.register(), opened.day()).on(opened.day());
    new SnapshotPage(RenderContext.of(snapshot, messages, output)).print();
  }
}
