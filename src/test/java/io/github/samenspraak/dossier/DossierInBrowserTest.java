package io.github.samenspraak.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opens the dossiers of all samples in a browser, if Chromium is installed: on a phone, a tablet
 * and a desk, in light, in dark and on paper. Nothing overlaps, is cut or is hard to read, nothing
 * is loaded, and axe-core, if npm has installed it, finds no barrier.
 *
 * <p>{@code apt-get install chromium} and {@code npm install -g axe-core} install both. Without
 * them the tests are skipped, and say why.
 */
@Tag("slow")
class DossierInBrowserTest {

  private static final int[] WIDTHS = {360, 800, 1400};

  /** In the dark only colours differ, so one width will do. */
  private static final int[] IN_THE_DARK = {800};

  private static final Pattern TOLD = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  @TempDir private Path folder;

  /**
   * {@return the pages by name, in all languages in turn: of samples, with a fault, with odd names,
   * of nothing and of everything, of what was read in part, and the index}
   */
  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    List<Locale> languages = Messages.LANGUAGES;
    for (Sample sample : Samples.all()) {
      Locale language = languages.get(pages.size() % languages.size());
      pages.put(
          sample.name(),
          Dossier.of(sample.register(), sample.day())
              .toHtml(DossierOptions.standard().in(language)));
    }
    pages.put(
        "faulty",
        Dossier.of(faulty(), LocalDate.of(2026, 11, 21))
            .toHtml(DossierOptions.standard().inAllLanguages()));
    Locale german = Locale.GERMAN;
    pages.put(
        "empty",
        Dossier.of(
                Register.builder().municipality(Samples.namur().municipality()).build(),
                LocalDate.of(2026, 11, 21))
            .toHtml(DossierOptions.standard().in(german)));
    pages.put(
        "filled",
        Dossier.of(FilledValues.REGISTER, LocalDate.of(2026, 11, 21))
            .toHtml(DossierOptions.standard().in(german)));
    pages.put("partial", partial().toHtml(DossierOptions.standard().in(Locale.FRENCH)));
    for (String name : NAMES) {
      pages.put(
          "names" + pages.size(),
          Dossier.of(named(PROGRAMME, name), PROGRAMME.day()).toHtml(DossierOptions.standard()));
    }
    pages.put("index", index());
    return pages;
  }

  private static final Sample PROGRAMME = Samples.find("antwerp-programme").orElseThrow();

  /** Names that are longer, wider or written otherwise than any that is drawn usually. */
  private static final List<String> NAMES =
      List.of(
          "W".repeat(300),
          "مريم بنت عبد الله وإخوانها في الجمعية",
          "👩‍🚒".repeat(40),
          "<b>{0} & 'ten' ]]>");

  /** {@return the register of a sample in which everything has the same name} */
  private static Register named(Sample sample, String name) {
    String document =
        Pattern.compile("\\{\\s*\"(nl|fr|de|en)\": \"[^{}]*}")
            .matcher(sample.json())
            .replaceAll(Matcher.quoteReplacement("{\"nl\": \"" + name + "\"}"));
    return RegisterReader.standard()
        .read(
            document.replaceAll(
                "\"name\": \"[^\"]*\"", Matcher.quoteReplacement("\"name\": \"" + name + "\"")));
  }

  /** {@return the dossier of a register of which a part cannot be read} */
  private static Dossier partial() {
    String broken = PROGRAMME.json().replaceAll("\"holder\": \"(\\w+)-1(\\d)\"", "\"holder\": 1$2");
    return Dossier.of(
        RegisterReader.standard().readWhatIsThere(broken), RuleSet.standard(), PROGRAMME.day());
  }

  private static String index() {
    DossierIndex index = DossierIndex.of(PROGRAMME.day(), DossierOptions.standard());
    index.add(partial(), "partial.html");
    index.addUnread("W".repeat(300) + ".json");
    for (Sample sample : Samples.all()) {
      index.add(Dossier.of(sample.register(), PROGRAMME.day()), sample.name() + ".html");
    }
    return index.toHtml();
  }

  private static Register faulty() {
    return EditableRegister.of(Samples.namur())
        .person(
            Id.of("person-71"),
            person ->
                person.name("Zoë <O’Brien> & \"Söhne\" مريم 👩‍🚒 van den Langenbergh-Dupont"))
        .body(
            Id.of("steering-committee"),
            committee ->
                committee.addMandates(
                    Facts.mandate("person-71", "elected", Facts.from("2026-03-01"))))
        .register(register -> register.annualReports(List.of()))
        .register();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingOverlapsIsCutOrIsHardToRead(String scheme) throws Exception {
    Path browser = browser();
    Optional<Path> axe = axe();
    boolean isDark = scheme.equals("dark");
    int[] widths = isDark ? IN_THE_DARK : WIDTHS;
    Map<String, String> pages = pages();
    String script =
        axe.map(DossierInBrowserTest::read).orElse("")
            + Resources.toString(Resources.getResource(getClass(), "seen.js"), UTF_8);
    Files.writeString(folder.resolve("seen.js"), script);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(
          folder.resolve(page.getKey() + ".html"),
          POLICY
              .matcher(page.getValue())
              .replaceFirst("")
              .replace("</head>", "<script>" + script.replace("</", "<\\/") + "</script></head>"));
    }
    Path around = folder.resolve("all.html");
    Files.writeString(around, around(pages.keySet(), widths));

    String seen =
        run(
            browser,
            "--dump-dom",
            "--virtual-time-budget=120000",
            "--blink-settings=preferredColorScheme=" + (isDark ? 0 : 1),
            around.toUri().toString());

    List<String> told = TOLD.matcher(seen).results().map(found -> found.group(1)).toList();
    assertThat(told).hasSize(pages.size() * widths.length);
    assertThat(told).filteredOn(each -> !each.endsWith(": nothing")).isEmpty();
    assumeTrue(
        axe.isPresent(),
        "axe-core is not installed (npm install -g axe-core), so nothing was said of barriers.");
  }

  /** {@return a page that shows all others at each width, and lists what they tell} */
  private static String around(Iterable<String> pages, int... widths) {
    StringBuilder frames = new StringBuilder();
    for (String page : pages) {
      for (int width : widths) {
        frames.append(
            "<iframe name='%s %d' src='%s.html' style='width:%dpx;height:900px'></iframe>"
                .formatted(page, width, page, width));
      }
    }
    return """
        <!DOCTYPE html><meta charset="utf-8"><ol></ol>
        <script>
        addEventListener('message', told => {
          const item = document.createElement('li');
          item.textContent = told.data.name + ': ' + (told.data.wrong.join('; ') || 'nothing');
          document.querySelector('ol').append(item);
        });
        </script>
        """
        + frames;
  }

  @Test
  void aDossierPrintsOnPaperOfA4() throws Exception {
    Path browser = browser();
    Path page = folder.resolve("faulty.html");
    Path paper = folder.resolve("faulty.pdf");
    Files.writeString(page, pages().get("faulty"));

    run(browser, "--no-pdf-header-footer", "--print-to-pdf=" + paper, page.toUri().toString());

    String pdf = Files.readString(paper, ISO_8859_1);
    List<String> boxes =
        Pattern.compile("/MediaBox \\[([^]]*)]")
            .matcher(pdf)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertThat(boxes).hasSize(1).first().asString().contains("59").contains("84");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path browser() {
    Optional<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(DossierInBrowserTest::onPath)
            .findFirst();
    assumeTrue(found.isPresent(), "No Chromium is installed, so no page was opened.");
    return found.orElseThrow();
  }

  private static Stream<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable);
  }

  private static Optional<Path> axe() throws Exception {
    List<Path> roots = new ArrayList<>();
    roots.add(Path.of("node_modules"));
    if (onPath("npm").findFirst().isPresent()) {
      Process npm = new ProcessBuilder("npm", "root", "-g").start();
      String root = new String(npm.getInputStream().readAllBytes(), UTF_8).strip();
      npm.waitFor(1, TimeUnit.MINUTES);
      roots.add(Path.of(root));
    }
    return roots.stream()
        .map(root -> root.resolve("axe-core/axe.min.js"))
        .filter(Files::isReadable)
        .findFirst();
  }

  private String run(Path browser, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return out;
  }
}
