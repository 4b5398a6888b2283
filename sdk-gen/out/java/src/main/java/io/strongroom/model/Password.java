// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A password, and how sure it is.
 */
public final class Password {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long version;

  @JsonProperty("certainty")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String certainty;

  @JsonProperty("changedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime changedAt;

  @JsonProperty("verifiedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime verifiedAt;

  @JsonProperty("nextChangeAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime nextChangeAt;

  @JsonProperty("systemDeleted")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean systemDeleted;

  @JsonProperty("disclosureId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID disclosureId;

  /** Makes one that says nothing yet. */
  public Password() {
  }

  /**
   * The account's system.
   *
   * @return the value
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * The account's system.
   *
   * @param resourceId the value
   * @return this
   */
  public Password resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * The account.
   *
   * @return the value
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * The account.
   *
   * @param accountId the value
   * @return this
   */
  public Password accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * Stands for the account for ever.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * Stands for the account for ever.
   *
   * @param accountKey the value
   * @return this
   */
  public Password accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * The password itself.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * The password itself.
   *
   * @param password the value
   * @return this
   */
  public Password password(String password) {
    this.password = password;
    return this;
  }

  /**
   * Grows with each password of this account that comes into force.
   *
   * @return the value
   */
  public Long getVersion() {
    return version;
  }

  /**
   * Grows with each password of this account that comes into force.
   *
   * @param version the value
   * @return this
   */
  public Password version(Long version) {
    this.version = version;
    return this;
  }

  /**
   * How sure it is that the target takes it: <code>confirmed</code> = a login there worked; <code>reported</code> = the target said yes and can't be asked for proof; <code>stored</code> = vault-only, nobody checked; <code>unverified</code> = imported or restored; <code>in-doubt</code> = only from RecoverKeyByAccount.
   *
   * @return the value
   */
  public String getCertainty() {
    return certainty;
  }

  /**
   * How sure it is that the target takes it: <code>confirmed</code> = a login there worked; <code>reported</code> = the target said yes and can't be asked for proof; <code>stored</code> = vault-only, nobody checked; <code>unverified</code> = imported or restored; <code>in-doubt</code> = only from RecoverKeyByAccount.
   *
   * @param certainty the value
   * @return this
   */
  public Password certainty(String certainty) {
    this.certainty = certainty;
    return this;
  }

  /**
   * When it came into force.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getChangedAt() {
    return changedAt;
  }

  /**
   * When it came into force.
   *
   * @param changedAt the value
   * @return this
   */
  public Password changedAt(OffsetDateTime changedAt) {
    this.changedAt = changedAt;
    return this;
  }

  /**
   * When the target last proved it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getVerifiedAt() {
    return verifiedAt;
  }

  /**
   * When the target last proved it.
   *
   * @param verifiedAt the value
   * @return this
   */
  public Password verifiedAt(OffsetDateTime verifiedAt) {
    this.verifiedAt = verifiedAt;
    return this;
  }

  /**
   * When it will be changed; a cache must not outlive it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getNextChangeAt() {
    return nextChangeAt;
  }

  /**
   * When it will be changed; a cache must not outlive it.
   *
   * @param nextChangeAt the value
   * @return this
   */
  public Password nextChangeAt(OffsetDateTime nextChangeAt) {
    this.nextChangeAt = nextChangeAt;
    return this;
  }

  /**
   * Its system was deleted.
   *
   * @return the value
   */
  public Boolean isSystemDeleted() {
    return systemDeleted;
  }

  /**
   * Its system was deleted.
   *
   * @param systemDeleted the value
   * @return this
   */
  public Password systemDeleted(Boolean systemDeleted) {
    this.systemDeleted = systemDeleted;
    return this;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @return the value
   */
  public UUID getDisclosureId() {
    return disclosureId;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @param disclosureId the value
   * @return this
   */
  public Password disclosureId(UUID disclosureId) {
    this.disclosureId = disclosureId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Password that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(password, that.password)
        && Objects.equals(version, that.version)
        && Objects.equals(certainty, that.certainty)
        && Objects.equals(changedAt, that.changedAt)
        && Objects.equals(verifiedAt, that.verifiedAt)
        && Objects.equals(nextChangeAt, that.nextChangeAt)
        && Objects.equals(systemDeleted, that.systemDeleted)
        && Objects.equals(disclosureId, that.disclosureId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId, accountKey, password, version, certainty, changedAt, verifiedAt, nextChangeAt, systemDeleted, disclosureId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Password["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "accountKey=" + accountKey + ", "
        + "password=" + "***" + ", "
        + "version=" + version + ", "
        + "certainty=" + certainty + ", "
        + "changedAt=" + changedAt + ", "
        + "verifiedAt=" + verifiedAt + ", "
        + "nextChangeAt=" + nextChangeAt + ", "
        + "systemDeleted=" + systemDeleted + ", "
        + "disclosureId=" + disclosureId
        + "]";
  }
}
