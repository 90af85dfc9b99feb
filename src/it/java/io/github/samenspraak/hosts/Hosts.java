package io.github.samenspraak.hosts;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs {@link Probe} under the dependency management of each host in {@code src/it/hosts}, against
 * the jar that was just built; builds and starts each service in {@code src/it/services} and holds
 * the {@link Conversation} with it; has each job in {@code src/it/jobs} check some registers; and
 * prints a table.
 *
 * <p>The jar comes from a repository of its own, in {@code target/hosts}, so that nothing is
 * installed for others. A host whose artifacts cannot be had is reported and does no harm; a probe
 * that fails does.
 */
public final class Hosts {

  /** What Maven says if it is the network, or the lack of it, that failed. */
  private static final Pattern NOT_HAD =
      Pattern.compile(
          "(?:Could not find artifact|Could not transfer artifact|Cannot access \\S+ \\(\\S+\\) in offline"
              + " mode)[^\\n]*?([\\w.-]+:[\\w.-]+:(?:pom|jar):[\\w.-]+)");

  /** The one dependency that the README tells a host to add. */
  private static final Pattern LINE_OF_README =
      Pattern.compile(
          "\\n    <dependency>\\n.*\\n      <artifactId>jackson-annotations</artifactId>\\n.*\\n"
              + "    </dependency>");

  /** What is thrown without it, as the JVM names it: the error, and the method that is missed. */
  private static final Pattern MISSED_METHOD = Pattern.compile("(\\w+Error): .*\\.(\\w+)\\(\\)'");

  /** How long a service may take to build, to start and to answer. */
  private static final int MINUTES = 10;

  /** How a probe ended. */
  private enum Outcome {
    PASSED("passed"),
    FAILED("FAILED"),
    NOT_TRIED("not tried");

    final String word;

    Outcome(String word) {
      this.word = word;
    }
  }

  /** A host with what came out; remarks are the lines below it. */
  private record Row(String host, String versions, Outcome outcome, List<String> remarks) {}

  private static final Path WORK = Path.of("target", "hosts");
  private static final Path PROJECTS = WORK.resolve("projects");
  private static final Path SOURCES = Path.of("src", "it");
  private static final Path CONVERSATION =
      Path.of("java", "io", "github", "samenspraak", "hosts", "Conversation.java");
  private static final Path SAMPLES =
      Path.of("src", "main", "resources", "io", "github", "samenspraak", "samples");

  /** The packages of Java that Spark looks into, as its own scripts open them. */
  private static final String OPENED =
      Stream.of(
              "java.lang,java.lang.invoke,java.lang.reflect,java.io,java.net,java.nio,java.util",
              "java.util.concurrent,java.util.concurrent.atomic,sun.nio.ch,sun.nio.cs",
              "sun.security.action,sun.util.calendar")
          .flatMap(packages -> Stream.of(packages.split(",")))
          .map(opened -> "--add-opens=java.base/" + opened + "=ALL-UNNAMED")
          .collect(Collectors.joining(" "));

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path REPOSITORY = WORK.resolve("repository").toAbsolutePath();

  /** How Maven is called, up to what it shall do. */
  private final List<String> maven = new ArrayList<>();

  private final List<Row> rows = new ArrayList<>();

