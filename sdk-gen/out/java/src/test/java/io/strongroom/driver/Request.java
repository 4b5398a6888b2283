package io.strongroom.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** One line that the driver read. A member that the types of the SDK lack is an error. */
record Request(JsonNode line) {
  private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  String operation() {
    return line.path("operation").asText();
  }

  /** The token of the session; null where none is to be shown. */
  String token() {
    return line.path("token").textValue();
  }

  /** A parameter of the path, the query or the header; null where it isn't sent. */
  <T> T parameter(String name, Class<T> type) {
    return MAPPER.convertValue(line.path("parameters").get(name), type);
  }

  <T> T body(Class<T> type) {
    return MAPPER.convertValue(line.get("body"), type);
  }
}
