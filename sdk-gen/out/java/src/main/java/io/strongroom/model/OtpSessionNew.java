// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A one-time password to log in with.
 */
public final class OtpSessionNew {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("nextPasswordHash")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String nextPasswordHash;

  /** Makes one that says nothing yet. */
  public OtpSessionNew() {
  }

  /**
   * The caller.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * The caller.
   *
   * @param userId the value
   * @return this
   */
  public OtpSessionNew userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * Its one-time password, taken as it is.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its one-time password, taken as it is.
   *
   * @param password the value
   * @return this
   */
  public OtpSessionNew password(String password) {
    this.password = password;
    return this;
  }

  /**
   * SHA-256 of the next one-time password, which the client has made and stored: 43 to 128 characters <code>[A-Za-z0-9_-]</code>, 256 random bits at least. Without it the server makes one.
   *
   * @return the value; null where it isn't said
   */
  public String getNextPasswordHash() {
    return nextPasswordHash;
  }

  /**
   * SHA-256 of the next one-time password, which the client has made and stored: 43 to 128 characters <code>[A-Za-z0-9_-]</code>, 256 random bits at least. Without it the server makes one.
   *
   * @param nextPasswordHash the value
   * @return this
   */
  public OtpSessionNew nextPasswordHash(String nextPasswordHash) {
    this.nextPasswordHash = nextPasswordHash;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OtpSessionNew that
        && Objects.equals(userId, that.userId)
        && Objects.equals(password, that.password)
        && Objects.equals(nextPasswordHash, that.nextPasswordHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, password, nextPasswordHash);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "OtpSessionNew["
        + "userId=" + userId + ", "
        + "password=" + "***" + ", "
        + "nextPasswordHash=" + nextPasswordHash
        + "]";
  }
}
