// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A session and its token, which is shown this once.
 */
public final class Session {
  @JsonProperty("sessionId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID sessionId;

  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("callerKind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String callerKind;

  @JsonProperty("actingAs")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String actingAs;

  @JsonProperty("createdAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime createdAt;

  @JsonProperty("expiresAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime expiresAt;

  @JsonProperty("idleTimeoutSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long idleTimeoutSeconds;

  @JsonProperty("clientAddress")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String clientAddress;

  @JsonProperty("token")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String token;

  /** Makes one that says nothing yet. */
  public Session() {
  }

  /**
   * Public, may be logged.
   *
   * @return the value
   */
  public UUID getSessionId() {
    return sessionId;
  }

  /**
   * Public, may be logged.
   *
   * @param sessionId the value
   * @return this
   */
  public Session sessionId(UUID sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * The caller, as it was spelt when it was made.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * The caller, as it was spelt when it was made.
   *
   * @param userId the value
   * @return this
   */
  public Session userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * By which way in it came.
   *
   * @return the value
   */
  public String getCallerKind() {
    return callerKind;
  }

  /**
   * By which way in it came.
   *
   * @param callerKind the value
   * @return this
   */
  public Session callerKind(String callerKind) {
    this.callerKind = callerKind;
    return this;
  }

  /**
   * The named person, when a program acts as one.
   *
   * @return the value; null where there is none
   */
  public String getActingAs() {
    return actingAs;
  }

  /**
   * The named person, when a program acts as one.
   *
   * @param actingAs the value
   * @return this
   */
  public Session actingAs(String actingAs) {
    this.actingAs = actingAs;
    return this;
  }

  /**
   * When it was opened.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was opened.
   *
   * @param createdAt the value
   * @return this
   */
  public Session createdAt(OffsetDateTime createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * The absolute limit.
   *
   * @return the value
   */
  public OffsetDateTime getExpiresAt() {
    return expiresAt;
  }

  /**
   * The absolute limit.
   *
   * @param expiresAt the value
   * @return this
   */
  public Session expiresAt(OffsetDateTime expiresAt) {
    this.expiresAt = expiresAt;
    return this;
  }

  /**
   * How long it may rest unused.
   *
   * @return the value
   */
  public Long getIdleTimeoutSeconds() {
    return idleTimeoutSeconds;
  }

  /**
   * How long it may rest unused.
   *
   * @param idleTimeoutSeconds the value
   * @return this
   */
  public Session idleTimeoutSeconds(Long idleTimeoutSeconds) {
    this.idleTimeoutSeconds = idleTimeoutSeconds;
    return this;
  }

  /**
   * The address that it was opened from, in canonical form.
   *
   * @return the value
   */
  public String getClientAddress() {
    return clientAddress;
  }

  /**
   * The address that it was opened from, in canonical form.
   *
   * @param clientAddress the value
   * @return this
   */
  public Session clientAddress(String clientAddress) {
    this.clientAddress = clientAddress;
    return this;
  }

  /**
   * What every request of the session shows: <code>Authorization: Bearer &lt;token&gt;</code>.
   *
   * @return the value
   */
  public String getToken() {
    return token;
  }

  /**
   * What every request of the session shows: <code>Authorization: Bearer &lt;token&gt;</code>.
   *
   * @param token the value
   * @return this
   */
  public Session token(String token) {
    this.token = token;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Session that
        && Objects.equals(sessionId, that.sessionId)
        && Objects.equals(userId, that.userId)
        && Objects.equals(callerKind, that.callerKind)
        && Objects.equals(actingAs, that.actingAs)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(expiresAt, that.expiresAt)
        && Objects.equals(idleTimeoutSeconds, that.idleTimeoutSeconds)
        && Objects.equals(clientAddress, that.clientAddress)
        && Objects.equals(token, that.token);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionId, userId, callerKind, actingAs, createdAt, expiresAt, idleTimeoutSeconds, clientAddress, token);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Session["
        + "sessionId=" + sessionId + ", "
        + "userId=" + userId + ", "
        + "callerKind=" + callerKind + ", "
        + "actingAs=" + actingAs + ", "
        + "createdAt=" + createdAt + ", "
        + "expiresAt=" + expiresAt + ", "
        + "idleTimeoutSeconds=" + idleTimeoutSeconds + ", "
        + "clientAddress=" + clientAddress + ", "
        + "token=" + "***"
        + "]";
  }
}
