// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What a group is to grant and deny on the policy of the path. A permission may not be in both.
 */
public final class AccessControlChange {
  @JsonProperty("grant")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Permission> grant;

  @JsonProperty("deny")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Permission> deny;

  /** Makes one that says nothing yet. */
  public AccessControlChange() {
  }

  /**
   * Grants add up over groups.
   *
   * @return the value
   */
  public List<Permission> getGrant() {
    return grant;
  }

  /**
   * Grants add up over groups.
   *
   * @param grant the value
   * @return this
   */
  public AccessControlChange grant(List<Permission> grant) {
    this.grant = grant;
    return this;
  }

  /**
   * One denial anywhere wins.
   *
   * @return the value
   */
  public List<Permission> getDeny() {
    return deny;
  }

  /**
   * One denial anywhere wins.
   *
   * @param deny the value
   * @return this
   */
  public AccessControlChange deny(List<Permission> deny) {
    this.deny = deny;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessControlChange that
        && Objects.equals(grant, that.grant)
        && Objects.equals(deny, that.deny);
  }

  @Override
  public int hashCode() {
    return Objects.hash(grant, deny);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AccessControlChange["
        + "grant=" + grant + ", "
        + "deny=" + deny
        + "]";
  }
}
