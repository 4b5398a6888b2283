// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A managed account, without its password.
 */
public final class ManagedAccount {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("passwordState")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String passwordState;

  @JsonProperty("passwordVersion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long passwordVersion;

  @JsonProperty("passwordChangedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime passwordChangedAt;

  @JsonProperty("passwordVerifiedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime passwordVerifiedAt;

  @JsonProperty("nextChangeAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime nextChangeAt;

  @JsonProperty("openChangeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID openChangeId;

  @JsonProperty("lastChangeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID lastChangeId;

  @JsonProperty("quarantineReason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String quarantineReason;

  @JsonProperty("openCheckouts")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long openCheckouts;

  @JsonProperty("checkoutLimit")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long checkoutLimit;

  @JsonProperty("state")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String state;

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
  public ManagedAccount() {
  }

  /**
   * Stands for one account of one system for ever, also after it was deleted and added again.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * Stands for one account of one system for ever, also after it was deleted and added again.
   *
   * @param accountKey the value
   * @return this
   */
  public ManagedAccount accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
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
  public ManagedAccount resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * Its name there.
   *
   * @return the value
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * Its name there.
   *
   * @param accountId the value
   * @return this
   */
  public ManagedAccount accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * The policy that it is under; <code>""</code> = unbound.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * The policy that it is under; <code>""</code> = unbound.
   *
   * @param policyId the value
   * @return this
   */
  public ManagedAccount policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people.
   *
   * @param description the value
   * @return this
   */
  public ManagedAccount description(String description) {
    this.description = description;
    return this;
  }

  /**
   * How sure its password is.
   *
   * @return the value
   */
  public String getPasswordState() {
    return passwordState;
  }

  /**
   * How sure its password is.
   *
   * @param passwordState the value
   * @return this
   */
  public ManagedAccount passwordState(String passwordState) {
    this.passwordState = passwordState;
    return this;
  }

  /**
   * Grows with each password that comes into force; 0 = none.
   *
   * @return the value
   */
  public Long getPasswordVersion() {
    return passwordVersion;
  }

  /**
   * Grows with each password that comes into force; 0 = none.
   *
   * @param passwordVersion the value
   * @return this
   */
  public ManagedAccount passwordVersion(Long passwordVersion) {
    this.passwordVersion = passwordVersion;
    return this;
  }

  /**
   * When its password came into force.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getPasswordChangedAt() {
    return passwordChangedAt;
  }

  /**
   * When its password came into force.
   *
   * @param passwordChangedAt the value
   * @return this
   */
  public ManagedAccount passwordChangedAt(OffsetDateTime passwordChangedAt) {
    this.passwordChangedAt = passwordChangedAt;
    return this;
  }

  /**
   * When the target last proved it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getPasswordVerifiedAt() {
    return passwordVerifiedAt;
  }

  /**
   * When the target last proved it.
   *
   * @param passwordVerifiedAt the value
   * @return this
   */
  public ManagedAccount passwordVerifiedAt(OffsetDateTime passwordVerifiedAt) {
    this.passwordVerifiedAt = passwordVerifiedAt;
    return this;
  }

  /**
   * When it will be changed.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getNextChangeAt() {
    return nextChangeAt;
  }

  /**
   * When it will be changed.
   *
   * @param nextChangeAt the value
   * @return this
   */
  public ManagedAccount nextChangeAt(OffsetDateTime nextChangeAt) {
    this.nextChangeAt = nextChangeAt;
    return this;
  }

  /**
   * The change that isn't settled.
   *
   * @return the value; null where there is none
   */
  public UUID getOpenChangeId() {
    return openChangeId;
  }

  /**
   * The change that isn't settled.
   *
   * @param openChangeId the value
   * @return this
   */
  public ManagedAccount openChangeId(UUID openChangeId) {
    this.openChangeId = openChangeId;
    return this;
  }

  /**
   * The last change that was.
   *
   * @return the value; null where there is none
   */
  public UUID getLastChangeId() {
    return lastChangeId;
  }

  /**
   * The last change that was.
   *
   * @param lastChangeId the value
   * @return this
   */
  public ManagedAccount lastChangeId(UUID lastChangeId) {
    this.lastChangeId = lastChangeId;
    return this;
  }

  /**
   * Not null = not lent, and why.
   *
   * @return the value; null where there is none
   */
  public String getQuarantineReason() {
    return quarantineReason;
  }

  /**
   * Not null = not lent, and why.
   *
   * @param quarantineReason the value
   * @return this
   */
  public ManagedAccount quarantineReason(String quarantineReason) {
    this.quarantineReason = quarantineReason;
    return this;
  }

  /**
   * How often it is lent now; what came back counts until its password is changed.
   *
   * @return the value
   */
  public Long getOpenCheckouts() {
    return openCheckouts;
  }

  /**
   * How often it is lent now; what came back counts until its password is changed.
   *
   * @param openCheckouts the value
   * @return this
   */
  public ManagedAccount openCheckouts(Long openCheckouts) {
    this.openCheckouts = openCheckouts;
    return this;
  }

  /**
   * How often it may be lent at once.
   *
   * @return the value
   */
  public Long getCheckoutLimit() {
    return checkoutLimit;
  }

  /**
   * How often it may be lent at once.
   *
   * @param checkoutLimit the value
   * @return this
   */
  public ManagedAccount checkoutLimit(Long checkoutLimit) {
    this.checkoutLimit = checkoutLimit;
    return this;
  }

  /**
   * What has become of it.
   *
   * @return the value
   */
  public String getState() {
    return state;
  }

  /**
   * What has become of it.
   *
   * @param state the value
   * @return this
   */
  public ManagedAccount state(String state) {
    this.state = state;
    return this;
  }

  /**
   * Grows with every change; what If-Match takes.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change; what If-Match takes.
   *
   * @param revision the value
   * @return this
   */
  public ManagedAccount revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was made.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was made.
   *
   * @param createdAt the value
   * @return this
   */
  public ManagedAccount createdAt(OffsetDateTime createdAt) {
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
  public ManagedAccount updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedAccount that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(description, that.description)
        && Objects.equals(passwordState, that.passwordState)
        && Objects.equals(passwordVersion, that.passwordVersion)
        && Objects.equals(passwordChangedAt, that.passwordChangedAt)
        && Objects.equals(passwordVerifiedAt, that.passwordVerifiedAt)
        && Objects.equals(nextChangeAt, that.nextChangeAt)
        && Objects.equals(openChangeId, that.openChangeId)
        && Objects.equals(lastChangeId, that.lastChangeId)
        && Objects.equals(quarantineReason, that.quarantineReason)
        && Objects.equals(openCheckouts, that.openCheckouts)
        && Objects.equals(checkoutLimit, that.checkoutLimit)
        && Objects.equals(state, that.state)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, resourceId, accountId, policyId, description, passwordState, passwordVersion, passwordChangedAt, passwordVerifiedAt, nextChangeAt, openChangeId, lastChangeId, quarantineReason, openCheckouts, checkoutLimit, state, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedAccount["
        + "accountKey=" + accountKey + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "policyId=" + policyId + ", "
        + "description=" + description + ", "
        + "passwordState=" + passwordState + ", "
        + "passwordVersion=" + passwordVersion + ", "
        + "passwordChangedAt=" + passwordChangedAt + ", "
        + "passwordVerifiedAt=" + passwordVerifiedAt + ", "
        + "nextChangeAt=" + nextChangeAt + ", "
        + "openChangeId=" + openChangeId + ", "
        + "lastChangeId=" + lastChangeId + ", "
        + "quarantineReason=" + quarantineReason + ", "
        + "openCheckouts=" + openCheckouts + ", "
        + "checkoutLimit=" + checkoutLimit + ", "
        + "state=" + state + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
