package io.strongroom;

import io.strongroom.api.AccountsApi;
import io.strongroom.api.AdministratorsApi;
import io.strongroom.api.PasswordsApi;
import io.strongroom.api.PoliciesApi;
import io.strongroom.api.ServerApi;
import io.strongroom.api.SessionsApi;
import io.strongroom.api.SystemsApi;
import io.strongroom.api.UsersApi;
import io.strongroom.model.SessionNew;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/**
 * A client of one server, for any number of threads. It logs in at its first request, opens a new session when the old
 * one has ended, and logs out when it is closed.
 *
 * <pre>{@code
 * try (Strongroom strongroom = Strongroom.open("https://strongroom.example", OtpKeeper.of(Path.of("robot.otp")))) {
 *   String password = strongroom.passwords().kmKeyGetByAccount("DB1", "scott").getPassword();
 * }
 * }</pre>
 */
public final class Strongroom implements AutoCloseable {
  private final String base;
  private final Sessions open;
  private final Transport transport;

  private Strongroom(Builder builder) {
    HttpTransport http = new HttpTransport(builder.http(), builder.base, builder.timeout);
    base = builder.base;
    open = builder.login.sessions(http);
    transport = new ClientTransport(http, open, Pauses.real(), builder.retriesMax);
  }

  /**
   * Makes a client of a program that logs in with one-time passwords.
   *
   * @param baseUrl where the server is, with or without a path prefix
   * @param keeper the keeper of its passwords
   * @return the client; nothing has been asked yet
   */
  public static Strongroom open(String baseUrl, OtpKeeper keeper) {
    return builder(baseUrl).keeper(keeper).build();
  }

  /**
   * Makes a client of a caller with a password.
   *
   * @param baseUrl where the server is, with or without a path prefix
   * @param userId the caller
   * @param password its password
   * @return the client; nothing has been asked yet
   */
  public static Strongroom open(String baseUrl, String userId, String password) {
    return builder(baseUrl).password(userId, password).build();
  }

  /**
   * Begins a client with more to be said about it.
   *
   * @param baseUrl where the server is, with or without a path prefix
   * @return what makes the client
   */
  public static Builder builder(String baseUrl) {
    return new Builder(baseUrl);
  }

  /**
   * Makes a key for one request. With it a request that changes something may be sent again: it is carried out once.
   *
   * @return a random key
   */
  public static String newIdempotencyKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * The operations on sessions.
   *
   * @return the operations
   */
  public SessionsApi sessions() {
    return new SessionsApi(transport);
  }

  /**
   * The operations on passwords.
   *
   * @return the operations
   */
  public PasswordsApi passwords() {
    return new PasswordsApi(transport);
  }

  /**
   * The operations on administrators and their groups.
   *
   * @return the operations
   */
  public AdministratorsApi administrators() {
    return new AdministratorsApi(transport);
  }

  /**
   * The operations on user classes and groups.
   *
   * @return the operations
   */
  public UsersApi users() {
    return new UsersApi(transport);
  }

  /**
   * The operations on policies.
   *
   * @return the operations
   */
  public PoliciesApi policies() {
    return new PoliciesApi(transport);
  }

  /**
   * The operations on managed systems.
   *
   * @return the operations
   */
  public SystemsApi systems() {
    return new SystemsApi(transport);
  }

  /**
   * The operations on managed accounts.
   *
   * @return the operations
   */
  public AccountsApi accounts() {
    return new AccountsApi(transport);
  }

  /**
   * The operations on the server itself.
   *
   * @return the operations
   */
  public ServerApi server() {
    return new ServerApi(transport);
  }

  /**
   * What carries the calls of this client.
   *
   * @return the transport
   */
  public Transport transport() {
    return transport;
  }

  /** Logs out, if there is a session that this client opened. That this fails is no error: the session ends by itself. */
  @Override
  public void close() {
    open.close();
  }

