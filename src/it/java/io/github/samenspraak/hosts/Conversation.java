package io.github.samenspraak.hosts;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Talks to a service of {@code src/it/services} as the form of an official does.
 *
 * <p>Every step is tried, also after one that failed, and prints one line.
 */
public final class Conversation {

  private static final String MANDATE =
      """
      {"id": "newcomer", "holder": "person-01", "allotment": "elected",
        "term": {"firstDay": "2026-06-01", "lastDay": "2026-12-31"}}""";

  /** A step; what it throws is why it failed. */
  private interface Step {
    void run() throws Exception;
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final String service;
  private int failures;

  private Conversation(String service) {
    this.service = service;
  }

  /**
   * Prints the outcome of each step.
   *
   * @param arguments the address of the service; and the file of the sample of Namur
   * @throws Exception if the service is not there after a minute, or the file is not
   */
  public static void main(String[] arguments) throws Exception {
    Conversation conversation = new Conversation(arguments[0]);
    conversation.waitForService();
    conversation.speak(Files.readString(Path.of(arguments[1])));
    System.exit(conversation.failures == 0 ? 0 : 1);
  }

  private void waitForService() throws Exception {
    for (int tries = 0; tries < 240; tries++) {
      try {
        get("/registers/nobody");
        return;
      } catch (ConnectException e) {
        Thread.sleep(250);
      }
    }
    throw new IllegalStateException("The service does not answer.");
  }

  private void speak(String namur) {
    step(
        "a register is stored, with an ETag, and its findings are told",
        () -> {
          HttpResponse<String> answer = put("\"0\"", namur);
          require(answer, 200, "\"1\"", "\"findings\"");
          require(get("/registers/namur"), 200, "\"1\"", "\"steering-committee\"");
        });
    step(
        "a register that is there already is not stored as a new one",
        () -> require(put("\"0\"", namur), 412, "", ""));
    step(
        "what is no JSON is a problem, in the language that was asked for",
        () -> {
          HttpResponse<String> answer = put("\"1\"", "{\"municipality\": ");
          require(answer, 400, "", "unreadable-document");
          requireProblem(answer, "Le document est illisible");
        });
    step(
        "each fault of a mandate is told at its attribute",
        () -> {
          HttpResponse<String> answer =
              post("\"1\"", MANDATE.replace("2026-12-31", "2026-02-31").replace("newcomer", " "));
          require(answer, 422, "", "\"#/term/lastDay\"");
          requireProblem(answer, "\"#/id\"");
        });
    step(
        "a mandate that introduces errors is refused, with these errors only",
        () -> {
          HttpResponse<String> answer = post("\"1\"", MANDATE);
          require(answer, 422, "", "\"seat-cap-exceeded\"");
          requireProblem(answer, "\"seated\": 21");
          require(get("/registers/namur"), 200, "\"1\"", "");
        });
    String welcome =
        MANDATE.replace("elected\"", "chair\"").replace("{\"id", "{\"heldAs\": \"DEPUTY\", \"id");
    step(
        "a mandate without a fault is stored",
        () -> require(post("\"1\"", welcome), 200, "\"2\"", "\"findings\""));
    step(
        "a change of what has changed meanwhile is refused",
        () -> require(post("\"1\"", welcome.replace("newcomer", "latecomer")), 412, "", ""));
    step(
        "what was stored is there",
        () -> require(get("/registers/namur"), 200, "\"2\"", "\"newcomer\""));
    if (service.endsWith("?openapi")) {
      step(
          "the description of the service shows the attributes of a mandate",
          () -> {
            HttpResponse<String> answer = get("/v3/api-docs");
            require(answer, 200, "", "\"#/components/schemas/Mandate\"");
            require(answer, 200, "", "\"standsInFor\"");
          });
    }
  }

  private void step(String name, Step step) {
    try {
      step.run();
      System.out.println("passed " + name);
    } catch (Exception e) {
      failures++;
      System.out.println("failed " + name + ": " + e.getMessage());
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpResponse<String> put(String version, String body) throws Exception {
    return send(
        request("/registers/namur").header("If-Match", version).PUT(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> post(String version, String body) throws Exception {
    return send(
        request("/registers/namur/bodies/steering-committee/mandates")
            .header("If-Match", version)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.replace("?openapi", "") + path))
        .header("Content-Type", "application/json")
        .header("Accept-Language", "fr-BE, nl;q=0.5");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void requireProblem(HttpResponse<String> answer, String text) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json")) {
      throw new IllegalStateException("The answer is of the type " + type + ".");
    }
    require(answer, answer.statusCode(), "", text);
  }

  private static void require(HttpResponse<String> answer, int status, String tag, String text) {
    String actual = answer.headers().firstValue("ETag").orElse("");
    if (answer.statusCode() != status || !actual.equals(tag) || !answer.body().contains(text)) {
      throw new IllegalStateException(
          "not %s %s with %s, but %s %s with %s"
              .formatted(status, tag, text, answer.statusCode(), actual, shortened(answer.body())));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 2_000 ? text : text.substring(0, 2_000) + "…";
  }
}
