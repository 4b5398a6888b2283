// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What is to be different about an administrator.
 */
public final class ProductAdministratorChange {
  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String name;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.NON_NULL)
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

  /** Makes one that says nothing yet. */
  public ProductAdministratorChange() {
  }

  /**
   * For people.
   *
   * @return the value; null where it isn't said
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
  public ProductAdministratorChange name(String name) {
    this.name = name;
    return this;
  }

  /**
   * In place of all its own privileges.
   *
   * @return the value; null where it isn't said
   */
  public List<Privilege> getPrivileges() {
    return privileges;
  }

  /**
   * In place of all its own privileges.
   *
   * @param privileges the value
   * @return this
   */
  public ProductAdministratorChange privileges(List<Privilege> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * In place of all its networks.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAllowedAddresses() {
    return allowedAddresses;
  }

  /**
   * In place of all its networks.
   *
   * @param allowedAddresses the value
   * @return this
   */
  public ProductAdministratorChange allowedAddresses(List<String> allowedAddresses) {
    this.allowedAddresses = allowedAddresses;
    return this;
  }

  /**
   * How long a one-time password lives; 0: one login.
   *
   * @return the value; null where it isn't said
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
  public ProductAdministratorChange otpRotationHours(Long otpRotationHours) {
    this.otpRotationHours = otpRotationHours;
    return this;
  }

  /**
   * Its password doesn't expire.
   *
   * @return the value; null where it isn't said
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
  public ProductAdministratorChange passwordNeverExpires(Boolean passwordNeverExpires) {
    this.passwordNeverExpires = passwordNeverExpires;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProductAdministratorChange that
        && Objects.equals(name, that.name)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(allowedAddresses, that.allowedAddresses)
        && Objects.equals(otpRotationHours, that.otpRotationHours)
        && Objects.equals(passwordNeverExpires, that.passwordNeverExpires);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, privileges, allowedAddresses, otpRotationHours, passwordNeverExpires);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ProductAdministratorChange["
        + "name=" + name + ", "
        + "privileges=" + privileges + ", "
        + "allowedAddresses=" + allowedAddresses + ", "
        + "otpRotationHours=" + otpRotationHours + ", "
        + "passwordNeverExpires=" + passwordNeverExpires
        + "]";
  }
}
