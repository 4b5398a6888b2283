// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An account to be managed.
 */
public final class ManagedAccountNew {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String password;

  /** Makes one that says nothing yet. */
  public ManagedAccountNew() {
  }

  /**
   * Its system.
   *
   * @return the value
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * Its system.
   *
   * @param resourceId the value
   * @return this
   */
  public ManagedAccountNew resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * Its name there. Compared exactly.
   *
   * @return the value
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * Its name there. Compared exactly.
   *
   * @param accountId the value
   * @return this
   */
  public ManagedAccountNew accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * The policy to be under, one of its system's; <code>""</code> = unbound.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * The policy to be under, one of its system's; <code>""</code> = unbound.
   *
   * @param policyId the value
   * @return this
   */
  public ManagedAccountNew policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @param description the value
   * @return this
   */
  public ManagedAccountNew description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Its present password. Nothing is sent to the target.
   *
   * @return the value; null where it isn't said
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its present password. Nothing is sent to the target.
   *
   * @param password the value
   * @return this
   */
  public ManagedAccountNew password(String password) {
    this.password = password;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedAccountNew that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(description, that.description)
        && Objects.equals(password, that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId, policyId, description, password);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedAccountNew["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "policyId=" + policyId + ", "
        + "description=" + description + ", "
        + "password=" + "***"
        + "]";
  }
}
