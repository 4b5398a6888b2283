// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.ClientAddress;
import io.strongroom.model.OtpSession;
import io.strongroom.model.OtpSessionNew;
import io.strongroom.model.Session;
import io.strongroom.model.SessionInfo;
import io.strongroom.model.SessionInfoPage;
import io.strongroom.model.SessionNew;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code sessions}. */
public final class SessionsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public SessionsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Explain which client address the server sees.
   *
   * <p>Of this very request and one's own list; with privilege <code>console</code> also of a supposed request, and of anybody's list. A supposed request that has no client address is answered with 422, and the code that it would get stands in <code>errors</code>.
   *
   * @return the answer
   */
  public ClientAddress clientAddressExplain() {
    return clientAddressExplain(new ClientAddressExplainOptions());
  }

  /**
   * Explain which client address the server sees.
   *
   * <p>Of this very request and one's own list; with privilege <code>console</code> also of a supposed request, and of anybody's list. A supposed request that has no client address is answered with 422, and the code that it would get stands in <code>errors</code>.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ClientAddress clientAddressExplain(ClientAddressExplainOptions options) {
    return transport.send(clientAddressExplainCall(options)).body();
  }

  private static Call<ClientAddress> clientAddressExplainCall(ClientAddressExplainOptions options) {
    return Call.to("GET", "/v1/client-address", ClientAddress.class)
        .query("userId", options.userId)
        .query("peer", options.peer)
        .query("forwardedFor", options.forwardedFor)
        .build();
  }

  /**
   * Open a session with a password.
   *
   * <p>For programs (<code>apicaller</code>), gateways (<code>guacamolecaller</code>), and people: administrators without a way in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason. After too many failures from one address the caller is refused from there for a while, and after a hundred in a row from everywhere. With <code>authConsoleUser</code> a program acts as that person as long as the session lasts, with no right that either of them lacks, and from its own addresses; with a right password a refusal of that is 403.
   *
   * @param sessionNew the body
   * @return the answer
   */
  public Session login(SessionNew sessionNew) {
    return transport.send(loginCall(sessionNew)).body();
  }

  private static Call<Session> loginCall(SessionNew sessionNew) {
    return Call.to("POST", "/v1/sessions", Session.class)
        .body(sessionNew)
        .withoutSession()
        .build();
  }

  /**
   * Open a session with a one-time password.
   *
   * <p>When <code>passwordRotated</code> is true, the password just used is spent: store <code>nextPassword</code>, then call LoginExConfirm. If the answer is lost, send the same request again from the same address within two minutes: it gives the same <code>nextPassword</code>. Safer still: make the next password yourself, store it, and send its SHA-256 as <code>nextPasswordHash</code>. Under an Idempotency-Key no answer is kept; a repeat needs the same key.
   *
   * @param otpSessionNew the body
   * @return the answer
   */
  public OtpSession loginEx(OtpSessionNew otpSessionNew) {
    return loginEx(otpSessionNew, new LoginExOptions());
  }

  /**
   * Open a session with a one-time password.
   *
   * <p>When <code>passwordRotated</code> is true, the password just used is spent: store <code>nextPassword</code>, then call LoginExConfirm. If the answer is lost, send the same request again from the same address within two minutes: it gives the same <code>nextPassword</code>. Safer still: make the next password yourself, store it, and send its SHA-256 as <code>nextPasswordHash</code>. Under an Idempotency-Key no answer is kept; a repeat needs the same key.
   *
   * @param otpSessionNew the body
   * @param options what may be left out
   * @return the answer
   */
  public OtpSession loginEx(OtpSessionNew otpSessionNew, LoginExOptions options) {
    return transport.send(loginExCall(otpSessionNew, options)).body();
  }

  private static Call<OtpSession> loginExCall(OtpSessionNew otpSessionNew, LoginExOptions options) {
    return Call.to("POST", "/v1/sessions/otp", OtpSession.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(otpSessionNew)
        .withoutSession()
        .build();
  }

  /**
   * Confirm that the next one-time password is stored.
   *
   * <p>From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is 204 too: its own answer may be lost.
   */
  public void loginExConfirm() {
    transport.send(loginExConfirmCall());
  }

  private static Call<Void> loginExConfirmCall() {
    return Call.to("POST", "/v1/sessions/current/otp-confirmation", Void.class)
        .build();
  }

  /**
   * End the session of the token.
   */
  public void logout() {
    transport.send(logoutCall());
  }

  private static Call<Void> logoutCall() {
    return Call.to("DELETE", "/v1/sessions/current", Void.class)
        .build();
  }

  /**
   * Show the session of the token.
   *
   * @return the answer
   */
  public SessionInfo sessionGet() {
    return transport.send(sessionGetCall()).body();
  }

  private static Call<SessionInfo> sessionGetCall() {
    return Call.to("GET", "/v1/sessions/current", SessionInfo.class)
        .build();
  }

  /**
   * List the sessions that live.
   *
   * <p>Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer. Sessions of who holds what the caller lacks are left out, so a page may be short.
   *
   * @return the answer
   */
  public SessionInfoPage sessionList() {
    return sessionList(new SessionListOptions());
  }

  /**
   * List the sessions that live.
   *
   * <p>Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer. Sessions of who holds what the caller lacks are left out, so a page may be short.
   *
   * @param options what may be left out
   * @return the answer
   */
  public SessionInfoPage sessionList(SessionListOptions options) {
    return transport.send(sessionListCall(options)).body();
  }

  /**
   * List the sessions that live: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SessionInfo> sessionListAll() {
    return sessionListAll(new SessionListOptions());
  }

  /**
   * List the sessions that live: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SessionInfo> sessionListAll(SessionListOptions options) {
    return new Pages<>(
        transport,
        sessionListCall(options),
        SessionInfoPage::getItems,
        SessionInfoPage::getNextCursor);
  }

  private static Call<SessionInfoPage> sessionListCall(SessionListOptions options) {
    return Call.to("GET", "/v1/sessions", SessionInfoPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * End a session.
   *
   * <p>At once on the node that is asked, within a second on all others. Sessions of who holds what the caller lacks are not there.
   *
   * @param sessionId Of the session.
   */
  public void sessionRevoke(UUID sessionId) {
    sessionRevoke(sessionId, new SessionRevokeOptions());
  }

  /**
   * End a session.
   *
   * <p>At once on the node that is asked, within a second on all others. Sessions of who holds what the caller lacks are not there.
   *
   * @param sessionId Of the session.
   * @param options what may be left out
   */
  public void sessionRevoke(UUID sessionId, SessionRevokeOptions options) {
    transport.send(sessionRevokeCall(sessionId, options));
  }

  private static Call<Void> sessionRevokeCall(UUID sessionId, SessionRevokeOptions options) {
    return Call.to("DELETE", "/v1/sessions/{sessionId}", Void.class)
        .path("sessionId", sessionId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /** What may be left out of {@code clientAddressExplain}. */
  public static final class ClientAddressExplainOptions {
    private String userId;
    private String peer;
    private String forwardedFor;

    /** Leaves all out. */
    public ClientAddressExplainOptions() {
    }

    /**
     * Whose list to look at, instead of one's own.
     *
     * @param userId the value; null leaves it out
     * @return this
     */
    public ClientAddressExplainOptions userId(String userId) {
      this.userId = userId;
      return this;
    }

    /**
     * The other end of a supposed connection, instead of this one's.
     *
     * @param peer the value; null leaves it out
     * @return this
     */
    public ClientAddressExplainOptions peer(String peer) {
      this.peer = peer;
      return this;
    }

    /**
     * What that request would carry in the configured header, instead of none.
     *
     * @param forwardedFor the value; null leaves it out
     * @return this
     */
    public ClientAddressExplainOptions forwardedFor(String forwardedFor) {
      this.forwardedFor = forwardedFor;
      return this;
    }
  }

  /** What may be left out of {@code loginEx}. */
  public static final class LoginExOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public LoginExOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public LoginExOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code sessionList}. */
  public static final class SessionListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public SessionListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public SessionListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public SessionListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code sessionRevoke}. */
  public static final class SessionRevokeOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public SessionRevokeOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public SessionRevokeOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
