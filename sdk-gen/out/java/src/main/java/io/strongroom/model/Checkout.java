// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An account that is lent, or was.
 */
public final class Checkout {
  @JsonProperty("checkoutId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutId;

  @JsonProperty("checkoutRequestId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutRequestId;

  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String kind;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String status;

  @JsonProperty("members")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutMember> members;

  @JsonProperty("requesterUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String requesterUserId;

  @JsonProperty("recipientUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String recipientUserId;

  @JsonProperty("startsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime startsAt;

  @JsonProperty("endsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime endsAt;

  @JsonProperty("maximumEndsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime maximumEndsAt;

  @JsonProperty("openedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime openedAt;

  @JsonProperty("closedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime closedAt;

  @JsonProperty("closedBy")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String closedBy;

  @JsonProperty("closeReason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String closeReason;

  @JsonProperty("extensions")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long extensions;

  @JsonProperty("retryAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime retryAt;

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
  public Checkout() {
  }

  /**
   * Names it.
   *
   * @return the value
   */
  public UUID getCheckoutId() {
    return checkoutId;
  }

  /**
   * Names it.
   *
   * @param checkoutId the value
   * @return this
   */
  public Checkout checkoutId(UUID checkoutId) {
    this.checkoutId = checkoutId;
    return this;
  }

  /**
   * The request that was approved for it; null = nobody had to be asked.
   *
   * @return the value; null where there is none
   */
  public UUID getCheckoutRequestId() {
    return checkoutRequestId;
  }

  /**
   * The request that was approved for it; null = nobody had to be asked.
   *
   * @param checkoutRequestId the value
   * @return this
   */
  public Checkout checkoutRequestId(UUID checkoutRequestId) {
    this.checkoutRequestId = checkoutRequestId;
    return this;
  }

  /**
   * What is lent.
   *
   * @return the value
   */
  public String getKind() {
    return kind;
  }

  /**
   * What is lent.
   *
   * @param kind the value
   * @return this
   */
  public Checkout kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Where it stands. <code>checked-out</code> = its recipient has it; <code>checking-in</code>, <code>expiring</code>, <code>revoking</code> = it has ended, and its password is being changed; <code>checked-in</code>, <code>expired</code>, <code>revoked</code>, <code>closed</code> = settled; <code>checkin-failed</code> = its password could not be changed in time, and the account isn't lent to anybody until it is.
   *
   * @return the value
   */
  public String getStatus() {
    return status;
  }

  /**
   * Where it stands. <code>checked-out</code> = its recipient has it; <code>checking-in</code>, <code>expiring</code>, <code>revoking</code> = it has ended, and its password is being changed; <code>checked-in</code>, <code>expired</code>, <code>revoked</code>, <code>closed</code> = settled; <code>checkin-failed</code> = its password could not be changed in time, and the account isn't lent to anybody until it is.
   *
   * @param status the value
   * @return this
   */
  public Checkout status(String status) {
    this.status = status;
    return this;
  }

  /**
   * What is lent in it.
   *
   * @return the value
   */
  public List<CheckoutMember> getMembers() {
    return members;
  }

  /**
   * What is lent in it.
   *
   * @param members the value
   * @return this
   */
  public Checkout members(List<CheckoutMember> members) {
    this.members = members;
    return this;
  }

  /**
   * Who asked for it.
   *
   * @return the value
   */
  public String getRequesterUserId() {
    return requesterUserId;
  }

  /**
   * Who asked for it.
   *
   * @param requesterUserId the value
   * @return this
   */
  public Checkout requesterUserId(String requesterUserId) {
    this.requesterUserId = requesterUserId;
    return this;
  }

  /**
   * Who has it.
   *
   * @return the value
   */
  public String getRecipientUserId() {
    return recipientUserId;
  }

  /**
   * Who has it.
   *
   * @param recipientUserId the value
   * @return this
   */
  public Checkout recipientUserId(String recipientUserId) {
    this.recipientUserId = recipientUserId;
    return this;
  }

  /**
   * From when it holds.
   *
   * @return the value
   */
  public OffsetDateTime getStartsAt() {
    return startsAt;
  }

  /**
   * From when it holds.
   *
   * @param startsAt the value
   * @return this
   */
  public Checkout startsAt(OffsetDateTime startsAt) {
    this.startsAt = startsAt;
    return this;
  }

  /**
   * When its time is over.
   *
   * @return the value
   */
  public OffsetDateTime getEndsAt() {
    return endsAt;
  }

  /**
   * When its time is over.
   *
   * @param endsAt the value
   * @return this
   */
  public Checkout endsAt(OffsetDateTime endsAt) {
    this.endsAt = endsAt;
    return this;
  }

  /**
   * How far an extension may go.
   *
   * @return the value
   */
  public OffsetDateTime getMaximumEndsAt() {
    return maximumEndsAt;
  }

  /**
   * How far an extension may go.
   *
   * @param maximumEndsAt the value
   * @return this
   */
  public Checkout maximumEndsAt(OffsetDateTime maximumEndsAt) {
    this.maximumEndsAt = maximumEndsAt;
    return this;
  }

  /**
   * When it was made.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getOpenedAt() {
    return openedAt;
  }

  /**
   * When it was made.
   *
   * @param openedAt the value
   * @return this
   */
  public Checkout openedAt(OffsetDateTime openedAt) {
    this.openedAt = openedAt;
    return this;
  }

  /**
   * When it ended: from then on its recipient doesn't have it, whatever has yet to be done.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getClosedAt() {
    return closedAt;
  }

  /**
   * When it ended: from then on its recipient doesn't have it, whatever has yet to be done.
   *
   * @param closedAt the value
   * @return this
   */
  public Checkout closedAt(OffsetDateTime closedAt) {
    this.closedAt = closedAt;
    return this;
  }

  /**
   * Who ended it; null with <code>closedAt</code> = the server.
   *
   * @return the value; null where there is none
   */
  public String getClosedBy() {
    return closedBy;
  }

  /**
   * Who ended it; null with <code>closedAt</code> = the server.
   *
   * @param closedBy the value
   * @return this
   */
  public Checkout closedBy(String closedBy) {
    this.closedBy = closedBy;
    return this;
  }

  /**
   * Why it ended.
   *
   * @return the value; null where there is none
   */
  public String getCloseReason() {
    return closeReason;
  }

  /**
   * Why it ended.
   *
   * @param closeReason the value
   * @return this
   */
  public Checkout closeReason(String closeReason) {
    this.closeReason = closeReason;
    return this;
  }

  /**
   * How often its time was made longer.
   *
   * @return the value
   */
  public Long getExtensions() {
    return extensions;
  }

  /**
   * How often its time was made longer.
   *
   * @param extensions the value
   * @return this
   */
  public Checkout extensions(Long extensions) {
    this.extensions = extensions;
    return this;
  }

  /**
   * When what has failed is tried again.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getRetryAt() {
    return retryAt;
  }

  /**
   * When what has failed is tried again.
   *
   * @param retryAt the value
   * @return this
   */
  public Checkout retryAt(OffsetDateTime retryAt) {
    this.retryAt = retryAt;
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
  public Checkout revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was first heard of.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was first heard of.
   *
   * @param createdAt the value
   * @return this
   */
  public Checkout createdAt(OffsetDateTime createdAt) {
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
  public Checkout updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkout that
        && Objects.equals(checkoutId, that.checkoutId)
        && Objects.equals(checkoutRequestId, that.checkoutRequestId)
        && Objects.equals(kind, that.kind)
        && Objects.equals(status, that.status)
        && Objects.equals(members, that.members)
        && Objects.equals(requesterUserId, that.requesterUserId)
        && Objects.equals(recipientUserId, that.recipientUserId)
        && Objects.equals(startsAt, that.startsAt)
        && Objects.equals(endsAt, that.endsAt)
        && Objects.equals(maximumEndsAt, that.maximumEndsAt)
        && Objects.equals(openedAt, that.openedAt)
        && Objects.equals(closedAt, that.closedAt)
        && Objects.equals(closedBy, that.closedBy)
        && Objects.equals(closeReason, that.closeReason)
        && Objects.equals(extensions, that.extensions)
        && Objects.equals(retryAt, that.retryAt)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutId, checkoutRequestId, kind, status, members, requesterUserId, recipientUserId, startsAt, endsAt, maximumEndsAt, openedAt, closedAt, closedBy, closeReason, extensions, retryAt, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Checkout["
        + "checkoutId=" + checkoutId + ", "
        + "checkoutRequestId=" + checkoutRequestId + ", "
        + "kind=" + kind + ", "
        + "status=" + status + ", "
        + "members=" + members + ", "
        + "requesterUserId=" + requesterUserId + ", "
        + "recipientUserId=" + recipientUserId + ", "
        + "startsAt=" + startsAt + ", "
        + "endsAt=" + endsAt + ", "
        + "maximumEndsAt=" + maximumEndsAt + ", "
        + "openedAt=" + openedAt + ", "
        + "closedAt=" + closedAt + ", "
        + "closedBy=" + closedBy + ", "
        + "closeReason=" + closeReason + ", "
        + "extensions=" + extensions + ", "
        + "retryAt=" + retryAt + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
