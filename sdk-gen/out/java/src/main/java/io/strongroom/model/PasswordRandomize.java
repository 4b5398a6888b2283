// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An account whose password is to be changed.
 */
public final class PasswordRandomize {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  /** Makes one that says nothing yet. */
  public PasswordRandomize() {
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
  public PasswordRandomize resourceId(String resourceId) {
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
  public PasswordRandomize accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordRandomize that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordRandomize["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId
        + "]";
  }
}
