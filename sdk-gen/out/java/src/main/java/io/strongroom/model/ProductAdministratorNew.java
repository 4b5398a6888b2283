// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * An administrator or caller to be made.
 */
public final class ProductAdministratorNew {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String name;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String password;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Privilege> privileges;

  @JsonProperty("allowedAddresses")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> allowedAddresses;

  @JsonProperty("otpRotationHours")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long otpRotationHours;

  @JsonProperty("passwordNeverExpires")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean passwordNeverExpires;

  @JsonProperty("enabled")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean enabled;

  /** Makes one that says nothing yet. */
  public ProductAdministratorNew() {
  }

  /**
   * Was never anybody's.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * Was never anybody's.
   *
   * @param userId the value
   * @return this
   */
  public ProductAdministratorNew userId(String userId) {
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
  public ProductAdministratorNew name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Its first password, 12 characters at least. Not with <code>otpcaller</code>: one-time passwords are made by the server.
   *
   * @return the value; null where it isn't said
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its first password, 12 characters at least. Not with <code>otpcaller</code>: one-time passwords are made by the server.
   *
   * @param password the value
   * @return this
   */
  public ProductAdministratorNew password(String password) {
    this.password = password;
    return this;
  }

  /**
   * Its own privileges. <code>apicaller</code>, <code>otpcaller</code> and <code>guacamolecaller</code> are ways in: one of them, and nothing beside it. Without one it is a person, who comes in by Login.
   *
   * @return the value
   */
  public List<Privilege> getPrivileges() {
    return privileges;
  }

  /**
   * Its own privileges. <code>apicaller</code>, <code>otpcaller</code> and <code>guacamolecaller</code> are ways in: one of them, and nothing beside it. Without one it is a person, who comes in by Login.
   *
   * @param privileges the value
   * @return this
   */
  public ProductAdministratorNew privileges(List<Privilege> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * Networks that it may come from; nobody when absent or empty.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAllowedAddresses() {
    return allowedAddresses;
  }

  /**
   * Networks that it may come from; nobody when absent or empty.
   *
   * @param allowedAddresses the value
   * @return this
   */
  public ProductAdministratorNew allowedAddresses(List<String> allowedAddresses) {
    this.allowedAddresses = allowedAddresses;
    return this;
  }

  /**
   * How long a one-time password lives; 0, also when absent: one login.
   *
   * @return the value; null where it isn't said
   */
  public Long getOtpRotationHours() {
    return otpRotationHours;
  }

  /**
   * How long a one-time password lives; 0, also when absent: one login.
   *
   * @param otpRotationHours the value
   * @return this
   */
  public ProductAdministratorNew otpRotationHours(Long otpRotationHours) {
    this.otpRotationHours = otpRotationHours;
    return this;
  }

  /**
   * Its password doesn't expire; false when absent.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isPasswordNeverExpires() {
    return passwordNeverExpires;
  }

  /**
   * Its password doesn't expire; false when absent.
   *
   * @param passwordNeverExpires the value
   * @return this
   */
  public ProductAdministratorNew passwordNeverExpires(Boolean passwordNeverExpires) {
    this.passwordNeverExpires = passwordNeverExpires;
    return this;
  }

  /**
   * It may log in; true when absent.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isEnabled() {
    return enabled;
  }

  /**
   * It may log in; true when absent.
   *
   * @param enabled the value
   * @return this
   */
  public ProductAdministratorNew enabled(Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProductAdministratorNew that
        && Objects.equals(userId, that.userId)
        && Objects.equals(name, that.name)
        && Objects.equals(password, that.password)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(allowedAddresses, that.allowedAddresses)
        && Objects.equals(otpRotationHours, that.otpRotationHours)
        && Objects.equals(passwordNeverExpires, that.passwordNeverExpires)
        && Objects.equals(enabled, that.enabled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, name, password, privileges, allowedAddresses, otpRotationHours, passwordNeverExpires, enabled);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ProductAdministratorNew["
        + "userId=" + userId + ", "
        + "name=" + name + ", "
        + "password=" + "***" + ", "
        + "privileges=" + privileges + ", "
        + "allowedAddresses=" + allowedAddresses + ", "
        + "otpRotationHours=" + otpRotationHours + ", "
        + "passwordNeverExpires=" + passwordNeverExpires + ", "
        + "enabled=" + enabled
        + "]";
  }
}
