package io.github.samenspraak.cli.input;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.ReasonException;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that names of files and folders stand for. */
record InputFiles(Environment environment, Workbooks workbooks) {

  /** {@return whether a name is that of a folder with registers, and not of a workbook} */
  static boolean isFolder(String name) {
    try {
      return !name.equals(CliMessages.STANDARD_INPUT)
          && Files.isDirectory(Path.of(name))
          && !Workbooks.isWorkbook(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  ImmutableList<InputSource> find(List<String> names) {
    return names.stream().flatMap(this::find).collect(ImmutableList.toImmutableList());
  }

  private Stream<InputSource> find(String name) {
    if (name.equals(CliMessages.STANDARD_INPUT)) {
      return Stream.of(InputSource.stream(environment.in(), name));
    }
    try {
      Path path = Path.of(name);
      return isFolder(name) ? inFolder(path) : Stream.of(InputSource.file(path, workbooks));
    } catch (InvalidPathException e) {
      return Stream.of(InputSource.unreadable(name, new NoSuchFileException(name)));
    }
  }

  private Stream<InputSource> inFolder(Path folder) {
    ImmutableList<InputSource> found = below(folder).collect(ImmutableList.toImmutableList());
    String nothing = environment.messages().text("refused.nothing");
    return found.isEmpty()
        ? Stream.of(InputSource.unreadable(folder.toString(), new ReasonException(nothing)))
        : found.stream();
  }

  /** {@return the files with registers in a folder and its subfolders, without hidden ones} */
  private Stream<InputSource> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList()
          .stream()
          .flatMap(this::entry);
    } catch (IOException e) {
      return Stream.of(InputSource.unreadable(folder.toString(), e));
    }
  }

  private Stream<InputSource> entry(Path entry) {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !Workbooks.isWorkbook(entry)) {
      return below(entry);
    }
    // A link may lead back to a folder that it is in.
    if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
      return skipped(entry, "skipped.link");
    }
    if (!InputSource.hasNameOfRegisters(entry)) {
      return Stream.empty();
    }
    return Files.exists(entry) && !Files.isRegularFile(entry) && !Files.isDirectory(entry)
        ? skipped(entry, "skipped.no-file")
        : Stream.of(InputSource.file(entry, workbooks));
  }

  /** Says that an entry of a folder is not read, which is no failure. */
  private Stream<InputSource> skipped(Path entry, String reason) {
    environment
        .textErr()
        .print(0, 0, StatusSymbol.DOUBTFUL.before(environment.messages().text(reason, entry)));
    return Stream.empty();
  }
}
