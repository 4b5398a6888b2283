// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;

/**
 * The account that a request is for.
 */
public final class CheckoutRequestAccount {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  /** Makes one that says nothing yet. */
  public CheckoutRequestAccount() {
  }

  /**
   * Stands for the account for ever.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * Stands for the account for ever.
   *
   * @param accountKey the value
   * @return this
   */
  public CheckoutRequestAccount accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
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
  public CheckoutRequestAccount resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * Its name there.
   *
   * @return the value
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * Its name there.
   *
   * @param accountId the value
   * @return this
   */
  public CheckoutRequestAccount accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * The policy that it was under.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * The policy that it was under.
   *
   * @param policyId the value
   * @return this
   */
  public CheckoutRequestAccount policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestAccount that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(policyId, that.policyId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, resourceId, accountId, policyId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestAccount["
        + "accountKey=" + accountKey + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "policyId=" + policyId
        + "]";
  }
}
