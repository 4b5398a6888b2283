// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * What a login with an account's password has shown.
 */
public final class PasswordVerification {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long version;

  @JsonProperty("valid")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean valid;

  @JsonProperty("certainty")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String certainty;

  @JsonProperty("verifiedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime verifiedAt;

  @JsonProperty("failureCode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String failureCode;

  /** Makes one that says nothing yet. */
  public PasswordVerification() {
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
  public PasswordVerification accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * The number of the password that was tried.
   *
   * @return the value
   */
  public Long getVersion() {
    return version;
  }

  /**
   * The number of the password that was tried.
   *
   * @param version the value
   * @return this
   */
  public PasswordVerification version(Long version) {
    this.version = version;
    return this;
  }

  /**
   * <code>true</code> = the target took it; <code>false</code> = it refused it, and the password is in doubt now; null = the target didn't say.
   *
   * @return the value; null where there is none
   */
  public Boolean isValid() {
    return valid;
  }

  /**
   * <code>true</code> = the target took it; <code>false</code> = it refused it, and the password is in doubt now; null = the target didn't say.
   *
   * @param valid the value
   * @return this
   */
  public PasswordVerification valid(Boolean valid) {
    this.valid = valid;
    return this;
  }

  /**
   * How sure the password is now.
   *
   * @return the value
   */
  public String getCertainty() {
    return certainty;
  }

  /**
   * How sure the password is now.
   *
   * @param certainty the value
   * @return this
   */
  public PasswordVerification certainty(String certainty) {
    this.certainty = certainty;
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
  public PasswordVerification verifiedAt(OffsetDateTime verifiedAt) {
    this.verifiedAt = verifiedAt;
    return this;
  }

  /**
   * What went wrong at the target, where it didn't say.
   *
   * @return the value; null where there is none
   */
  public String getFailureCode() {
    return failureCode;
  }

  /**
   * What went wrong at the target, where it didn't say.
   *
   * @param failureCode the value
   * @return this
   */
  public PasswordVerification failureCode(String failureCode) {
    this.failureCode = failureCode;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordVerification that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(version, that.version)
        && Objects.equals(valid, that.valid)
        && Objects.equals(certainty, that.certainty)
        && Objects.equals(verifiedAt, that.verifiedAt)
        && Objects.equals(failureCode, that.failureCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, version, valid, certainty, verifiedAt, failureCode);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordVerification["
        + "accountKey=" + accountKey + ", "
        + "version=" + version + ", "
        + "valid=" + valid + ", "
        + "certainty=" + certainty + ", "
        + "verifiedAt=" + verifiedAt + ", "
        + "failureCode=" + failureCode
        + "]";
  }
}
