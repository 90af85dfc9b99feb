package io.github.samenspraak.cli;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The unpacked command line: the script that starts it, and its jars. */
public final class Installation {

  private static final Pattern NEEDED =
      Pattern.compile(
          "classes|(guava|failureaccess|jackson-annotations|joda-money|jspecify|picocli|ical4j"
              + "|slf4j-api|commons-codec|commons-lang3|threeten-extra)-.*"
              + "|jackson-(core|databind)-3.*");

  private Installation() {}

  /**
   * {@return the jars of the class path that the command line needs, and the folder of its classes}
   */
  static Stream<Path> needed() {
    return Splitter.on(File.pathSeparator)
        .splitToStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .filter(entry -> NEEDED.matcher(entry.getFileName().toString()).matches());
  }

  /**
   * {@return the script that starts the command line}
   *
   * @param folder the folder into which to unpack it
   * @throws IOException if that fails
   */
  public static Path in(Path folder) throws IOException {
    Path script = Files.createDirectories(folder.resolve("bin")).resolve("samenspraak");
    Files.copy(Path.of("src/main/scripts/samenspraak"), script);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("It cannot be made to run: " + script);
    }
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path entry : needed().toList()) {
      if (Files.isDirectory(entry)) {
        pack(entry, lib.resolve("samenspraak-0.jar"), ".");
      } else {
        Files.copy(entry, lib.resolve(entry.getFileName()));
      }
    }
    return script;
  }

  /**
   * Packs one class without those that it uses. Java archives classes from jars only.
   *
   * @param type the class
   * @param jar the jar to write
   * @throws IOException if that fails
   */
  public static void pack(Class<?> type, Path jar) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    String folder = type.getClassLoader().getResource(file).getPath();
    pack(Path.of(folder.substring(0, folder.length() - file.length())), jar, file);
  }

  private static void pack(Path classes, Path jar, String which) throws IOException {
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(out, out, "cf0", jar.toString(), "-C", classes.toString(), which);
    if (status != 0) {
      throw new IOException(words.toString());
    }
  }
}
