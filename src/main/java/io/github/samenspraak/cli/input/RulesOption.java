package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.RuleCatalogue;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import picocli.CommandLine.Option;

/** The option {@code --rules}, which adds the rules of other jars. */
public final class RulesOption {

  @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "rules")
  private List<Path> jars = List.of();

  /**
   * {@return some rules, and those of the catalogues in the jars}
   *
   * @throws CommandException if a jar is not there, holds no catalogue, or has one that fails
   */
  public RuleSet plus(RuleSet rules, CliMessages messages) {
    RuleSet all = rules;
    for (Path jar : jars) {
      all = plus(all, jar, messages);
    }
    return all;
  }

  private static RuleSet plus(RuleSet rules, Path jar, CliMessages messages) {
    requireJar(jar, messages);
    RuleSet all = rules;
    try {
      // It stays open, as rules load classes while they run.
      ClassLoader loader =
          new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleCatalogue.class.getClassLoader());
      List<RuleCatalogue> catalogues =
          RuleSet.catalogues(loader).stream()
              .filter(catalogue -> catalogue.getClass().getClassLoader() == loader)
              .toList();
      if (catalogues.isEmpty()) {
        throw new CommandException(
            messages.text("refused.rules.none", jar, RuleCatalogue.class.getName()));
      }
      for (RuleCatalogue catalogue : catalogues) {
        all = all.plus(catalogue);
      }
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(jar.toString()), messages);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          messages.text("refused.rules.failed", jar, String.valueOf(e.getMessage())));
    }
    return all;
  }

  private static void requireJar(Path jar, CliMessages messages) {
    if (!Files.exists(jar)) {
      throw new CommandException(messages.text("refused.no-such-file", jar));
    }
    if (Files.isDirectory(jar)) {
      throw new CommandException(messages.text("refused.directory", jar));
    }
    try (ZipFile packed = new ZipFile(jar.toFile())) {
      packed.size();
    } catch (IOException e) {
      throw new CommandException(messages.text("refused.rules.no-jar", jar));
    }
  }
}
