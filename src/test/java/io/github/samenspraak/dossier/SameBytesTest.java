package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same registers give the same bytes on every machine, in every country, at every run. */
@Tag("slow")
class SameBytesTest {

  /** Prints one hash of the pages of all samples, of a larger register, and of their index. */
  public static void main(String[] arguments) {
    System.out.println(hash());
  }

  private static String hash() {
    DossierOptions options = DossierOptions.standard().inAllLanguages();
    DossierIndex index = DossierIndex.of(RegisterShape.TODAY, options);
    Hasher hasher = Hashing.sha256().newHasher();
    for (Sample sample : Samples.all()) {
      Dossier dossier = Dossier.of(sample.register(), sample.day());
      hasher.putString(dossier.toHtml(options), StandardCharsets.UTF_8);
      index.add(dossier, sample.name() + ".html");
    }
    Dossier large = Dossier.of(RegisterShape.ofOrganisations(60).register(), RegisterShape.TODAY);
    hasher.putString(large.toHtml(options.withoutNames()), StandardCharsets.UTF_8);
    return hasher.putString(index.toHtml(), StandardCharsets.UTF_8).hash().toString();
  }

  private static String inAnotherProcess(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SameBytesTest.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = read(process);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return printed;
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void everyRunGivesTheSameBytes() throws Exception {
    String here = hash();

    assertThat(inAnotherProcess()).isEqualTo(here);
    assertThat(
            inAnotherProcess(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n"))
        .isEqualTo(here);
    assertThat(inAnotherProcess("-Duser.language=ar", "-Duser.country=EG")).isEqualTo(here);
  }
}
