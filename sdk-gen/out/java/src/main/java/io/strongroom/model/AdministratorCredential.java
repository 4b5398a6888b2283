// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * What the server logs in to a system with; never the secret itself.
 */
public final class AdministratorCredential {
  @JsonProperty("userName")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userName;

  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String kind;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("changedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime changedAt;

  /** Makes one that says nothing yet. */
  public AdministratorCredential() {
  }

  /**
   * Its name on the target.
   *
   * @return the value
   */
  public String getUserName() {
    return userName;
  }

  /**
   * Its name on the target.
   *
   * @param userName the value
   * @return this
   */
  public AdministratorCredential userName(String userName) {
    this.userName = userName;
    return this;
  }

  /**
   * What it shows there; <code>none</code> also after it was voided.
   *
   * @return the value
   */
  public String getKind() {
    return kind;
  }

  /**
   * What it shows there; <code>none</code> also after it was voided.
   *
   * @param kind the value
   * @return this
   */
  public AdministratorCredential kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * The managed account whose password it is.
   *
   * @return the value; null where there is none
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * The managed account whose password it is.
   *
   * @param accountKey the value
   * @return this
   */
  public AdministratorCredential accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * When it was given, or voided.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getChangedAt() {
    return changedAt;
  }

  /**
   * When it was given, or voided.
   *
   * @param changedAt the value
   * @return this
   */
  public AdministratorCredential changedAt(OffsetDateTime changedAt) {
    this.changedAt = changedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorCredential that
        && Objects.equals(userName, that.userName)
        && Objects.equals(kind, that.kind)
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(changedAt, that.changedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userName, kind, accountKey, changedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorCredential["
        + "userName=" + userName + ", "
        + "kind=" + kind + ", "
        + "accountKey=" + accountKey + ", "
        + "changedAt=" + changedAt
        + "]";
  }
}
