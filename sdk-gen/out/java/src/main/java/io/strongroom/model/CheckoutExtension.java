// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * How long a check-out is to last.
 */
public final class CheckoutExtension {
  @JsonProperty("endsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime endsAt;

  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String reason;

  /** Makes one that says nothing yet. */
  public CheckoutExtension() {
  }

  /**
   * Its new end.
   *
   * @return the value
   */
  public OffsetDateTime getEndsAt() {
    return endsAt;
  }

  /**
   * Its new end.
   *
   * @param endsAt the value
   * @return this
   */
  public CheckoutExtension endsAt(OffsetDateTime endsAt) {
    this.endsAt = endsAt;
    return this;
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
  public CheckoutExtension reason(String reason) {
    this.reason = reason;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutExtension that
        && Objects.equals(endsAt, that.endsAt)
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(endsAt, reason);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutExtension["
        + "endsAt=" + endsAt + ", "
        + "reason=" + reason
        + "]";
  }
}
