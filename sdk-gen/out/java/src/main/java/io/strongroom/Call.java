package io.strongroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One call of an operation, as the generated classes make it. It never changes.
 *
 * @param <T> the type of the answer
 */
public final class Call<T> {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final Builder<T> parts;

  private Call(Builder<T> parts) {
    this.parts = parts;
  }

  /**
   * Begins a call.
   *
   * @param method the HTTP method
   * @param template the path of the contract, with its parameters in braces
   * @param answer the type of the answer; {@code Void} where there is none
   * @param <T> the same
   * @return what makes the call
   */
  public static <T> Builder<T> to(String method, String template, Class<T> answer) {
    return new Builder<>(method, template, answer);
  }

  /**
   * The HTTP method.
   *
   * @return the method
   */
  public String method() {
    return parts.method;
  }

  /**
   * The path below the base URL, encoded, without the query.
   *
   * @return the path
   */
  public String path() {
    return parts.path;
  }

  String target() {
    String query = parts.query.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? parts.path : parts.path + "?" + query;
  }

  Map<String, String> headers() {
    return parts.headers;
  }

  Object body() {
    return parts.body;
  }

  Class<T> answer() {
    return parts.answer;
  }

  boolean needsSession() {
    return parts.session;
  }

  /** Whether sending it twice does no more than sending it once. A login does: each has its own session. */
  boolean isRepeatable() {
    return parts.session && (parts.method.equals("GET") || parts.headers.containsKey(IDEMPOTENCY_KEY));
  }

  /** The same call with another value of a query parameter. */
  Call<T> withQuery(String name, String value) {
    Builder<T> copy = new Builder<>(parts.method, parts.path, parts.answer);
    copy.query.putAll(parts.query);
    copy.headers.putAll(parts.headers);
    copy.body = parts.body;
    copy.session = parts.session;
    return copy.query(name, value).build();
  }

  /** The method and the path: parameters and bodies may hold what others must not read. */
  @Override
  public String toString() {
    return parts.method + " " + parts.path;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Makes a call. A value that is null is left out, but for those of the path.
   *
   * @param <T> the type of the answer
   */
  public static final class Builder<T> {
    private final String method;
    private final Class<T> answer;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path;
    private Object body;
    private boolean session = true;

    private Builder(String method, String path, Class<T> answer) {
      this.method = method;
      this.path = path;
      this.answer = answer;
    }

    /**
     * Sets a parameter of the path.
     *
     * @param name its name in the contract
     * @param value its value, not empty
     * @return this
     */
    public Builder<T> path(String name, Object value) {
      String text = Objects.requireNonNull(value, name).toString();
      if (text.isEmpty()) {
        throw new IllegalArgumentException(name + " must not be empty");
      }
      path = path.replace("{" + name + "}", encoded(text));
      return this;
    }

    /**
     * Sets a parameter of the query.
     *
     * @param name its name in the contract
     * @param value its value
     * @return this
     */
    public Builder<T> query(String name, Object value) {
      return put(query, name, value);
    }

    /**
     * Sets a header.
     *
     * @param name its name in the contract
     * @param value its value, visible ASCII
     * @return this
     */
    public Builder<T> header(String name, Object value) {
      if (value != null) {
        requireVisible(name, value.toString());
      }
      return put(headers, name, value);
    }

    /**
     * Sets the body.
     *
     * @param value the body
     * @return this
     */
    public Builder<T> body(Object value) {
      body = Objects.requireNonNull(value, "body");
      return this;
    }

    /**
     * Sends the call without a session: it is a login.
     *
     * @return this
     */
    public Builder<T> withoutSession() {
      session = false;
      return this;
    }

    /**
     * Ends the making.
     *
     * @return the call
     */
    public Call<T> build() {
      return new Call<>(this);
    }

    private Builder<T> put(Map<String, String> values, String name, Object value) {
      if (value != null) {
        values.put(name, text(value));
      }
      return this;
    }
  }

  /** A time's own text leaves out seconds that are zero, which the contract wants. */
  private static String text(Object value) {
    return value instanceof OffsetDateTime time ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) : value.toString();
  }

  /** The HTTP client would refuse the others too, but show the value in its error. */
  static void requireVisible(String name, String value) {
    if (value.isEmpty() || value.chars().anyMatch(character -> character <= ' ' || character > '~')) {
      throw new IllegalArgumentException(name + " must be visible ASCII");
    }
  }
}
