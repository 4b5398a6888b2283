package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the package says of itself. */
class PackageTest {
  @Test
  void hasTheVersionOfTheContract() throws IOException {
    String version = new ObjectMapper().readTree(Path.of("../../../openapi/openapi.json").toFile()).at("/info/version").asText();
    String element = "<version>" + version + "</version>";
    assertTrue(Files.readString(Path.of("pom.xml")).contains("<artifactId>strongroom</artifactId>\n  " + element));
    assertTrue(Files.readString(Path.of("README.md")).contains("<artifactId>strongroom</artifactId>\n  " + element));
  }
}
