// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;

/**
 * One account of a check-out.
 */
public final class CheckoutMember {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String status;

  @JsonProperty("passwordVersion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long passwordVersion;

  @JsonProperty("failureCode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String failureCode;

  /** Makes one that says nothing yet. */
  public CheckoutMember() {
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
  public CheckoutMember accountKey(UUID accountKey) {
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
  public CheckoutMember resourceId(String resourceId) {
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
  public CheckoutMember accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * Where it stands.
   *
   * @return the value
   */
  public String getStatus() {
    return status;
  }

  /**
   * Where it stands.
   *
   * @param status the value
   * @return this
   */
  public CheckoutMember status(String status) {
    this.status = status;
    return this;
  }

  /**
   * The number of the password that was lent; after the end, of the last one that its recipient can have seen.
   *
   * @return the value
   */
  public Long getPasswordVersion() {
    return passwordVersion;
  }

  /**
   * The number of the password that was lent; after the end, of the last one that its recipient can have seen.
   *
   * @param passwordVersion the value
   * @return this
   */
  public CheckoutMember passwordVersion(Long passwordVersion) {
    this.passwordVersion = passwordVersion;
    return this;
  }

  /**
   * What last went wrong with changing its password after the end.
   *
   * @return the value; null where there is none
   */
  public String getFailureCode() {
    return failureCode;
  }

  /**
   * What last went wrong with changing its password after the end.
   *
   * @param failureCode the value
   * @return this
   */
  public CheckoutMember failureCode(String failureCode) {
    this.failureCode = failureCode;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutMember that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(status, that.status)
        && Objects.equals(passwordVersion, that.passwordVersion)
        && Objects.equals(failureCode, that.failureCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, resourceId, accountId, status, passwordVersion, failureCode);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutMember["
        + "accountKey=" + accountKey + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "status=" + status + ", "
        + "passwordVersion=" + passwordVersion + ", "
        + "failureCode=" + failureCode
        + "]";
  }
}
