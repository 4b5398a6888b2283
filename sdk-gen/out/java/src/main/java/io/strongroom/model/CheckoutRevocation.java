// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Why a check-out is taken back.
 */
public final class CheckoutRevocation {
  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String reason;

  /** Makes one that says nothing yet. */
  public CheckoutRevocation() {
  }

  /**
   * For people; the journal keeps it.
   *
   * @return the value; null where it isn't said
   */
  public String getReason() {
    return reason;
  }

  /**
   * For people; the journal keeps it.
   *
   * @param reason the value
   * @return this
   */
  public CheckoutRevocation reason(String reason) {
    this.reason = reason;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRevocation that
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRevocation["
        + "reason=" + reason
        + "]";
  }
}
