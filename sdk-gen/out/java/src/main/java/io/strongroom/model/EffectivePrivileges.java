// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * All privileges that somebody has.
 */
public final class EffectivePrivileges {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<EffectivePrivilege> privileges;

  /** Makes one that says nothing yet. */
  public EffectivePrivileges() {
  }

  /**
   * Who.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * Who.
   *
   * @param userId the value
   * @return this
   */
  public EffectivePrivileges userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * In the order of the list of privileges.
   *
   * @return the value
   */
  public List<EffectivePrivilege> getPrivileges() {
    return privileges;
  }

  /**
   * In the order of the list of privileges.
   *
   * @param privileges the value
   * @return this
   */
  public EffectivePrivileges privileges(List<EffectivePrivilege> privileges) {
    this.privileges = privileges;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EffectivePrivileges that
        && Objects.equals(userId, that.userId)
        && Objects.equals(privileges, that.privileges);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, privileges);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "EffectivePrivileges["
        + "userId=" + userId + ", "
        + "privileges=" + privileges
        + "]";
  }
}
