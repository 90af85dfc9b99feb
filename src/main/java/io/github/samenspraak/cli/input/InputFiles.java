package io.github.samenspraak.cli.input;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cli.text.CliMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what is meant by names of files and folders. */
final class InputFiles {

  private final Environment environment;
  private final CliMessages messages;

  InputFiles(Environment environment, CliMessages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  /** {@return whether there is a folder of that name} */
  static boolean isFolder(String name) {
    try {
      return !name.equals(CliMessages.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** {@return all that is named} */
  ImmutableList<InputSource> named(List<String> names) {
    return names.stream().flatMap(this::named).collect(ImmutableList.toImmutableList());
  }

  /** {@return what has a name: standard input, a file, or all that is in a folder} */
  private Stream<InputSource> named(String name) {
    if (name.equals(CliMessages.STANDARD_INPUT)) {
      return Stream.of(InputSource.input(environment.in(), name));
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? inFolder(path) : Stream.of(InputSource.file(path));
    } catch (InvalidPathException e) {
      return Stream.of(InputSource.lost(name, new NoSuchFileException(name)));
    }
  }

  private Stream<InputSource> inFolder(Path folder) {
    ImmutableList<InputSource> found = below(folder).collect(ImmutableList.toImmutableList());
    return found.isEmpty()
        ? Stream.of(
            InputSource.lost(folder.toString(), new IOException(messages.text("refused.nothing"))))
        : found.stream();
  }

  /** {@return what is in a folder and the folders in it, but for what is hidden there} */
  private static Stream<InputSource> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList()
          .stream()
          .flatMap(InputFiles::entry);
    } catch (IOException e) {
      return Stream.of(InputSource.lost(folder.toString(), e));
    }
  }

  private static Stream<InputSource> entry(Path entry) {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return below(entry);
    }
    return InputSource.isCalledSo(entry) ? Stream.of(InputSource.file(entry)) : Stream.empty();
  }
}
