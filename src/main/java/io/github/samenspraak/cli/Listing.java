package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
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
final class Listing {

  static final String STANDARD_INPUT = "-";

  private final Shell shell;
  private final Phrases phrases;

  Listing(Shell shell, Phrases phrases) {
    this.shell = shell;
    this.phrases = phrases;
  }

  /** {@return whether there is a folder of that name} */
  static boolean isFolder(String name) {
    try {
      return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** {@return all that is named} */
  ImmutableList<Piece> named(List<String> names) {
    return names.stream().flatMap(this::named).collect(ImmutableList.toImmutableList());
  }

  /** {@return what has a name: standard input, a file, or all that is in a folder} */
  private Stream<Piece> named(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return Stream.of(Piece.input(shell.in(), name));
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? inFolder(path) : Stream.of(Piece.file(path));
    } catch (InvalidPathException e) {
      return Stream.of(Piece.lost(name, new NoSuchFileException(name)));
    }
  }

  private Stream<Piece> inFolder(Path folder) {
    ImmutableList<Piece> found = below(folder).collect(ImmutableList.toImmutableList());
    return found.isEmpty()
        ? Stream.of(Piece.lost(folder.toString(), new IOException(phrases.say("refused.nothing"))))
        : found.stream();
  }

  /** {@return what is in a folder and the folders in it, but for what is hidden there} */
  private static Stream<Piece> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList()
          .stream()
          .flatMap(Listing::entry);
    } catch (IOException e) {
      return Stream.of(Piece.lost(folder.toString(), e));
    }
  }

  private static Stream<Piece> entry(Path entry) {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return below(entry);
    }
    return Piece.isCalledSo(entry) ? Stream.of(Piece.file(entry)) : Stream.empty();
  }
}
