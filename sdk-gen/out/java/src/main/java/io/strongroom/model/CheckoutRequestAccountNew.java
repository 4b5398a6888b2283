// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An account that is asked for.
 */
public final class CheckoutRequestAccountNew {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  /** Makes one that says nothing yet. */
  public CheckoutRequestAccountNew() {
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
  public CheckoutRequestAccountNew resourceId(String resourceId) {
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
  public CheckoutRequestAccountNew accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestAccountNew that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestAccountNew["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId
        + "]";
  }
}
