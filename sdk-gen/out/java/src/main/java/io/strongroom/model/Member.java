// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Somebody who is in a class or group.
 */
public final class Member {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  /** Makes one that says nothing yet. */
  public Member() {
  }

  /**
   * As it was spelt when it was made.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * As it was spelt when it was made.
   *
   * @param userId the value
   * @return this
   */
  public Member userId(String userId) {
    this.userId = userId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Member that
        && Objects.equals(userId, that.userId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Member["
        + "userId=" + userId
        + "]";
  }
}
