// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A new password.
 */
public final class AdministratorPasswordChange {
  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("currentPassword")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String currentPassword;

  /** Makes one that says nothing yet. */
  public AdministratorPasswordChange() {
  }

  /**
   * The new one, 12 characters at least.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * The new one, 12 characters at least.
   *
   * @param password the value
   * @return this
   */
  public AdministratorPasswordChange password(String password) {
    this.password = password;
    return this;
  }

  /**
   * The present one; required when it is one's own that changes.
   *
   * @return the value; null where it isn't said
   */
  public String getCurrentPassword() {
    return currentPassword;
  }

  /**
   * The present one; required when it is one's own that changes.
   *
   * @param currentPassword the value
   * @return this
   */
  public AdministratorPasswordChange currentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorPasswordChange that
        && Objects.equals(password, that.password)
        && Objects.equals(currentPassword, that.currentPassword);
  }

  @Override
  public int hashCode() {
    return Objects.hash(password, currentPassword);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorPasswordChange["
        + "password=" + "***" + ", "
        + "currentPassword=" + "***"
        + "]";
  }
}
