// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What changes of an account. Absent = unchanged.
 */
public final class ManagedAccountChange {
  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String policyId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  /** Makes one that says nothing yet. */
  public ManagedAccountChange() {
  }

  /**
   * The policy to be under, one of its system's; <code>""</code> = unbound. Nobody may do more with the account afterwards than before.
   *
   * @return the value; null where it isn't said
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * The policy to be under, one of its system's; <code>""</code> = unbound. Nobody may do more with the account afterwards than before.
   *
   * @param policyId the value
   * @return this
   */
  public ManagedAccountChange policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people.
   *
   * @param description the value
   * @return this
   */
  public ManagedAccountChange description(String description) {
    this.description = description;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedAccountChange that
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(description, that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policyId, description);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedAccountChange["
        + "policyId=" + policyId + ", "
        + "description=" + description
        + "]";
  }
}
