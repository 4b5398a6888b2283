// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Accounts whose passwords are to be changed.
 */
public final class PasswordRandomizeMany {
  @JsonProperty("accounts")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<PasswordRandomize> accounts;

  @JsonProperty("performLocally")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean performLocally;

  /** Makes one that says nothing yet. */
  public PasswordRandomizeMany() {
  }

  /**
   * The accounts, each once.
   *
   * @return the value
   */
  public List<PasswordRandomize> getAccounts() {
    return accounts;
  }

  /**
   * The accounts, each once.
   *
   * @param accounts the value
   * @return this
   */
  public PasswordRandomizeMany accounts(List<PasswordRandomize> accounts) {
    this.accounts = accounts;
    return this;
  }

  /**
   * Whether the node that answers is to make all of the changes, also those of accounts that another node manages; <code>false</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isPerformLocally() {
    return performLocally;
  }

  /**
   * Whether the node that answers is to make all of the changes, also those of accounts that another node manages; <code>false</code> when absent.
   *
   * @param performLocally the value
   * @return this
   */
  public PasswordRandomizeMany performLocally(Boolean performLocally) {
    this.performLocally = performLocally;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordRandomizeMany that
        && Objects.equals(accounts, that.accounts)
        && Objects.equals(performLocally, that.performLocally);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accounts, performLocally);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordRandomizeMany["
        + "accounts=" + accounts + ", "
        + "performLocally=" + performLocally
        + "]";
  }
}
