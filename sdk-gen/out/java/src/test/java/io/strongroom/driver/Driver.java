package io.strongroom.driver;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.strongroom.Answer;
import io.strongroom.Call;
import io.strongroom.ProblemException;
import io.strongroom.Strongroom;
import io.strongroom.StrongroomException;
import io.strongroom.Transport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Carries out requests that it reads as JSON lines, each by its operation of the SDK, and writes what came of them. */
public final class Driver {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModules(new JavaTimeModule(), new SimpleModule().addSerializer(new Times())).build();

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;

  private Driver(String url) {
    this.url = url;
  }

  /** Reads the first line, with the URL, and then requests until there are no more. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    run(lines, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(BufferedReader lines, PrintStream out) throws IOException {
    Driver driver = new Driver(MAPPER.readTree(lines.readLine()).path("url").asText());
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(MAPPER.writeValueAsString(driver.carriedOut(new Request(MAPPER.readTree(line)))));
    }
  }

  private JsonNode carriedOut(Request request) {
    ObjectNode told = MAPPER.createObjectNode();
    Strongroom.Builder builder = Strongroom.builder(url).httpClient(http).retriesMax(0);
    if (request.token() != null) {
      builder.token(request.token());
    }
    try (Strongroom client = builder.build()) {
      Watched transport = new Watched(client.transport());
      JsonNode body = MAPPER.valueToTree(Operations.call(transport, request));
      return told.put("status", transport.status).set("body", body);
    } catch (ProblemException problem) {
      told.put("status", problem.getStatus()).put("code", problem.getCode());
      return told.set("problem", MAPPER.valueToTree(problem.getProblem()));
    } catch (StrongroomException | IllegalArgumentException | NullPointerException failure) {
      return told.put("error", String.valueOf(failure.getMessage()));
    }
  }

  /** The operations give the body alone; the status is seen on its way. */
  private static final class Watched implements Transport {
    private final Transport inner;
    private int status;

    private Watched(Transport inner) {
      this.inner = inner;
    }

    @Override
    public <T> Answer<T> send(Call<T> call) {
      Answer<T> answer = inner.send(call);
      status = answer.status();
      return answer;
    }
  }

  /** Times as the contract writes them, with three decimals at least. */
  private static final class Times extends StdSerializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
        .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
        .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
        .appendOffsetId()
        .toFormatter();

    private Times() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeString(FORMAT.format(time));
    }
  }
}
