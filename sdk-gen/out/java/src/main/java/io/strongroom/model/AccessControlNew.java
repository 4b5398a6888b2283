// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What a group is to grant and deny on one policy. A permission may not be in both.
 */
public final class AccessControlNew {
  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("grant")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Permission> grant;

  @JsonProperty("deny")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Permission> deny;

  /** Makes one that says nothing yet. */
  public AccessControlNew() {
  }

  /**
   * On which policy; one access control for each.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * On which policy; one access control for each.
   *
   * @param policyId the value
   * @return this
   */
  public AccessControlNew policyId(String policyId) {
    this.policyId = policyId;
    return this;
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
  public AccessControlNew grant(List<Permission> grant) {
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
  public AccessControlNew deny(List<Permission> deny) {
    this.deny = deny;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessControlNew that
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(grant, that.grant)
        && Objects.equals(deny, that.deny);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policyId, grant, deny);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AccessControlNew["
        + "policyId=" + policyId + ", "
        + "grant=" + grant + ", "
        + "deny=" + deny
        + "]";
  }
}
