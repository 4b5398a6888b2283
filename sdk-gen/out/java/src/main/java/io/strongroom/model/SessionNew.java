// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A password to log in with.
 */
public final class SessionNew {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  /** Makes one that says nothing yet. */
  public SessionNew() {
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
  public SessionNew userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * Its password, taken as it is: at most 1024 bytes.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its password, taken as it is: at most 1024 bytes.
   *
   * @param password the value
   * @return this
   */
  public SessionNew password(String password) {
    this.password = password;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SessionNew that
        && Objects.equals(userId, that.userId)
        && Objects.equals(password, that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, password);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SessionNew["
        + "userId=" + userId + ", "
        + "password=" + "***"
        + "]";
  }
}
