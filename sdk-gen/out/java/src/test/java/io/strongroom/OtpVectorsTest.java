package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.strongroom.model.OtpSession;
import io.strongroom.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases that the keeper of every language must pass. */
class OtpVectorsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode VECTORS = vectors();

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> logins() {
    return cases("logins", login -> new Script(login, folder.resolve("otp")).run());
  }

  @TestFactory
  Stream<DynamicTest> files() {
    return cases("files", file -> {
      OtpText text = new OtpText(file.get("key").isNull() ? null : new OtpSeal(decoded(file.get("key").asText())));
      byte[] bytes = file.get("text").asText().getBytes(StandardCharsets.UTF_8);
      if (file.get("otps").isNull()) {
        assertThrows(KeeperException.class, () -> text.read(bytes));
        return;
      }
      OtpChain chain = text.read(bytes);
      assertEquals(new OtpChain(file.get("userId").asText(), texts(file.get("otps"))), chain);
      assertEquals(chain, text.read(text.written(chain)));
    });
  }

  @TestFactory
  Stream<DynamicTest> hashes() {
    return cases("hashes", hash -> assertEquals(hash.get("hash").asText(), OtpLogin.hash(hash.get("text").asText())));
  }

  private interface Case {
    void run(JsonNode vector) throws IOException;
  }

  private static Stream<DynamicTest> cases(String kind, Case test) {
    return StreamSupport.stream(VECTORS.get(kind).spliterator(), false)
        .map(vector -> DynamicTest.dynamicTest(vector.path("name").asText(kind), () -> test.run(vector)));
  }

  private static JsonNode vectors() {
    try {
      return MAPPER.readTree(Path.of("../../keeper/vectors.json").toFile());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** One login with a server that does what the vector says. */
  private static final class Script implements OtpExchange {
    private final JsonNode vector;
    private final Path file;
    private final List<Duration> pauses = new ArrayList<>();
    private int fresh;
    private int step;
    private boolean probed;
    private int confirms;

    private Script(JsonNode vector, Path file) {
      this.vector = vector;
      this.file = file;
    }

    private void run() throws IOException {
      Path real = file.getParent().toRealPath().resolve(file.getFileName());
      new OtpFile(real).write(new OtpText(null).written(new OtpChain("ROBOT", texts(vector.get("chain")))));
      OtpKeeper keeper = new OtpKeeper(file, null, () -> "fresh-" + ++fresh, new Pauses(pauses::add), Duration.ofSeconds(5));
      assertEquals(vector.get("end").asText(), end(keeper));
      assertEquals(vector.get("steps").size(), step);
      assertEquals(texts(vector.get("file")), kept());
      assertEquals(vector.get("confirms").asInt(), confirms);
    }

    private String end(OtpKeeper keeper) {
      try {
        assertEquals("token", keeper.login(this));
        return "in";
      } catch (ProblemException problem) {
        return switch (problem.getStatus()) {
          case 401 -> problem.getCode();
          case 503 -> "not-done";
          default -> "problem";
        };
      } catch (ConnectionException connection) {
        return connection.maybeSent() ? "lost" : "not-done";
      }
    }

    @Override
    public void probe() {
      JsonNode expected = vector.get("steps").get(step);
      boolean answered = expected.path("probe").asText("none").equals("answered");
      checkPause(expected.path("pause").asLong(0));
      probed = true;
      if (answered) {
        return;
      }
      assertEquals("lost", expected.path("probe").asText());
      assertEquals(texts(expected.get("file")), kept());
      next();
      throw new ConnectionException("lost", true, null);
    }

    private void next() {
      step++;
      probed = false;
    }

    @Override
    public OtpSession ask(String userId, String password, String nextPasswordHash) {
      JsonNode expected = vector.get("steps").get(step);
      assertEquals(expected.has("probe"), probed);
      assertEquals("ROBOT", userId);
      assertEquals(expected.at("/ask/password").asText(), password);
      assertEquals(OtpLogin.hash(expected.at("/ask/next").asText()), nextPasswordHash);
      assertEquals(texts(expected.get("file")), kept());
      if (!probed) {
        checkPause(expected.path("pause").asLong(0));
      }
      next();
      return answer(expected.get("answer").asText(), expected.path("retryAfterSeconds"));
    }

    /** Exactly what the server asked for, or a random time up to what is allowed. */
    private void checkPause(long most) {
      long waited = pauses.stream().mapToLong(Duration::toMillis).sum();
      boolean asked = step > 0 && vector.get("steps").get(step - 1).has("retryAfterSeconds");
      assertTrue(asked ? waited == most : waited <= most, "a pause of " + waited + " ms");
      assertEquals(most > 0 ? 1 : 0, pauses.size());
      pauses.clear();
    }

    private OtpSession answer(String kind, JsonNode retryAfter) {
      switch (kind) {
        case "rotated", "kept" -> {
          return new OtpSession().token("token").passwordRotated(kind.equals("rotated"));
        }
        case "refused" -> throw problem(401, "credentials-invalid", null);
        case "successor-reused" -> throw problem(422, "otp-successor-reused", null);
        case "problem" -> throw problem(400, "body-invalid", null);
        case "lost" -> throw new ConnectionException("lost", true, null);
        case "not-done" -> throw retryAfter.isMissingNode()
            ? new ConnectionException("not done", false, null)
            : problem(503, "server-busy", retryAfter.asLong());
        default -> throw new AssertionError(kind);
      }
    }

    private static ProblemException problem(int status, String code, Long retryAfter) {
      return ProblemException.of(status, new Problem().code(code), retryAfter);
    }

    @Override
    public void confirm(OtpSession session) {
      confirms++;
      if (vector.get("confirm").asText().equals("lost")) {
        throw new ConnectionException("lost", true, null);
      }
    }

    private List<String> kept() {
      try {
        return texts(MAPPER.readTree(file.toFile()).get("otps"));
      } catch (IOException failure) {
        throw new AssertionError(failure);
      }
    }
  }
}
