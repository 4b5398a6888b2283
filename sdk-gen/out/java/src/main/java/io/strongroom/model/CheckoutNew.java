// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;

/**
 * What is to be lent: <code>checkoutRequestId</code> alone, or <code>resourceId</code> and <code>accountId</code>.
 */
public final class CheckoutNew {
  @JsonProperty("checkoutRequestId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private UUID checkoutRequestId;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String accountId;

  @JsonProperty("durationMinutes")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long durationMinutes;

  /** Makes one that says nothing yet. */
  public CheckoutNew() {
  }

  /**
   * The request that was approved for it.
   *
   * @return the value; null where it isn't said
   */
  public UUID getCheckoutRequestId() {
    return checkoutRequestId;
  }

  /**
   * The request that was approved for it.
   *
   * @param checkoutRequestId the value
   * @return this
   */
  public CheckoutNew checkoutRequestId(UUID checkoutRequestId) {
    this.checkoutRequestId = checkoutRequestId;
    return this;
  }

  /**
   * The system of an account that one may have without asking anybody.
   *
   * @return the value; null where it isn't said
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * The system of an account that one may have without asking anybody.
   *
   * @param resourceId the value
   * @return this
   */
  public CheckoutNew resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * The account.
   *
   * @return the value; null where it isn't said
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * The account.
   *
   * @param accountId the value
   * @return this
   */
  public CheckoutNew accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * For how long, without a request; as the policy says when absent.
   *
   * @return the value; null where it isn't said
   */
  public Long getDurationMinutes() {
    return durationMinutes;
  }

  /**
   * For how long, without a request; as the policy says when absent.
   *
   * @param durationMinutes the value
   * @return this
   */
  public CheckoutNew durationMinutes(Long durationMinutes) {
    this.durationMinutes = durationMinutes;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutNew that
        && Objects.equals(checkoutRequestId, that.checkoutRequestId)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(durationMinutes, that.durationMinutes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutRequestId, resourceId, accountId, durationMinutes);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutNew["
        + "checkoutRequestId=" + checkoutRequestId + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "durationMinutes=" + durationMinutes
        + "]";
  }
}
