// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * An administrator or caller.
 */
public final class ProductAdministrator {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String name;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> privileges;

  @JsonProperty("allowedAddresses")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> allowedAddresses;

  @JsonProperty("otpRotationHours")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long otpRotationHours;

  @JsonProperty("passwordNeverExpires")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean passwordNeverExpires;

  @JsonProperty("enabled")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean enabled;

  @JsonProperty("locked")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean locked;

  @JsonProperty("lockedUntil")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime lockedUntil;

  @JsonProperty("credential")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String credential;

  @JsonProperty("credentialChangedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime credentialChangedAt;

  @JsonProperty("lastLoginAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime lastLoginAt;

  @JsonProperty("builtIn")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean builtIn;

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
  public ProductAdministrator() {
  }

  /**
   * As it was spelt when it was made.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * As it was spelt when it was made.
   *
   * @param userId the value
   * @return this
   */
  public ProductAdministrator userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
   */
  public String getName() {
    return name;
  }

  /**
   * For people.
   *
   * @param name the value
   * @return this
   */
  public ProductAdministrator name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
   *
   * @return the value
   */
  public List<String> getPrivileges() {
    return privileges;
  }

  /**
   * Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
   *
   * @param privileges the value
   * @return this
   */
  public ProductAdministrator privileges(List<String> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * Networks that it may come from; none: nobody.
   *
   * @return the value
   */
  public List<String> getAllowedAddresses() {
    return allowedAddresses;
  }

  /**
   * Networks that it may come from; none: nobody.
   *
   * @param allowedAddresses the value
   * @return this
   */
  public ProductAdministrator allowedAddresses(List<String> allowedAddresses) {
    this.allowedAddresses = allowedAddresses;
    return this;
  }

  /**
   * How long a one-time password lives; 0: one login.
   *
   * @return the value
   */
  public Long getOtpRotationHours() {
    return otpRotationHours;
  }

  /**
   * How long a one-time password lives; 0: one login.
   *
   * @param otpRotationHours the value
   * @return this
   */
  public ProductAdministrator otpRotationHours(Long otpRotationHours) {
    this.otpRotationHours = otpRotationHours;
    return this;
  }

  /**
   * Its password doesn't expire.
   *
   * @return the value
   */
  public Boolean isPasswordNeverExpires() {
    return passwordNeverExpires;
  }

  /**
   * Its password doesn't expire.
   *
   * @param passwordNeverExpires the value
   * @return this
   */
  public ProductAdministrator passwordNeverExpires(Boolean passwordNeverExpires) {
    this.passwordNeverExpires = passwordNeverExpires;
    return this;
  }

  /**
   * It may log in.
   *
   * @return the value
   */
  public Boolean isEnabled() {
    return enabled;
  }

  /**
   * It may log in.
   *
   * @param enabled the value
   * @return this
   */
  public ProductAdministrator enabled(Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /**
   * Too many logins have failed.
   *
   * @return the value
   */
  public Boolean isLocked() {
    return locked;
  }

  /**
   * Too many logins have failed.
   *
   * @param locked the value
   * @return this
   */
  public ProductAdministrator locked(Boolean locked) {
    this.locked = locked;
    return this;
  }

  /**
   * Until when; null: it is not locked.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getLockedUntil() {
    return lockedUntil;
  }

  /**
   * Until when; null: it is not locked.
   *
   * @param lockedUntil the value
   * @return this
   */
  public ProductAdministrator lockedUntil(OffsetDateTime lockedUntil) {
    this.lockedUntil = lockedUntil;
    return this;
  }

  /**
   * What it shows when it logs in.
   *
   * @return the value
   */
  public String getCredential() {
    return credential;
  }

  /**
   * What it shows when it logs in.
   *
   * @param credential the value
   * @return this
   */
  public ProductAdministrator credential(String credential) {
    this.credential = credential;
    return this;
  }

  /**
   * When it was last given one.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getCredentialChangedAt() {
    return credentialChangedAt;
  }

  /**
   * When it was last given one.
   *
   * @param credentialChangedAt the value
   * @return this
   */
  public ProductAdministrator credentialChangedAt(OffsetDateTime credentialChangedAt) {
    this.credentialChangedAt = credentialChangedAt;
    return this;
  }

  /**
   * When it last logged in.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getLastLoginAt() {
    return lastLoginAt;
  }

  /**
   * When it last logged in.
   *
   * @param lastLoginAt the value
   * @return this
   */
  public ProductAdministrator lastLoginAt(OffsetDateTime lastLoginAt) {
    this.lastLoginAt = lastLoginAt;
    return this;
  }

  /**
   * It belongs to the product and can't be deleted.
   *
   * @return the value
   */
  public Boolean isBuiltIn() {
    return builtIn;
  }

  /**
   * It belongs to the product and can't be deleted.
   *
   * @param builtIn the value
   * @return this
   */
  public ProductAdministrator builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
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
  public ProductAdministrator revision(Long revision) {
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
  public ProductAdministrator createdAt(OffsetDateTime createdAt) {
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
  public ProductAdministrator updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProductAdministrator that
        && Objects.equals(userId, that.userId)
        && Objects.equals(name, that.name)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(allowedAddresses, that.allowedAddresses)
        && Objects.equals(otpRotationHours, that.otpRotationHours)
        && Objects.equals(passwordNeverExpires, that.passwordNeverExpires)
        && Objects.equals(enabled, that.enabled)
        && Objects.equals(locked, that.locked)
        && Objects.equals(lockedUntil, that.lockedUntil)
        && Objects.equals(credential, that.credential)
        && Objects.equals(credentialChangedAt, that.credentialChangedAt)
        && Objects.equals(lastLoginAt, that.lastLoginAt)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, name, privileges, allowedAddresses, otpRotationHours, passwordNeverExpires, enabled, locked, lockedUntil, credential, credentialChangedAt, lastLoginAt, builtIn, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ProductAdministrator["
        + "userId=" + userId + ", "
        + "name=" + name + ", "
        + "privileges=" + privileges + ", "
        + "allowedAddresses=" + allowedAddresses + ", "
        + "otpRotationHours=" + otpRotationHours + ", "
        + "passwordNeverExpires=" + passwordNeverExpires + ", "
        + "enabled=" + enabled + ", "
        + "locked=" + locked + ", "
        + "lockedUntil=" + lockedUntil + ", "
        + "credential=" + credential + ", "
        + "credentialChangedAt=" + credentialChangedAt + ", "
        + "lastLoginAt=" + lastLoginAt + ", "
        + "builtIn=" + builtIn + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
