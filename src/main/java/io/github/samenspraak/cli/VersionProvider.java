package io.github.samenspraak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the release, from a file that the build fills in. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"samenspraak " + version()};
  }

  /** {@return the version of this program, such as {@code 0.1.0}} */
  static String version() {
    Properties build = new Properties();
    try (InputStream properties = VersionProvider.class.getResourceAsStream("build.properties")) {
      build.load(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
