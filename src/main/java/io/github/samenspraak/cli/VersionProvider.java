package io.github.samenspraak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the release, from a file that the build fills in. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream properties = VersionProvider.class.getResourceAsStream("build.properties")) {
      build.load(properties);
    }
    return new String[] {"samenspraak " + build.getProperty("version")};
  }
}
