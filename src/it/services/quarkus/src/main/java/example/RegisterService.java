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
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Keeps the registers of municipalities, and refuses a change that introduces an error. */
@Path("/registers/{name}")
public class RegisterService {

  /** A register as it is stored. Its version is its ETag. */
  record Stored(int version, String document) {
    Register register() {
      return RegisterReader.standard().read(document);
    }
  }

  private final Clock clock = Clock.systemDefaultZone();
  @Inject DataSource database;
  @Context HttpHeaders headers;

  @GET
  public Response read(@RestPath String name) throws SQLException {
    Stored stored = find(name).orElseThrow(NotFoundException::new);
    return answer(stored.version(), stored.document());
  }

  @PUT
  public Response write(@RestPath String name, byte[] document,
      @HeaderParam("If-Match") @DefaultValue("\"0\"") String version) throws SQLException {
    return store(name, version, RegisterReader.standard().read(document));
  }

  @POST
  @Path("/bodies/{body}/mandates")
  public Response appoint(@RestPath String name, @RestPath String body, byte[] document,
      @HeaderParam("If-Match") String version) throws SQLException {
    Mandate mandate = ElementReader.of(Mandate.class).read(document);
    Register register = find(name).orElseThrow(NotFoundException::new).register();
    return store(name, version, register.plus(Id.of(body), mandate));
  }

  private Response store(String name, String version, Register register) throws SQLException {
    LocalDate today = LocalDate.now(clock);
    Findings findings = RuleSet.standard().check(register, today);
    Optional<Findings> before =
        find(name).map(stored -> RuleSet.standard().check(stored.register(), today));
    if (before.isPresent()) {
      var introduced = Set.copyOf(findings.comparedTo(before.get()).introduced());
      Findings errors = findings.errors().where(introduced::contains);
      if (!errors.isEmpty()) {
        return refusal(ProblemDetails.of(errors, locale()));
      }
    }
    int changed = Integer.parseInt(version.replace("\"", ""));
    String sql = changed == 0
        ? "insert into register (version, document, name) values (?, ?, ?)"
        : "update register set version = ?, document = ? where name = ? and version = " + changed;
    try (Connection connection = database.getConnection(); PreparedStatement change = connection.prepareStatement(sql)) {
      change.setInt(1, changed + 1);
      change.setString(2, RegisterWriter.compact().write(register));
      change.setString(3, name);
      return change.executeUpdate() == 0
          ? Response.status(412).build()
          : answer(changed + 1, FindingsWriter.compact().write(findings, locale()));
    } catch (SQLIntegrityConstraintViolationException e) {
      return Response.status(412).build();
    }
  }

  private Optional<Stored> find(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select version, document from register where name = ?")) {
      query.setString(1, name);
      ResultSet row = query.executeQuery();
      return row.next() ? Optional.of(new Stored(row.getInt(1), row.getString(2))) : Optional.empty();
    }
  }

  private Locale locale() {
    return headers.getAcceptableLanguages().get(0);
  }

  private static Response answer(int version, String json) {
    return Response.ok(json, MediaType.APPLICATION_JSON).tag(String.valueOf(version)).build();
  }

  @ServerExceptionMapper
  public Response unreadable(UnreadableDocumentException refused) {
    return refusal(ProblemDetails.of(refused, locale()));
  }

  private static Response refusal(ProblemDetails details) {
    return Response.status(details.status()).type(ProblemDetails.MEDIA_TYPE).entity(details.write()).build();
  }
}
