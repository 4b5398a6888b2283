// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Who asks for which account, for whom, for when, and why.
 */
public final class CheckoutRequestNew {
  @JsonProperty("accounts")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutRequestAccountNew> accounts;

  @JsonProperty("recipientUserId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String recipientUserId;

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

  @JsonProperty("onConflict")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private OnConflictEnum onConflict;

  /** Makes one that says nothing yet. */
  public CheckoutRequestNew() {
  }

  /**
   * The account; one, for now.
   *
   * @return the value
   */
  public List<CheckoutRequestAccountNew> getAccounts() {
    return accounts;
  }

  /**
   * The account; one, for now.
   *
   * @param accounts the value
   * @return this
   */
  public CheckoutRequestNew accounts(List<CheckoutRequestAccountNew> accounts) {
    this.accounts = accounts;
    return this;
  }

  /**
   * Who is to have it; the caller when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getRecipientUserId() {
    return recipientUserId;
  }

  /**
   * Who is to have it; the caller when absent.
   *
   * @param recipientUserId the value
   * @return this
   */
  public CheckoutRequestNew recipientUserId(String recipientUserId) {
    this.recipientUserId = recipientUserId;
    return this;
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getReason() {
    return reason;
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @param reason the value
   * @return this
   */
  public CheckoutRequestNew reason(String reason) {
    this.reason = reason;
    return this;
  }

  /**
   * Its number in another system; <code>""</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getTicket() {
    return ticket;
  }

  /**
   * Its number in another system; <code>""</code> when absent.
   *
   * @param ticket the value
   * @return this
   */
  public CheckoutRequestNew ticket(String ticket) {
    this.ticket = ticket;
    return this;
  }

  /**
   * From when, within a year from now; when absent, from the last approval on.
   *
   * @return the value; null where it isn't said
   */
  public OffsetDateTime getStartsAt() {
    return startsAt;
  }

  /**
   * From when, within a year from now; when absent, from the last approval on.
   *
   * @param startsAt the value
   * @return this
   */
  public CheckoutRequestNew startsAt(OffsetDateTime startsAt) {
    this.startsAt = startsAt;
    return this;
  }

  /**
   * For how many minutes; when absent, as the policy says.
   *
   * @return the value; null where it isn't said
   */
  public Long getDurationMinutes() {
    return durationMinutes;
  }

  /**
   * For how many minutes; when absent, as the policy says.
   *
   * @param durationMinutes the value
   * @return this
   */
  public CheckoutRequestNew durationMinutes(Long durationMinutes) {
    this.durationMinutes = durationMinutes;
    return this;
  }

  /** When the recipient has asked for the account already: <code>fail</code> = 409; <code>reuse</code> = the first one is answered; <code>renew</code> = it is withdrawn, and this one takes its place. <code>fail</code> when absent, and for whoever has no part in the first one. */
  public enum OnConflictEnum {
    /** {@code "reuse"} */
    REUSE("reuse"),
    /** {@code "renew"} */
    RENEW("renew"),
    /** {@code "fail"} */
    FAIL("fail");

    private final String value;

    OnConflictEnum(String value) {
      this.value = value;
    }

    /**
     * The choice as the contract spells it.
     *
     * @return the value
     */
    @JsonValue
    public String getValue() {
      return value;
    }
  }

  /**
   * When the recipient has asked for the account already: <code>fail</code> = 409; <code>reuse</code> = the first one is answered; <code>renew</code> = it is withdrawn, and this one takes its place. <code>fail</code> when absent, and for whoever has no part in the first one.
   *
   * @return the value; null where it isn't said
   */
  public OnConflictEnum getOnConflict() {
    return onConflict;
  }

  /**
   * When the recipient has asked for the account already: <code>fail</code> = 409; <code>reuse</code> = the first one is answered; <code>renew</code> = it is withdrawn, and this one takes its place. <code>fail</code> when absent, and for whoever has no part in the first one.
   *
   * @param onConflict the value
   * @return this
   */
  public CheckoutRequestNew onConflict(OnConflictEnum onConflict) {
    this.onConflict = onConflict;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestNew that
        && Objects.equals(accounts, that.accounts)
        && Objects.equals(recipientUserId, that.recipientUserId)
        && Objects.equals(reason, that.reason)
        && Objects.equals(ticket, that.ticket)
        && Objects.equals(startsAt, that.startsAt)
        && Objects.equals(durationMinutes, that.durationMinutes)
        && Objects.equals(onConflict, that.onConflict);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accounts, recipientUserId, reason, ticket, startsAt, durationMinutes, onConflict);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestNew["
        + "accounts=" + accounts + ", "
        + "recipientUserId=" + recipientUserId + ", "
        + "reason=" + reason + ", "
        + "ticket=" + ticket + ", "
        + "startsAt=" + startsAt + ", "
        + "durationMinutes=" + durationMinutes + ", "
        + "onConflict=" + onConflict
        + "]";
  }
}
