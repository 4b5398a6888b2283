// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What came of it for one account.
 */
public final class PasswordRandomization {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("code")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String code;

  @JsonProperty("changes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<PasswordChange> changes;

  /** Makes one that says nothing yet. */
  public PasswordRandomization() {
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
  public PasswordRandomization resourceId(String resourceId) {
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
  public PasswordRandomization accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * The problem code with which ManagedAccountRandomizePassword would have refused this account; null = it was accepted.
   *
   * @return the value; null where there is none
   */
  public String getCode() {
    return code;
  }

  /**
   * The problem code with which ManagedAccountRandomizePassword would have refused this account; null = it was accepted.
   *
   * @param code the value
   * @return this
   */
  public PasswordRandomization code(String code) {
    this.code = code;
    return this;
  }

  /**
   * The change, as it was when it was accepted; empty = it was refused.
   *
   * @return the value
   */
  public List<PasswordChange> getChanges() {
    return changes;
  }

  /**
   * The change, as it was when it was accepted; empty = it was refused.
   *
   * @param changes the value
   * @return this
   */
  public PasswordRandomization changes(List<PasswordChange> changes) {
    this.changes = changes;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordRandomization that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(code, that.code)
        && Objects.equals(changes, that.changes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId, code, changes);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordRandomization["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "code=" + code + ", "
        + "changes=" + changes
        + "]";
  }
}
