package io.github.samenspraak.cli.input;

import io.github.samenspraak.sheet.Workbooks;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option {@code --setting}, which says of workbooks what none of their sheets does. */
public final class SettingOption {

  @Option(names = "--setting", paramLabel = "NAME=VALUE", descriptionKey = "setting")
  private Map<String, String> settings = Map.of();

  /** {@return a reader of workbooks with these settings} */
  public Workbooks workbooks() {
    return Workbooks.standard().with(settings);
  }
}
