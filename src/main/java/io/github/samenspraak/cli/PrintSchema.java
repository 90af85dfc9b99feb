package io.github.samenspraak.cli;

import io.github.samenspraak.json.RegisterSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of registers. */
@Command
final class PrintSchema implements Callable<Integer> {

  private final Shell shell;

  PrintSchema(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().print(RegisterSchema.text());
    return Samenspraak.FINE;
  }
}
