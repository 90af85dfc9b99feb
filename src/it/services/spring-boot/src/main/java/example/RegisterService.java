package example;

import io.github.samenspraak.json.ElementReader;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.ProblemDetails;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the registers of municipalities, and refuses a change that introduces an error. */
@SpringBootApplication
@RestController
public class RegisterService {

  /** A register as it is stored. Its version is its ETag. */
  record Stored(int version, String document) {
    Register register() {
      return RegisterReader.standard().read(document);
    }
  }

  private final Clock clock = Clock.systemDefaultZone();
  private final JdbcClient database;

  RegisterService(JdbcClient database) {
    this.database = database;
  }

  public static void main(String[] arguments) {
    SpringApplication.run(RegisterService.class, arguments);
  }

  @GetMapping("/registers/{name}")
  ResponseEntity<String> read(@PathVariable String name) {
    return find(name)
        .map(stored -> answer(stored.version(), stored.document()))
        .orElse(ResponseEntity.notFound().build());
  }

  @PutMapping("/registers/{name}")
  ResponseEntity<String> write(@PathVariable String name, @RequestBody byte[] document, Locale locale,
      @RequestHeader(name = "If-Match", defaultValue = "\"0\"") String version) {
    return store(name, version, RegisterReader.standard().read(document), locale);
  }

  @PostMapping("/registers/{name}/bodies/{body}/mandates")
  ResponseEntity<String> appoint(@PathVariable String name, @PathVariable String body, Locale locale,
      @RequestBody @Schema(ref = "Mandate") byte[] document, @RequestHeader("If-Match") String version) {
    Mandate mandate = ElementReader.of(Mandate.class).read(document);
    Register register = find(name).orElseThrow().register();
    return store(name, version, register.plus(Id.of(body), mandate), locale);
  }

  private ResponseEntity<String> store(String name, String version, Register register, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    Findings findings = RuleSet.standard().check(register, today);
    Optional<Findings> before =
        find(name).map(stored -> RuleSet.standard().check(stored.register(), today));
    if (before.isPresent()) {
      var introduced = Set.copyOf(findings.comparedTo(before.get()).introduced());
      Findings errors = findings.errors().where(introduced::contains);
      if (!errors.isEmpty()) {
        return refusal(ProblemDetails.of(errors, locale));
      }
    }
    int changed = Integer.parseInt(version.replace("\"", ""));
    String sql = changed == 0
        ? "insert into register (version, document, name) values (?, ?, ?)"
        : "update register set version = ?, document = ? where name = ? and version = " + changed;
    int rows = database.sql(sql).params(changed + 1, RegisterWriter.compact().write(register), name).update();
    return rows == 0 ? stale() : answer(changed + 1, FindingsWriter.compact().write(findings, locale));
  }

  private Optional<Stored> find(String name) {
    return database.sql("select version, document from register where name = ?").param(name)
        .query(Stored.class).optional();
  }

  private static ResponseEntity<String> answer(int version, String json) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").contentType(MediaType.APPLICATION_JSON).body(json);
  }

  @ExceptionHandler(DuplicateKeyException.class)
  static ResponseEntity<String> stale() {
    return ResponseEntity.status(412).build();
  }

  @ExceptionHandler
  static ResponseEntity<String> unreadable(UnreadableDocumentException refused, Locale locale) {
    return refusal(ProblemDetails.of(refused, locale));
  }

  private static ResponseEntity<String> refusal(ProblemDetails details) {
    return ResponseEntity.status(details.status())
        .contentType(MediaType.parseMediaType(ProblemDetails.MEDIA_TYPE)).body(details.write());
  }
}
