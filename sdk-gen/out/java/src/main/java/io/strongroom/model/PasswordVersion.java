// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * What is known of a password, but not the password.
 */
public final class PasswordVersion {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long version;

  @JsonProperty("state")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String state;

  @JsonProperty("madeAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime madeAt;

  @JsonProperty("confirmedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime confirmedAt;

  @JsonProperty("changeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID changeId;

  /** Makes one that says nothing yet. */
  public PasswordVersion() {
  }

  /**
   * The account.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * The account.
   *
   * @param accountKey the value
   * @return this
   */
  public PasswordVersion accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * The number of the password.
   *
   * @return the value
   */
  public Long getVersion() {
    return version;
  }

  /**
   * The number of the password.
   *
   * @param version the value
   * @return this
   */
  public PasswordVersion version(Long version) {
    this.version = version;
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
  public PasswordVersion state(String state) {
    this.state = state;
    return this;
  }

  /**
   * When it was made or given.
   *
   * @return the value
   */
  public OffsetDateTime getMadeAt() {
    return madeAt;
  }

  /**
   * When it was made or given.
   *
   * @param madeAt the value
   * @return this
   */
  public PasswordVersion madeAt(OffsetDateTime madeAt) {
    this.madeAt = madeAt;
    return this;
  }

  /**
   * When a login on the target proved it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getConfirmedAt() {
    return confirmedAt;
  }

  /**
   * When a login on the target proved it.
   *
   * @param confirmedAt the value
   * @return this
   */
  public PasswordVersion confirmedAt(OffsetDateTime confirmedAt) {
    this.confirmedAt = confirmedAt;
    return this;
  }

  /**
   * The change that brought it; null = it came with the account.
   *
   * @return the value; null where there is none
   */
  public UUID getChangeId() {
    return changeId;
  }

  /**
   * The change that brought it; null = it came with the account.
   *
   * @param changeId the value
   * @return this
   */
  public PasswordVersion changeId(UUID changeId) {
    this.changeId = changeId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordVersion that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(version, that.version)
        && Objects.equals(state, that.state)
        && Objects.equals(madeAt, that.madeAt)
        && Objects.equals(confirmedAt, that.confirmedAt)
        && Objects.equals(changeId, that.changeId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, version, state, madeAt, confirmedAt, changeId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordVersion["
        + "accountKey=" + accountKey + ", "
        + "version=" + version + ", "
        + "state=" + state + ", "
        + "madeAt=" + madeAt + ", "
        + "confirmedAt=" + confirmedAt + ", "
        + "changeId=" + changeId
        + "]";
  }
}
