// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What changes of a request. Absent = unchanged.
 */
public final class CheckoutRequestChange {
  @JsonProperty("contentHash")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String contentHash;

  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String reason;

  @JsonProperty("ticket")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String ticket;

  @JsonProperty("startsAt")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private OffsetDateTime startsAt;

  @JsonProperty("durationMinutes")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long durationMinutes;

  /** Makes one that says nothing yet. */
  public CheckoutRequestChange() {
  }

  /**
   * Of the request as it was read.
   *
   * @return the value
   */
  public String getContentHash() {
    return contentHash;
  }

  /**
   * Of the request as it was read.
   *
   * @param contentHash the value
   * @return this
   */
  public CheckoutRequestChange contentHash(String contentHash) {
    this.contentHash = contentHash;
    return this;
  }

  /**
   * For people.
   *
   * @return the value; null where it isn't said
   */
  public String getReason() {
    return reason;
  }

  /**
   * For people.
   *
   * @param reason the value
   * @return this
   */
  public CheckoutRequestChange reason(String reason) {
    this.reason = reason;
    return this;
  }

  /**
   * Its number in another system.
   *
   * @return the value; null where it isn't said
   */
  public String getTicket() {
    return ticket;
  }

  /**
   * Its number in another system.
   *
   * @param ticket the value
   * @return this
   */
  public CheckoutRequestChange ticket(String ticket) {
    this.ticket = ticket;
    return this;
  }

  /**
   * From when.
   *
   * @return the value; null where it isn't said
   */
  public OffsetDateTime getStartsAt() {
    return startsAt;
  }

  /**
   * From when.
   *
   * @param startsAt the value
   * @return this
   */
  public CheckoutRequestChange startsAt(OffsetDateTime startsAt) {
    this.startsAt = startsAt;
    return this;
  }

  /**
   * For how many minutes.
   *
   * @return the value; null where it isn't said
   */
  public Long getDurationMinutes() {
    return durationMinutes;
  }

  /**
   * For how many minutes.
   *
   * @param durationMinutes the value
   * @return this
   */
  public CheckoutRequestChange durationMinutes(Long durationMinutes) {
    this.durationMinutes = durationMinutes;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestChange that
        && Objects.equals(contentHash, that.contentHash)
        && Objects.equals(reason, that.reason)
        && Objects.equals(ticket, that.ticket)
        && Objects.equals(startsAt, that.startsAt)
        && Objects.equals(durationMinutes, that.durationMinutes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contentHash, reason, ticket, startsAt, durationMinutes);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestChange["
        + "contentHash=" + contentHash + ", "
        + "reason=" + reason + ", "
        + "ticket=" + ticket + ", "
        + "startsAt=" + startsAt + ", "
        + "durationMinutes=" + durationMinutes
        + "]";
  }
}
