// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A ticket: hand it to the gateway, which sends it in the header <code>Checkout-Ticket</code>.
 */
public final class CheckoutTicket {
  @JsonProperty("ticket")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String ticket;

  @JsonProperty("expiresAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime expiresAt;

  /** Makes one that says nothing yet. */
  public CheckoutTicket() {
  }

  /**
   * The ticket itself.
   *
   * @return the value
   */
  public String getTicket() {
    return ticket;
  }

  /**
   * The ticket itself.
   *
   * @param ticket the value
   * @return this
   */
  public CheckoutTicket ticket(String ticket) {
    this.ticket = ticket;
    return this;
  }

  /**
   * Until when it may be used.
   *
   * @return the value
   */
  public OffsetDateTime getExpiresAt() {
    return expiresAt;
  }

  /**
   * Until when it may be used.
   *
   * @param expiresAt the value
   * @return this
   */
  public CheckoutTicket expiresAt(OffsetDateTime expiresAt) {
    this.expiresAt = expiresAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutTicket that
        && Objects.equals(ticket, that.ticket)
        && Objects.equals(expiresAt, that.expiresAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ticket, expiresAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutTicket["
        + "ticket=" + "***" + ", "
        + "expiresAt=" + expiresAt
        + "]";
  }
}