  /** The server, and nothing that is secret. */
  @Override
  public String toString() {
    return "Strongroom[" + base + "]";
  }

  /** Makes a client. */
  public static final class Builder {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LOGOUT_TIMEOUT = Duration.ofSeconds(5);

    private final String base;
    private Login login = http -> new Sessions(null);
    private HttpClient http;
    private Duration timeout = Duration.ofSeconds(60);
    private int retriesMax = Pauses.RETRIES_MAX;

    private Builder(String baseUrl) {
      base = checked(baseUrl);
    }

    /**
     * Logs in with the one-time passwords of a keeper.
     *
     * @param keeper the keeper
     * @return this
     */
    public Builder keeper(OtpKeeper keeper) {
      Objects.requireNonNull(keeper, "keeper");
      login = http -> new Sessions(() -> keeper.login(new HttpOtpExchange(http)), token -> logout(http, token));
      return this;
    }

    /**
     * Logs in with a password.
     *
     * @param userId the caller
     * @param password its password
     * @return this
     */
    public Builder password(String userId, String password) {
      SessionNew asked = new SessionNew()
          .userId(Objects.requireNonNull(userId, "userId"))
          .password(Objects.requireNonNull(password, "password"));
      login = http -> new Sessions(
          () -> new SessionsApi(new Once(http, null)).login(asked).getToken(), token -> logout(http, token));
      return this;
    }

    /**
     * Uses a session that is open already. It is neither renewed nor ended by the client.
     *
     * @param token the token of the session
     * @return this
     */
    public Builder token(String token) {
      Call.requireVisible("token", Objects.requireNonNull(token, "token"));
      login = http -> new Sessions(token);
      return this;
    }

    /**
     * Uses an own HTTP client, such as one with own authorities or a proxy. It must not follow redirections.
     *
     * @param http the HTTP client
     * @return this
     */
    public Builder httpClient(HttpClient http) {
      this.http = Objects.requireNonNull(http, "http");
      return this;
    }

    /**
     * Sets how long one request may take, from its beginning to the end of its answer: 60 s unless it is set.
     *
     * @param timeout the time, more than any {@code waitSeconds} that is asked for
     * @return this
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Objects.requireNonNull(timeout, "timeout");
      return this;
    }

    /**
     * Sets how often a request that can be repeated is sent again: 3 times unless it is set.
     *
     * @param retriesMax how often at most, 0 to 3
     * @return this
     */
    public Builder retriesMax(int retriesMax) {
      if (retriesMax < 0 || retriesMax > Pauses.RETRIES_MAX) {
        throw new IllegalArgumentException("retriesMax must be 0 to " + Pauses.RETRIES_MAX);
      }
      this.retriesMax = retriesMax;
      return this;
    }

    /**
     * Makes the client. Without a keeper, a password or a token it has no session.
     *
     * @return the client; nothing has been asked yet
     */
    public Strongroom build() {
      return new Strongroom(this);
    }

    private HttpClient http() {
      return http != null ? http : HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();
    }

    private static void logout(HttpTransport http, String token) {
      try {
        new SessionsApi(new Once(http, token, LOGOUT_TIMEOUT)).logout();
      } catch (StrongroomException failure) {
        // The session ends by itself; whoever closes a client can do nothing about it.
      }
    }

    /** The URL without the slashes at its end. No error shows it: somebody may have put a password in. */
    private static String checked(String baseUrl) {
      URI url = parsed(baseUrl);
      boolean web = url != null && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
      if (!web || url.getHost() == null || url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
        throw new IllegalArgumentException("the base URL must be http or https, with a host, and without user, query and fragment");
      }
      return baseUrl.replaceAll("/+$", "");
    }

    private static URI parsed(String baseUrl) {
      try {
        return new URI(baseUrl);
      } catch (URISyntaxException failure) {
        return null;
      }
    }
  }

  /** How a client comes by its sessions. */
  private interface Login {
    Sessions sessions(HttpTransport http);
  }
}
