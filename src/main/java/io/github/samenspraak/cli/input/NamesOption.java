package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.text.DisplayNames;
import picocli.CommandLine.Option;

/**
 * The options for what elements are called in messages.
 *
 * <p>Unless asked, text for people names all, and what programs read, which may end in a log, names
 * no person.
 */
public final class NamesOption {

  @Option(names = "--names", descriptionKey = "names")
  private boolean names;

  @Option(names = "--ids", descriptionKey = "ids")
  private boolean ids;

  /**
   * Refuses both at once.
   *
   * @throws CommandException if both are asked for
   */
  public void check(CliMessages messages) {
    if (names && ids) {
      throw new CommandException(messages.text("refused.names"));
    }
  }

  /** {@return the names in text for people} */
  public DisplayNames forPeople(RegisterIndex index) {
    return ids ? DisplayNames.ids() : DisplayNames.of(index);
  }

  /** {@return the names in what programs read} */
  public DisplayNames forPrograms(RegisterIndex index) {
    if (ids) {
      return DisplayNames.ids();
    }
    return names ? DisplayNames.of(index) : DisplayNames.withoutPeople(index);
  }
}
