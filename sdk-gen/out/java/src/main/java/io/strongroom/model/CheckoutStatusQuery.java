// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Which check-outs.
 */
public final class CheckoutStatusQuery {
  @JsonProperty("checkoutIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<UUID> checkoutIds;

  /** Makes one that says nothing yet. */
  public CheckoutStatusQuery() {
  }

  /**
   * The check-outs; one that is named twice is answered twice.
   *
   * @return the value
   */
  public List<UUID> getCheckoutIds() {
    return checkoutIds;
  }

  /**
   * The check-outs; one that is named twice is answered twice.
   *
   * @param checkoutIds the value
   * @return this
   */
  public CheckoutStatusQuery checkoutIds(List<UUID> checkoutIds) {
    this.checkoutIds = checkoutIds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutStatusQuery that
        && Objects.equals(checkoutIds, that.checkoutIds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutIds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutStatusQuery["
        + "checkoutIds=" + checkoutIds
        + "]";
  }
}
