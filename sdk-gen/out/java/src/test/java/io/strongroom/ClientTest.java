package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.strongroom.api.SessionsApi.LoginExOptions;
import io.strongroom.api.UsersApi;
import io.strongroom.api.UsersApi.UserClassUpdateOptions;
import io.strongroom.model.OtpSession;
import io.strongroom.model.OtpSessionNew;
import io.strongroom.model.Password;
import io.strongroom.model.SessionNew;
import io.strongroom.model.UserClassChange;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Sessions, retries and errors of the client, with a server that does as it is told. */
class ClientTest {
  private static final String PASSWORD = "{\"password\": \"p\", \"version\": 1}";

  private final List<Duration> pauses = new ArrayList<>();

  private static void good(HttpExchange exchange, int number) throws IOException {
    FakeServer.json(exchange, 200, "application/json", PASSWORD);
  }

  private static Password fetched(Strongroom client) {
    return client.passwords().kmKeyGetByAccount("DB1", "DOMAIN\\user +&=/ü");
  }

  private static Strongroom client(FakeServer server) {
    return Strongroom.open(server.url() + "/", "caller", "secret-password");
  }

  /** A transport with a session whose pauses are only counted. */
  private Transport counted(FakeServer server) {
    HttpTransport http = new HttpTransport(HttpClient.newHttpClient(), server.url(), Duration.ofSeconds(10));
    return new ClientTransport(http, new Sessions("srs_given"), new Pauses(pauses::add), Pauses.RETRIES_MAX);
  }

  private static Call<Password> get() {
    return Call.to("GET", "/v1/passwords/current", Password.class).build();
  }

  @Test
  void logsInOnceAndOutWhenItIsClosed() throws IOException {
    try (FakeServer server = new FakeServer(ClientTest::good)) {
      try (Strongroom client = client(server)) {
        assertEquals(0, server.count("POST"));
        assertEquals("p", fetched(client).getPassword());
        fetched(client);
      }
      String get = "GET /v1/passwords/current?resourceId=DB1&accountId=DOMAIN%5Cuser%20%2B%26%3D%2F%C3%BC Bearer srs_1";
      assertEquals(List.of("POST /v1/sessions", get, get, "DELETE /v1/sessions/current Bearer srs_1"), server.seen);
    }
  }

  @Test
  void refusesToWorkAfterItWasClosed() throws IOException {
    try (FakeServer server = new FakeServer(ClientTest::good)) {
      Strongroom client = client(server);
      client.close();
      client.close();
      assertThrows(IllegalStateException.class, () -> fetched(client));
      assertEquals(List.of(), server.seen);
    }
  }

  @Test
  void sharesALogin() throws IOException {
    try (FakeServer server = new FakeServer(ClientTest::good);
        Strongroom client = client(server)) {
      List<CompletableFuture<Password>> fetches = new ArrayList<>();
      for (int number = 0; number < 20; number++) {
        fetches.add(CompletableFuture.supplyAsync(() -> fetched(client)));
      }
      fetches.forEach(CompletableFuture::join);
      assertEquals(1, server.count("POST"));
    }
  }

