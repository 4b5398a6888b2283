package io.strongroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** A real server, and what the tests find on it. */
record Scene(JsonNode json) {
  static final String VARIABLE = "STRONGROOM_SDK_SCENE";

  static Scene read() {
    try {
      return new Scene(new ObjectMapper().readTree(Path.of(System.getenv(VARIABLE)).toFile()));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One of {@code url}, {@code prefix}, {@code cutting}, {@code newer} and {@code gateway}. */
  String url(String way) {
    return json.get(way).asText();
  }

  String account(String member) {
    return json.get("account").get(member).asText();
  }

  int accounts() {
    return json.get("accounts").asInt();
  }

  Strongroom admin(String way) {
    JsonNode admin = json.get("admin");
    return Strongroom.open(url(way), admin.get("userId").asText(), admin.get("password").asText());
  }

  /** The file of one of the robots, enrolled. Each test has its own robots. */
  Path robot(int number) {
    JsonNode robot = json.get("robots").get(number);
    Path file = Path.of(json.get("folder").asText(), "robot-" + number + ".otp");
    OtpKeeper.of(file).enroll(robot.get("userId").asText(), robot.get("initialPassword").asText());
    return file;
  }
}
