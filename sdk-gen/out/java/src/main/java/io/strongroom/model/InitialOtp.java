// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A new initial one-time password.
 */
public final class InitialOtp {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("initialPassword")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String initialPassword;

  @JsonProperty("validUntil")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime validUntil;

  /** Makes one that says nothing yet. */
  public InitialOtp() {
  }

  /**
   * Whose.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * Whose.
   *
   * @param userId the value
   * @return this
   */
  public InitialOtp userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * To be stored, and used once: the first login answers the next one.
   *
   * @return the value
   */
  public String getInitialPassword() {
    return initialPassword;
  }

  /**
   * To be stored, and used once: the first login answers the next one.
   *
   * @param initialPassword the value
   * @return this
   */
  public InitialOtp initialPassword(String initialPassword) {
    this.initialPassword = initialPassword;
    return this;
  }

  /**
   * From then on it is worth nothing, if nobody has used it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getValidUntil() {
    return validUntil;
  }

  /**
   * From then on it is worth nothing, if nobody has used it.
   *
   * @param validUntil the value
   * @return this
   */
  public InitialOtp validUntil(OffsetDateTime validUntil) {
    this.validUntil = validUntil;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InitialOtp that
        && Objects.equals(userId, that.userId)
        && Objects.equals(initialPassword, that.initialPassword)
        && Objects.equals(validUntil, that.validUntil);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, initialPassword, validUntil);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "InitialOtp["
        + "userId=" + userId + ", "
        + "initialPassword=" + "***" + ", "
        + "validUntil=" + validUntil
        + "]";
  }
}