  @Test
  void opensOneNewSessionAndNoMore() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.problem(exchange, 401, "session-invalid"));
        Strongroom client = client(server)) {
      ProblemException problem = assertThrows(ProblemException.class, () -> fetched(client));
      assertEquals("session-invalid", problem.getCode());
      assertEquals(2, server.count("POST"));
      assertEquals(2, server.count("GET"));
    }
  }

  @Test
  void doesNotRenewAGivenSession() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.problem(exchange, 401, "session-invalid"));
        Strongroom client = Strongroom.builder(server.url()).token("srs_given").build()) {
      assertThrows(ProblemException.class, () -> fetched(client));
      assertEquals(1, server.seen.size());
    }
  }

  @Test
  void writesTimesWithTheirSeconds() {
    Call<Void> call = Call.to("GET", "/x", Void.class).query("from", OffsetDateTime.parse("2026-01-02T03:00:00+01:00")).build();
    assertEquals("/x?from=2026-01-02T03%3A00%3A00%2B01%3A00", call.target());
  }

  @Test
  void triesAgainThreeTimes() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.problem(exchange, 503, "server-busy"))) {
      Transport transport = counted(server);
      assertThrows(ProblemException.class, () -> transport.send(get()));
      assertEquals(4, server.count("GET"));
      assertEquals(3, pauses.size());
      for (int n = 0; n < pauses.size(); n++) {
        assertTrue(pauses.get(n).toMillis() <= 200L << n);
      }
    }
  }

  @Test
  void waitsAsLongAsTheServerSays() throws IOException {
    FakeServer.Handler busyOnce = (exchange, number) -> {
      if (number > 1) {
        good(exchange, number);
        return;
      }
      exchange.getResponseHeaders().add("Retry-After", "7");
      FakeServer.json(exchange, 429, "text/html", "<html>");
    };
    try (FakeServer server = new FakeServer(busyOnce)) {
      assertEquals("p", counted(server).send(get()).body().getPassword());
      assertEquals(List.of(Duration.ofSeconds(7)), pauses);
    }
  }

  @Test
  void doesNotWaitForLong() throws IOException {
    FakeServer.Handler busy = (exchange, number) -> {
      exchange.getResponseHeaders().add("Retry-After", "31");
      FakeServer.problem(exchange, 503, "server-busy");
    };
    try (FakeServer server = new FakeServer(busy)) {
      ProblemException problem = assertThrows(ProblemException.class, () -> counted(server).send(get()));
      assertEquals(31, problem.getRetryAfterSeconds());
      assertEquals(1, server.count("GET"));
    }
  }

  @Test
  void repeatsAChangeOnlyByItsKey() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> exchange.close())) {
      UsersApi users = new UsersApi(counted(server));
      UserClassChange change = new UserClassChange().description("x");
      ConnectionException lost = assertThrows(ConnectionException.class, () -> users.userClassUpdate("CLASS", change));
      assertTrue(lost.maybeSent());
      assertEquals(1, server.count("PATCH"));
      UserClassUpdateOptions options = new UserClassUpdateOptions().idempotencyKey(Strongroom.newIdempotencyKey());
      assertThrows(ConnectionException.class, () -> users.userClassUpdate("CLASS", change, options));
      assertEquals(5, server.count("PATCH"));
    }
  }

  @Test
  void neverRepeatsALogin() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.problem(exchange, 503, "server-busy"));
        Strongroom client = Strongroom.builder(server.url()).build()) {
      OtpSessionNew asked = new OtpSessionNew().userId("ROBOT").password("p");
      LoginExOptions options = new LoginExOptions().idempotencyKey(Strongroom.newIdempotencyKey());
      assertThrows(ProblemException.class, () -> client.sessions().loginEx(asked, options));
      assertEquals(List.of("POST /v1/sessions/otp"), server.seen);
    }
  }

  @Test
  void tellsThatNoConnectionCouldBeMade() throws IOException {
    FakeServer gone = new FakeServer(ClientTest::good);
    gone.close();
    Transport transport = counted(gone);
    ConnectionException failure = assertThrows(ConnectionException.class, () -> transport.send(get()));
    assertFalse(failure.maybeSent());
    assertEquals(3, pauses.size());
  }

  @Test
  void givesUpAfterTheTimeLimit() throws IOException {
    FakeServer.Handler slow = (exchange, number) -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(3_000);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    };
    try (FakeServer server = new FakeServer(slow);
        Strongroom client = Strongroom.builder(server.url()).timeout(Duration.ofMillis(200)).retriesMax(0).build()) {
      ConnectionException late = assertThrows(ConnectionException.class, () -> fetched(client));
      assertTrue(late.maybeSent());
    }
  }

  @Test
  void takesWhatItDoesNotKnow() throws IOException {
    String grown = "{\"password\": \"p\", \"certainty\": \"tomorrow\", \"more\": {\"of\": [\"it\"]}}";
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.json(exchange, 200, "application/json", grown));
        Strongroom client = client(server)) {
      assertEquals("tomorrow", fetched(client).getCertainty());
    }
  }

  @Test
  void takesAStrangeSuccessForAnError() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.json(exchange, 200, "text/html", "<html>"));
        Strongroom client = client(server)) {
      ProblemException problem = assertThrows(ProblemException.class, () -> fetched(client));
      assertEquals(ProblemException.UNEXPECTED_ANSWER, problem.getCode());
      assertNull(problem.getRequestId());
      assertEquals(List.of(), problem.getErrors());
    }
  }

  @Test
  void demandsAPlainBaseUrl() {
    for (String url : List.of("strongroom", "ftp://h", "https://u:p@h", "https://h/?q", "https://h/#f", "https:///x", "https://u:p p@h")) {
      IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Strongroom.builder(url));
      assertFalse(refusal.getMessage().contains("u:p"), refusal.getMessage());
    }
  }

  @Test
  void showsNoSecret() {
    Strongroom client = Strongroom.open("https://u.example/x/", "caller", "secret-password");
    assertEquals("Strongroom[https://u.example/x]", client.toString());
    assertFalse(new SessionNew().userId("caller").password("secret").toString().contains("secret"));
    assertFalse(new OtpSession().token("secret").nextPassword("secret").toString().contains("secret"));
    assertFalse(new Answer<>(200, "secret").toString().contains("secret"));
    assertFalse(Call.to("GET", "/x", Void.class).query("q", "secret").header("h", "secret").body("secret").build().toString().contains("secret"));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Strongroom.builder("https://h").token("srs_secret\n"));
    assertFalse(refusal.getMessage().contains("secret"));
  }
}
