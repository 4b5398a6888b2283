package io.strongroom.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.strongroom.FakeServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the driver makes of a line. */
class DriverTest {
  private static final String TEST = "{\"isMember\": true, \"of\": \"tomorrow\"}";

  private static List<String> driven(FakeServer server, String... requests) throws IOException {
    String lines = "{\"url\": \"" + server.url() + "\"}\n" + String.join("\n", requests) + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Driver.run(new BufferedReader(new StringReader(lines)), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void passesParametersOn() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> FakeServer.json(exchange, 200, "application/json", TEST))) {
      String parameters = "{\"classId\": \"STAFF\", \"userId\": \"scott\"}";
      List<String> told = driven(
          server, "{\"operation\": \"UserClassMemberTest\", \"parameters\": " + parameters + ", \"token\": \"srs_x\"}");
      assertEquals(List.of("GET /v1/user-classes/STAFF/member-test?userId=scott Bearer srs_x"), server.seen);
      assertEquals(1, told.size());
      assertEquals("{\"status\":200,\"body\":{", told.get(0).substring(0, 22));
    }
  }

  @Test
  void tellsWhatHasNoBody() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> exchange.close())) {
      assertEquals(
          List.of("{\"status\":204,\"body\":null}"), driven(server, "{\"operation\": \"Logout\", \"token\": \"srs_x\"}"));
    }
  }

  @Test
  void tellsWhatTheSdkCannotSend() throws IOException {
    try (FakeServer server = new FakeServer((exchange, number) -> exchange.close())) {
      assertEquals(
          List.of("{\"error\":\"no such operation: Nothing\"}"), driven(server, "{\"operation\": \"Nothing\"}"));
    }
  }
}
