// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A password to put in force.
 */
public final class PasswordOverride {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  /** Makes one that says nothing yet. */
  public PasswordOverride() {
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
  public PasswordOverride resourceId(String resourceId) {
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
  public PasswordOverride accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * The password, taken as it is.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * The password, taken as it is.
   *
   * @param password the value
   * @return this
   */
  public PasswordOverride password(String password) {
    this.password = password;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordOverride that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(password, that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId, password);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordOverride["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "password=" + "***"
        + "]";
  }
}
