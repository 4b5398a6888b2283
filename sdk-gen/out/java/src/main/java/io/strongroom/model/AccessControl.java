// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What a group grants and denies on one policy.
 */
public final class AccessControl {
  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("grant")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> grant;

  @JsonProperty("deny")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> deny;

  /** Makes one that says nothing yet. */
  public AccessControl() {
  }

  /**
   * On which policy.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * On which policy.
   *
   * @param policyId the value
   * @return this
   */
  public AccessControl policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * Grants add up over groups.
   *
   * @return the value
   */
  public List<String> getGrant() {
    return grant;
  }

  /**
   * Grants add up over groups.
   *
   * @param grant the value
   * @return this
   */
  public AccessControl grant(List<String> grant) {
    this.grant = grant;
    return this;
  }

  /**
   * One denial anywhere wins.
   *
   * @return the value
   */
  public List<String> getDeny() {
    return deny;
  }

  /**
   * One denial anywhere wins.
   *
   * @param deny the value
   * @return this
   */
  public AccessControl deny(List<String> deny) {
    this.deny = deny;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessControl that
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
    return "AccessControl["
        + "policyId=" + policyId + ", "
        + "grant=" + grant + ", "
        + "deny=" + deny
        + "]";
  }
}
