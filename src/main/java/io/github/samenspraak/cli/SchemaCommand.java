package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.json.RegisterSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of registers, with explanations in the language of the reader. */
@Command
record SchemaCommand(Environment environment) implements Runnable {

  @Override
  public void run() {
    environment.out().print(RegisterSchema.text(environment.locale()));
  }
}
