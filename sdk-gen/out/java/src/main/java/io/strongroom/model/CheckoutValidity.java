// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * How a check-out stands, for who ends a session when it ends.
 */
public final class CheckoutValidity {
  @JsonProperty("checkoutId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutId;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String status;

  @JsonProperty("valid")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean valid;

  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String reason;

  @JsonProperty("startsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime startsAt;

  @JsonProperty("endsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime endsAt;

  @JsonProperty("serverTime")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime serverTime;

  @JsonProperty("secondsLeft")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long secondsLeft;

  @JsonProperty("pollAfterSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long pollAfterSeconds;

  @JsonProperty("graceSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long graceSeconds;

  @JsonProperty("passwordVersion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long passwordVersion;

  @JsonProperty("warning")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean warning;

  @JsonProperty("message")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String message;

  /** Makes one that says nothing yet. */
  public CheckoutValidity() {
  }

  /**
   * The check-out.
   *
   * @return the value
   */
  public UUID getCheckoutId() {
    return checkoutId;
  }

  /**
   * The check-out.
   *
   * @param checkoutId the value
   * @return this
   */
  public CheckoutValidity checkoutId(UUID checkoutId) {
    this.checkoutId = checkoutId;
    return this;
  }

  /**
   * Where it stands.
   *
   * @return the value
   */
  public String getStatus() {
    return status;
  }

  /**
   * Where it stands.
   *
   * @param status the value
   * @return this
   */
  public CheckoutValidity status(String status) {
    this.status = status;
    return this;
  }

  /**
   * Whether a session may go on; if not, end it now.
   *
   * @return the value
   */
  public Boolean isValid() {
    return valid;
  }

  /**
   * Whether a session may go on; if not, end it now.
   *
   * @param valid the value
   * @return this
   */
  public CheckoutValidity valid(Boolean valid) {
    this.valid = valid;
    return this;
  }

  /**
   * Why it may not; null = it may.
   *
   * @return the value; null where there is none
   */
  public String getReason() {
    return reason;
  }

  /**
   * Why it may not; null = it may.
   *
   * @param reason the value
   * @return this
   */
  public CheckoutValidity reason(String reason) {
    this.reason = reason;
    return this;
  }

  /**
   * From when it holds.
   *
   * @return the value
   */
  public OffsetDateTime getStartsAt() {
    return startsAt;
  }

  /**
   * From when it holds.
   *
   * @param startsAt the value
   * @return this
   */
  public CheckoutValidity startsAt(OffsetDateTime startsAt) {
    this.startsAt = startsAt;
    return this;
  }

  /**
   * When its time is over.
   *
   * @return the value
   */
  public OffsetDateTime getEndsAt() {
    return endsAt;
  }

  /**
   * When its time is over.
   *
   * @param endsAt the value
   * @return this
   */
  public CheckoutValidity endsAt(OffsetDateTime endsAt) {
    this.endsAt = endsAt;
    return this;
  }

  /**
   * The server's clock. Not part of the <code>ETag</code>.
   *
   * @return the value
   */
  public OffsetDateTime getServerTime() {
    return serverTime;
  }

  /**
   * The server's clock. Not part of the <code>ETag</code>.
   *
   * @param serverTime the value
   * @return this
   */
  public CheckoutValidity serverTime(OffsetDateTime serverTime) {
    this.serverTime = serverTime;
    return this;
  }

  /**
   * Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of the <code>ETag</code>.
   *
   * @return the value
   */
  public Long getSecondsLeft() {
    return secondsLeft;
  }

  /**
   * Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of the <code>ETag</code>.
   *
   * @param secondsLeft the value
   * @return this
   */
  public CheckoutValidity secondsLeft(Long secondsLeft) {
    this.secondsLeft = secondsLeft;
    return this;
  }

  /**
   * When to ask again, in seconds.
   *
   * @return the value
   */
  public Long getPollAfterSeconds() {
    return pollAfterSeconds;
  }

  /**
   * When to ask again, in seconds.
   *
   * @param pollAfterSeconds the value
   * @return this
   */
  public CheckoutValidity pollAfterSeconds(Long pollAfterSeconds) {
    this.pollAfterSeconds = pollAfterSeconds;
    return this;
  }

  /**
   * How long a session may go on while the server can't be reached, in seconds; never past <code>endsAt</code>.
   *
   * @return the value
   */
  public Long getGraceSeconds() {
    return graceSeconds;
  }

  /**
   * How long a session may go on while the server can't be reached, in seconds; never past <code>endsAt</code>.
   *
   * @param graceSeconds the value
   * @return this
   */
  public CheckoutValidity graceSeconds(Long graceSeconds) {
    this.graceSeconds = graceSeconds;
    return this;
  }

  /**
   * Of the account; higher than in the parameters that a session was opened with: get them again.
   *
   * @return the value
   */
  public Long getPasswordVersion() {
    return passwordVersion;
  }

  /**
   * Of the account; higher than in the parameters that a session was opened with: get them again.
   *
   * @param passwordVersion the value
   * @return this
   */
  public CheckoutValidity passwordVersion(Long passwordVersion) {
    this.passwordVersion = passwordVersion;
    return this;
  }

  /**
   * Whether its end is near.
   *
   * @return the value
   */
  public Boolean isWarning() {
    return warning;
  }

  /**
   * Whether its end is near.
   *
   * @param warning the value
   * @return this
   */
  public CheckoutValidity warning(Boolean warning) {
    this.warning = warning;
    return this;
  }

  /**
   * What to show to the person; empty = nothing.
   *
   * @return the value
   */
  public String getMessage() {
    return message;
  }

  /**
   * What to show to the person; empty = nothing.
   *
   * @param message the value
   * @return this
   */
  public CheckoutValidity message(String message) {
    this.message = message;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutValidity that
        && Objects.equals(checkoutId, that.checkoutId)
        && Objects.equals(status, that.status)
        && Objects.equals(valid, that.valid)
        && Objects.equals(reason, that.reason)
        && Objects.equals(startsAt, that.startsAt)
        && Objects.equals(endsAt, that.endsAt)
        && Objects.equals(serverTime, that.serverTime)
        && Objects.equals(secondsLeft, that.secondsLeft)
        && Objects.equals(pollAfterSeconds, that.pollAfterSeconds)
        && Objects.equals(graceSeconds, that.graceSeconds)
        && Objects.equals(passwordVersion, that.passwordVersion)
        && Objects.equals(warning, that.warning)
        && Objects.equals(message, that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutId, status, valid, reason, startsAt, endsAt, serverTime, secondsLeft, pollAfterSeconds, graceSeconds, passwordVersion, warning, message);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutValidity["
        + "checkoutId=" + checkoutId + ", "
        + "status=" + status + ", "
        + "valid=" + valid + ", "
        + "reason=" + reason + ", "
        + "startsAt=" + startsAt + ", "
        + "endsAt=" + endsAt + ", "
        + "serverTime=" + serverTime + ", "
        + "secondsLeft=" + secondsLeft + ", "
        + "pollAfterSeconds=" + pollAfterSeconds + ", "
        + "graceSeconds=" + graceSeconds + ", "
        + "passwordVersion=" + passwordVersion + ", "
        + "warning=" + warning + ", "
        + "message=" + message
        + "]";
  }
}
