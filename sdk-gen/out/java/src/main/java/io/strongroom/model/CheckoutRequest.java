// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A request for a check-out.
 */
public final class CheckoutRequest {
  @JsonProperty("checkoutRequestId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutRequestId;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String status;

  @JsonProperty("statusReason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String statusReason;

  @JsonProperty("accounts")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutRequestAccount> accounts;

  @JsonProperty("requesterUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String requesterUserId;

  @JsonProperty("recipientUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String recipientUserId;

  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String reason;

  @JsonProperty("ticket")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String ticket;

  @JsonProperty("startsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime startsAt;

  @JsonProperty("endsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime endsAt;

  @JsonProperty("requestExpiresAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime requestExpiresAt;

  @JsonProperty("approvalValidUntil")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime approvalValidUntil;

  @JsonProperty("onConflict")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String onConflict;

  @JsonProperty("approvalsNeeded")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long approvalsNeeded;

  @JsonProperty("approvalsGiven")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long approvalsGiven;

  @JsonProperty("rejectionsAllowed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long rejectionsAllowed;

  @JsonProperty("rejectionsGiven")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long rejectionsGiven;

  @JsonProperty("decisions")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutRequestDecision> decisions;

  @JsonProperty("contentHash")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String contentHash;

  @JsonProperty("checkoutId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutId;

  @JsonProperty("revision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long revision;

  @JsonProperty("createdAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime createdAt;

  @JsonProperty("updatedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime updatedAt;

  /** Makes one that says nothing yet. */
  public CheckoutRequest() {
  }

  /**
   * Names it.
   *
   * @return the value
   */
  public UUID getCheckoutRequestId() {
    return checkoutRequestId;
  }

  /**
   * Names it.
   *
   * @param checkoutRequestId the value
   * @return this
   */
  public CheckoutRequest checkoutRequestId(UUID checkoutRequestId) {
    this.checkoutRequestId = checkoutRequestId;
    return this;
  }

  /**
   * Where it stands now: <code>pending</code> = it waits for authorizers; <code>on-hold</code> = it waits, and nobody is asked until somebody looks into it; <code>scheduled</code> = approved, and its time has not come; <code>approved</code> = ready to check out; <code>denied</code>; <code>canceled</code> = withdrawn; <code>expired</code> = nobody decided in time, or nobody used what was decided; <code>used</code> = it has become a check-out.
   *
   * @return the value
   */
  public String getStatus() {
    return status;
  }

  /**
   * Where it stands now: <code>pending</code> = it waits for authorizers; <code>on-hold</code> = it waits, and nobody is asked until somebody looks into it; <code>scheduled</code> = approved, and its time has not come; <code>approved</code> = ready to check out; <code>denied</code>; <code>canceled</code> = withdrawn; <code>expired</code> = nobody decided in time, or nobody used what was decided; <code>used</code> = it has become a check-out.
   *
   * @param status the value
   * @return this
   */
  public CheckoutRequest status(String status) {
    this.status = status;
    return this;
  }

  /**
   * A problem code: why the server denied it, or put it on hold.
   *
   * @return the value; null where there is none
   */
  public String getStatusReason() {
    return statusReason;
  }

  /**
   * A problem code: why the server denied it, or put it on hold.
   *
   * @param statusReason the value
   * @return this
   */
  public CheckoutRequest statusReason(String statusReason) {
    this.statusReason = statusReason;
    return this;
  }

  /**
   * What is asked for.
   *
   * @return the value
   */
  public List<CheckoutRequestAccount> getAccounts() {
    return accounts;
  }

  /**
   * What is asked for.
   *
   * @param accounts the value
   * @return this
   */
  public CheckoutRequest accounts(List<CheckoutRequestAccount> accounts) {
    this.accounts = accounts;
    return this;
  }

  /**
   * Who asks: the person, also where a program asks in that one's name.
   *
   * @return the value
   */
  public String getRequesterUserId() {
    return requesterUserId;
  }

  /**
   * Who asks: the person, also where a program asks in that one's name.
   *
   * @param requesterUserId the value
   * @return this
   */
  public CheckoutRequest requesterUserId(String requesterUserId) {
    this.requesterUserId = requesterUserId;
    return this;
  }

  /**
   * Who is to have it.
   *
   * @return the value
   */
  public String getRecipientUserId() {
    return recipientUserId;
  }

  /**
   * Who is to have it.
   *
   * @param recipientUserId the value
   * @return this
   */
  public CheckoutRequest recipientUserId(String recipientUserId) {
    this.recipientUserId = recipientUserId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
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
  public CheckoutRequest reason(String reason) {
    this.reason = reason;
    return this;
  }

  /**
   * Its number in another system; <code>""</code> = none.
   *
   * @return the value
   */
  public String getTicket() {
    return ticket;
  }

  /**
   * Its number in another system; <code>""</code> = none.
   *
   * @param ticket the value
   * @return this
   */
  public CheckoutRequest ticket(String ticket) {
    this.ticket = ticket;
    return this;
  }

  /**
   * From when the account is lent. Where no begin was asked for, from the approval on; before that, as if it came now.
   *
   * @return the value
   */
  public OffsetDateTime getStartsAt() {
    return startsAt;
  }

  /**
   * From when the account is lent. Where no begin was asked for, from the approval on; before that, as if it came now.
   *
   * @param startsAt the value
   * @return this
   */
  public CheckoutRequest startsAt(OffsetDateTime startsAt) {
    this.startsAt = startsAt;
    return this;
  }

  /**
   * Until when.
   *
   * @return the value
   */
  public OffsetDateTime getEndsAt() {
    return endsAt;
  }

  /**
   * Until when.
   *
   * @param endsAt the value
   * @return this
   */
  public CheckoutRequest endsAt(OffsetDateTime endsAt) {
    this.endsAt = endsAt;
    return this;
  }

  /**
   * Until when it waits for its authorizers.
   *
   * @return the value
   */
  public OffsetDateTime getRequestExpiresAt() {
    return requestExpiresAt;
  }

  /**
   * Until when it waits for its authorizers.
   *
   * @param requestExpiresAt the value
   * @return this
   */
  public CheckoutRequest requestExpiresAt(OffsetDateTime requestExpiresAt) {
    this.requestExpiresAt = requestExpiresAt;
    return this;
  }

  /**
   * Until when it may become a check-out, once it is approved.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getApprovalValidUntil() {
    return approvalValidUntil;
  }

  /**
   * Until when it may become a check-out, once it is approved.
   *
   * @param approvalValidUntil the value
   * @return this
   */
  public CheckoutRequest approvalValidUntil(OffsetDateTime approvalValidUntil) {
    this.approvalValidUntil = approvalValidUntil;
    return this;
  }

  /**
   * What it did when its recipient had asked already.
   *
   * @return the value
   */
  public String getOnConflict() {
    return onConflict;
  }

  /**
   * What it did when its recipient had asked already.
   *
   * @param onConflict the value
   * @return this
   */
  public CheckoutRequest onConflict(String onConflict) {
    this.onConflict = onConflict;
    return this;
  }

  /**
   * How many must agree.
   *
   * @return the value
   */
  public Long getApprovalsNeeded() {
    return approvalsNeeded;
  }

  /**
   * How many must agree.
   *
   * @param approvalsNeeded the value
   * @return this
   */
  public CheckoutRequest approvalsNeeded(Long approvalsNeeded) {
    this.approvalsNeeded = approvalsNeeded;
    return this;
  }

  /**
   * How many have agreed to what is asked now.
   *
   * @return the value
   */
  public Long getApprovalsGiven() {
    return approvalsGiven;
  }

  /**
   * How many have agreed to what is asked now.
   *
   * @param approvalsGiven the value
   * @return this
   */
  public CheckoutRequest approvalsGiven(Long approvalsGiven) {
    this.approvalsGiven = approvalsGiven;
    return this;
  }

  /**
   * How many may disagree.
   *
   * @return the value
   */
  public Long getRejectionsAllowed() {
    return rejectionsAllowed;
  }

  /**
   * How many may disagree.
   *
   * @param rejectionsAllowed the value
   * @return this
   */
  public CheckoutRequest rejectionsAllowed(Long rejectionsAllowed) {
    this.rejectionsAllowed = rejectionsAllowed;
    return this;
  }

  /**
   * How many have disagreed with what is asked now; one more than may, and it is denied.
   *
   * @return the value
   */
  public Long getRejectionsGiven() {
    return rejectionsGiven;
  }

  /**
   * How many have disagreed with what is asked now; one more than may, and it is denied.
   *
   * @param rejectionsGiven the value
   * @return this
   */
  public CheckoutRequest rejectionsGiven(Long rejectionsGiven) {
    this.rejectionsGiven = rejectionsGiven;
    return this;
  }

  /**
   * What was said to it, the oldest first.
   *
   * @return the value
   */
  public List<CheckoutRequestDecision> getDecisions() {
    return decisions;
  }

  /**
   * What was said to it, the oldest first.
   *
   * @param decisions the value
   * @return this
   */
  public CheckoutRequest decisions(List<CheckoutRequestDecision> decisions) {
    this.decisions = decisions;
    return this;
  }

  /**
   * Of all that is asked: an approval names it.
   *
   * @return the value
   */
  public String getContentHash() {
    return contentHash;
  }

  /**
   * Of all that is asked: an approval names it.
   *
   * @param contentHash the value
   * @return this
   */
  public CheckoutRequest contentHash(String contentHash) {
    this.contentHash = contentHash;
    return this;
  }

  /**
   * The check-out that it has become.
   *
   * @return the value; null where there is none
   */
  public UUID getCheckoutId() {
    return checkoutId;
  }

  /**
   * The check-out that it has become.
   *
   * @param checkoutId the value
   * @return this
   */
  public CheckoutRequest checkoutId(UUID checkoutId) {
    this.checkoutId = checkoutId;
    return this;
  }

  /**
   * Grows with every change.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change.
   *
   * @param revision the value
   * @return this
   */
  public CheckoutRequest revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was sent.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was sent.
   *
   * @param createdAt the value
   * @return this
   */
  public CheckoutRequest createdAt(OffsetDateTime createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * When it was last changed.
   *
   * @return the value
   */
  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }

  /**
   * When it was last changed.
   *
   * @param updatedAt the value
   * @return this
   */
  public CheckoutRequest updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequest that
        && Objects.equals(checkoutRequestId, that.checkoutRequestId)
        && Objects.equals(status, that.status)
        && Objects.equals(statusReason, that.statusReason)
        && Objects.equals(accounts, that.accounts)
        && Objects.equals(requesterUserId, that.requesterUserId)
        && Objects.equals(recipientUserId, that.recipientUserId)
        && Objects.equals(reason, that.reason)
        && Objects.equals(ticket, that.ticket)
        && Objects.equals(startsAt, that.startsAt)
        && Objects.equals(endsAt, that.endsAt)
        && Objects.equals(requestExpiresAt, that.requestExpiresAt)
        && Objects.equals(approvalValidUntil, that.approvalValidUntil)
        && Objects.equals(onConflict, that.onConflict)
        && Objects.equals(approvalsNeeded, that.approvalsNeeded)
        && Objects.equals(approvalsGiven, that.approvalsGiven)
        && Objects.equals(rejectionsAllowed, that.rejectionsAllowed)
        && Objects.equals(rejectionsGiven, that.rejectionsGiven)
        && Objects.equals(decisions, that.decisions)
        && Objects.equals(contentHash, that.contentHash)
        && Objects.equals(checkoutId, that.checkoutId)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutRequestId, status, statusReason, accounts, requesterUserId, recipientUserId, reason, ticket, startsAt, endsAt, requestExpiresAt, approvalValidUntil, onConflict, approvalsNeeded, approvalsGiven, rejectionsAllowed, rejectionsGiven, decisions, contentHash, checkoutId, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequest["
        + "checkoutRequestId=" + checkoutRequestId + ", "
        + "status=" + status + ", "
        + "statusReason=" + statusReason + ", "
        + "accounts=" + accounts + ", "
        + "requesterUserId=" + requesterUserId + ", "
        + "recipientUserId=" + recipientUserId + ", "
        + "reason=" + reason + ", "
        + "ticket=" + ticket + ", "
        + "startsAt=" + startsAt + ", "
        + "endsAt=" + endsAt + ", "
        + "requestExpiresAt=" + requestExpiresAt + ", "
        + "approvalValidUntil=" + approvalValidUntil + ", "
        + "onConflict=" + onConflict + ", "
        + "approvalsNeeded=" + approvalsNeeded + ", "
        + "approvalsGiven=" + approvalsGiven + ", "
        + "rejectionsAllowed=" + rejectionsAllowed + ", "
        + "rejectionsGiven=" + rejectionsGiven + ", "
        + "decisions=" + decisions + ", "
        + "contentHash=" + contentHash + ", "
        + "checkoutId=" + checkoutId + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
