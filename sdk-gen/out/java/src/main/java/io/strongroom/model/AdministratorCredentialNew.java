// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;

/**
 * What the server is to log in to a system with: exactly one of password, private key and managed account.
 */
public final class AdministratorCredentialNew {
  @JsonProperty("userName")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userName;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String password;

  @JsonProperty("privateKeyPem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String privateKeyPem;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private UUID accountKey;

  /** Makes one that says nothing yet. */
  public AdministratorCredentialNew() {
  }

  /**
   * Its name on the target.
   *
   * @return the value
   */
  public String getUserName() {
    return userName;
  }

  /**
   * Its name on the target.
   *
   * @param userName the value
   * @return this
   */
  public AdministratorCredentialNew userName(String userName) {
    this.userName = userName;
    return this;
  }

  /**
   * Its password.
   *
   * @return the value; null where it isn't said
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its password.
   *
   * @param password the value
   * @return this
   */
  public AdministratorCredentialNew password(String password) {
    this.password = password;
    return this;
  }

  /**
   * Its private key, in PEM.
   *
   * @return the value; null where it isn't said
   */
  public String getPrivateKeyPem() {
    return privateKeyPem;
  }

  /**
   * Its private key, in PEM.
   *
   * @param privateKeyPem the value
   * @return this
   */
  public AdministratorCredentialNew privateKeyPem(String privateKeyPem) {
    this.privateKeyPem = privateKeyPem;
    return this;
  }

  /**
   * A managed account whose password it has; needs <code>preapproved-checkout</code> on that account's policy.
   *
   * @return the value; null where it isn't said
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * A managed account whose password it has; needs <code>preapproved-checkout</code> on that account's policy.
   *
   * @param accountKey the value
   * @return this
   */
  public AdministratorCredentialNew accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorCredentialNew that
        && Objects.equals(userName, that.userName)
        && Objects.equals(password, that.password)
        && Objects.equals(privateKeyPem, that.privateKeyPem)
        && Objects.equals(accountKey, that.accountKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userName, password, privateKeyPem, accountKey);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorCredentialNew["
        + "userName=" + userName + ", "
        + "password=" + "***" + ", "
        + "privateKeyPem=" + "***" + ", "
        + "accountKey=" + accountKey
        + "]";
  }
}