  private Hosts(Path home, Path downloaded, boolean offline, List<String> versions) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    maven.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    maven.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + REPOSITORY));
    if (offline) {
      maven.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    maven.add("-Dhosts.downloaded=" + downloaded.toUri());
    maven.add("-Dhosts.sources=" + Path.of("src", "it", "java").toAbsolutePath());
    versions.forEach(version -> maven.add("-D" + version.replaceFirst("=", ".version=")));
  }

  /**
   * Runs all probes.
   *
   * @param arguments the home of Maven; its local repository; whether it is offline; the folders of
   *     {@code src/it} to try; and versions, of which the first is that of the library, each as
   *     {@code artifact=version}
   * @throws Exception if a file cannot be written, or Maven cannot be started
   */
  public static void main(String[] arguments) throws Exception {
    List<String> kinds = List.of(arguments[3].split(","));
    List<String> versions = List.of(arguments).subList(4, arguments.length);
    Hosts hosts =
        new Hosts(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Boolean.parseBoolean(arguments[2]),
            versions);
    prepare(versions.get(0).replaceFirst("samenspraak=", ""));
    for (String kind : kinds) {
      for (Path project : list(kind)) {
        hosts.run(kind, project);
      }
    }
    System.exit(hosts.report() ? 0 : 1);
  }

  /** Copies the projects, and puts the jar where they find it. */
  private static void prepare(String version) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, PROJECTS.resolve(SOURCES.relativize(file)));
      }
    }
    Path library =
        REPOSITORY.resolve(Path.of("io", "github", "samenspraak", "samenspraak", version));
    String name = "samenspraak-" + version;
    copy(Path.of("pom.xml"), library.resolve(name + ".pom"));
    copy(Path.of("target", name + ".jar"), library.resolve(name + ".jar"));
  }

  private static void copy(Path file, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> list(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES.resolve(kind))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> PROJECTS.resolve(kind).resolve(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  private void run(String kind, Path project) throws IOException, InterruptedException {
    switch (kind) {
      case "hosts" -> probe(project);
      case "services" -> serve(project);
      case "jobs" -> check(project);
      default -> throw new IllegalArgumentException("There is no folder " + kind + ".");
    }
  }

  /** Has a job check three samples, of which one cannot be read, each on a line. */
  private void check(Path project) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String sample : List.of("namur", "kina")) {
      String document = Files.readString(SAMPLES.resolve(sample + ".json"));
      lines.add(document.replaceAll("\\R *", ""));
    }
    lines.add("{\"municipality\": ");
    Path registers = Files.write(project.resolve("registers.ndjson"), lines).toAbsolutePath();
    Row row =
        run(
            "A job on " + first("<name>(.*?)</name>", Files.readString(project.resolve("pom.xml"))),
            project,
            "compile",
            "exec:java",
            "-Dexec.args=" + registers + " 2040-01-01");
    String log = Files.readString(project.resolve("build.log"));
    boolean isRight = log.contains("\nunreadable 1\n") && log.contains("\nannual-report-missing ");
    tell(
        row.outcome() == Outcome.PASSED && !isRight
            ? new Row(row.host(), "", Outcome.FAILED, List.of("prints something else"))
            : row);
  }

  /** Runs the probe in a project; and without the line of the README, if the project has it. */
  private void probe(Path project) throws IOException, InterruptedException {
    String pom = Files.readString(project.resolve("pom.xml"));
    String host = first("<name>(.*?)</name>", pom);
    tell(run(host, project, "compiler:compile", "exec:java"));
    Matcher line = LINE_OF_README.matcher(pom);
    if (line.find()) {
      Path without = project.resolveSibling(project.getFileName() + "-without-line");
      Files.createDirectories(without);
      Files.writeString(without.resolve("pom.xml"), line.replaceFirst(""));
      tell(
          asTheReadmeSays(
              run(
                  host + " without the line of the README",
                  without,
                  "compiler:compile",
                  "exec:java")));
    }
  }

  /** {@return a row that is passed if the probe failed of what the README says} */
  private static Row asTheReadmeSays(Row row) throws IOException {
    if (row.outcome() == Outcome.NOT_TRIED) {
      return row;
    }
    if (row.outcome() == Outcome.PASSED) {
      return new Row(
          row.host(), row.versions(), Outcome.FAILED, List.of("The line is not needed."));
    }
    String failure = row.remarks().get(0);
    Matcher missed = MISSED_METHOD.matcher(failure);
    String readme = Files.readString(Path.of("README.md"));
    boolean said =
        missed.find() && readme.contains(missed.group(1)) && readme.contains(missed.group(2));
    return said
        ? new Row(
            row.host(), row.versions(), Outcome.PASSED, List.of("fails as it says: " + failure))
        : new Row(
            row.host(),
            row.versions(),
            Outcome.FAILED,
            List.of("The README says otherwise: " + failure));
  }

  /** Builds a service, starts it, and talks to it. */
  private void serve(Path project) throws IOException, InterruptedException {
    String name =
        "A service of " + first("<name>(.*?)</name>", Files.readString(project.resolve("pom.xml")));
    Row built = run(name, project, "package");
    if (built.outcome() != Outcome.PASSED) {
      tell(built);
      return;
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path spring = project.resolve(Path.of("target", "service.jar"));
    Path quarkus = project.resolve(Path.of("target", "quarkus-app", "quarkus-run.jar"));
    Process service =
        start(
            project.resolve("service.log"),
            List.of(
                JAVA,
                "-Dserver.port=" + port,
                "-Dquarkus.http.port=" + port,
                "-jar",
                (Files.exists(quarkus) ? quarkus : spring).toString()));
    try {
      Path log = project.resolve("conversation.log");
      Process conversation =
          start(
              log,
              List.of(
                  JAVA,
                  SOURCES.resolve(CONVERSATION).toString(),
                  "http://localhost:" + port + (Files.exists(quarkus) ? "" : "?openapi"),
                  SAMPLES.resolve("namur.json").toString()));
      boolean passed =
          conversation.waitFor(MINUTES, TimeUnit.MINUTES) && conversation.exitValue() == 0;
      tell(row(name, passed, Files.readString(log), log));
    } finally {
      service.destroy();
    }
  }

  private static Process start(Path log, List<String> command) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().put("JDK_JAVA_OPTIONS", OPENED);
    return process.start();
  }

  private Row run(String host, Path project, String... goals)
      throws IOException, InterruptedException {
    Path log = project.resolve("build.log");
    List<String> command = new ArrayList<>(maven);
    command.addAll(List.of("-f", project.resolve("pom.xml").toString()));
    command.addAll(List.of(goals));
    boolean passed = start(log, command).waitFor() == 0;
    return row(host, passed, Files.readString(log), log);
  }

  private static Row row(String host, boolean passed, String log, Path file) {
    String versions =
        !log.contains("jackson3 ")
            ? ""
            : "Jackson 3: %s, Jackson 2: %s, annotations: %s"
                .formatted(
                    first("(?m)^jackson3 (.*)$", log),
                    first("(?m)^jackson2 (.*)$", log),
                    first("(?m)^annotations (.*)$", log));
    if (passed) {
      return new Row(host, versions, Outcome.PASSED, List.of());
    }
    List<String> failed = all("(?m)^failed (.*)$", log);
    List<String> notHad = NOT_HAD.matcher(log).results().map(it -> it.group(1)).distinct().toList();
    if (failed.isEmpty() && !notHad.isEmpty()) {
      return new Row(
          host, "", Outcome.NOT_TRIED, List.of("cannot be had: " + String.join(", ", notHad)));
    }
    return new Row(
        host, versions, Outcome.FAILED, failed.isEmpty() ? List.of("see " + file) : failed);
  }

  /** Prints the outcome at once: a host may take a minute. */
  private void tell(Row row) {
    rows.add(row);
    System.out.printf("%-9s %s%n", row.outcome().word, row.host());
  }

  /** {@return whether no probe failed, and at least one passed} */
  private boolean report() {
    System.out.println();
    for (Row row : rows) {
      System.out.printf("%-9s %s %s%n", row.outcome().word, pad(row.host()), row.versions());
      row.remarks().forEach(remark -> System.out.println("          " + remark));
    }
    long tried = rows.stream().filter(row -> row.outcome() != Outcome.NOT_TRIED).count();
    long failed = rows.stream().filter(row -> row.outcome() == Outcome.FAILED).count();
    System.out.printf(
        "%nPassed: %d, failed: %d, not tried: %d. What Maven said is in %s.%n",
        tried - failed,
        failed,
        rows.size() - tried,
        PROJECTS.resolve("*").resolve("*").resolve("*.log"));
    return failed == 0 && tried > 0;
  }

  private String pad(String host) {
    int width = rows.stream().mapToInt(row -> row.host().length()).max().orElse(1);
    return String.format("%-" + width + "s", host);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  private static String first(String pattern, String text) {
    return all(pattern, text).stream().findFirst().orElse("?");
  }
}
