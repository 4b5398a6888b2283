package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.strongroom.api.AccountsApi.ManagedAccountFindOptions;
import io.strongroom.model.ManagedAccount;
import io.strongroom.model.Password;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The client with a real server, directly and behind proxies. */
@EnabledIfEnvironmentVariable(named = Scene.VARIABLE, matches = ".+")
class ServerTest {
  private static final Scene SCENE = Scene.read();
  private static final int CUT_ROBOTS = 8;
  private static final int CUT_LOGINS = 1000;

  private static final int CUT_TRIES = 100;

  private static Password fetched(Strongroom client) {
    return client.passwords().kmKeyGetByAccount(SCENE.account("resourceId"), SCENE.account("accountId"));
  }

  private static void assertFetches(String way, int robot) {
    try (Strongroom client = Strongroom.open(SCENE.url(way), OtpKeeper.of(SCENE.robot(robot)))) {
      assertEquals(SCENE.account("password"), fetched(client).getPassword());
    }
  }

  @Test
  void fetchesAPasswordInThreeLines() {
    Path file = SCENE.robot(0);
    try (Strongroom strongroom = Strongroom.open(SCENE.url("url"), OtpKeeper.of(file))) {
      String password = strongroom.passwords().kmKeyGetByAccount(SCENE.account("resourceId"), SCENE.account("accountId")).getPassword();
      assertEquals(SCENE.account("password"), password);
    }
  }

  @Test
  void fetchesUnderAPathPrefix() {
    assertFetches("prefix", 1);
  }

  @Test
  void logsOutWhenItIsClosed() {
    try (Strongroom admin = SCENE.admin("url")) {
      UUID session;
      try (Strongroom client = SCENE.admin("url")) {
        session = client.sessions().sessionGet().getSessionId();
        assertTrue(admin.sessions().sessionListAll().stream()
            .anyMatch(open -> open.getSessionId().equals(session)));
      }
      assertTrue(admin.sessions().sessionListAll().stream()
          .noneMatch(open -> open.getSessionId().equals(session)));
    }
  }

  @Test
  void tellsAProblem() {
    try (Strongroom admin = SCENE.admin("url")) {
      ProblemException problem =
          assertThrows(ProblemException.class, () -> admin.accounts().managedAccountGet(UUID.randomUUID()));
      assertEquals(404, problem.getStatus());
      assertEquals(ProblemCodes.ACCOUNT_NOT_FOUND, problem.getCode());
      assertNotNull(problem.getTitle());
      assertNotNull(problem.getRequestId());
      assertEquals(List.of(), problem.getErrors());
    }
  }

  @Test
  void refusesAWrongPasswordWithoutShowingIt() {
    try (Strongroom client = Strongroom.open(SCENE.url("url"), "integration", "never-this-one")) {
      ProblemException problem = assertThrows(ProblemException.class, () -> client.sessions().sessionGet());
      assertEquals(ProblemCodes.CREDENTIALS_INVALID, problem.getCode());
      assertFalse(problem.toString().contains("never-this-one"));
    }
  }

  @Test
  void takesThePageOfAProxyForAnError() {
    try (Strongroom client = SCENE.admin("gateway")) {
      ProblemException problem = assertThrows(ProblemException.class, () -> client.sessions().sessionGet());
      assertEquals(502, problem.getStatus());
      assertEquals(ProblemException.UNEXPECTED_ANSWER, problem.getCode());
    }
  }

  @Test
  void takesWhatANewerServerSays() {
    try (Strongroom client = Strongroom.open(SCENE.url("newer"), OtpKeeper.of(SCENE.robot(2)))) {
      Password password = fetched(client);
      assertEquals(SCENE.account("password"), password.getPassword());
      assertEquals("tomorrow", password.getCertainty());
      ProblemException problem =
          assertThrows(ProblemException.class, () -> client.passwords().kmKeyGetByAccount("NOWHERE", "nobody"));
      assertEquals("code-of-tomorrow", problem.getCode());
    }
  }

  @Test
  void iteratesOverAllPages() {
    try (Strongroom admin = SCENE.admin("url")) {
      ManagedAccountFindOptions options = new ManagedAccountFindOptions().policyId("VAULT").limit(2L);
      List<UUID> found = admin.accounts().managedAccountFindAll(options).stream().map(ManagedAccount::getAccountKey).toList();
      assertEquals(SCENE.accounts(), found.size());
      assertEquals(found.size(), new HashSet<>(found).size());
      int again = 0;
      for (ManagedAccount account : admin.accounts().managedAccountFindAll(options)) {
        assertEquals(found.get(again++), account.getAccountKey());
      }
      assertEquals(found.size(), again);
    }
  }

  @Test
  void opensANewSessionAfterTheOldOneWasEnded() {
    try (Strongroom admin = SCENE.admin("url");
        Strongroom client = Strongroom.open(SCENE.url("url"), OtpKeeper.of(SCENE.robot(3)))) {
      UUID first = client.sessions().sessionGet().getSessionId();
      admin.sessions().sessionRevoke(first);
      assertEquals(SCENE.account("password"), fetched(client).getPassword());
      assertNotEquals(first, client.sessions().sessionGet().getSessionId());
    }
  }

  @Test
  void strandsNobodyWhenConnectionsAreCut() throws Exception {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpOtpExchange exchange =
        new HttpOtpExchange(new HttpTransport(http, SCENE.url("cutting"), Duration.ofSeconds(60)));
    ExecutorService threads = Executors.newFixedThreadPool(CUT_ROBOTS);
    try {
      List<Future<?>> robots = new ArrayList<>();
      for (int number = 0; number < CUT_ROBOTS; number++) {
        Path file = SCENE.robot(4 + number);
        robots.add(threads.submit(() -> logInOften(file, exchange)));
      }
      for (Future<?> robot : robots) {
        robot.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The pauses are left out: they have their own tests. */
  private static void logInOften(Path file, OtpExchange exchange) {
    OtpKeeper keeper = new OtpKeeper(file, null, OtpKeeper::random, new Pauses(pause -> { }), Duration.ofSeconds(60));
    for (int login = 0; login < CUT_LOGINS / CUT_ROBOTS; login++) {
      logInAtLast(keeper, exchange);
    }
    try (Strongroom client = Strongroom.open(SCENE.url("url"), OtpKeeper.of(file))) {
      assertEquals(SCENE.account("password"), fetched(client).getPassword());
    }
  }

  private static void logInAtLast(OtpKeeper keeper, OtpExchange exchange) {
    for (int attempt = 1;; attempt++) {
      try {
        keeper.login(exchange);
        return;
      } catch (ConnectionException | ProblemException unlucky) {
        if (attempt == CUT_TRIES) {
          throw unlucky;
        }
      }
    }
  }
}
