// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * An account that was lent, with its password for whom that is shown.
 */
public final class OpenedCheckout {
  @JsonProperty("checkout")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Checkout checkout;

  @JsonProperty("passwords")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Password> passwords;

  /** Makes one that says nothing yet. */
  public OpenedCheckout() {
  }

  /**
   * The check-out.
   *
   * @return the value
   */
  public Checkout getCheckout() {
    return checkout;
  }

  /**
   * The check-out.
   *
   * @param checkout the value
   * @return this
   */
  public OpenedCheckout checkout(Checkout checkout) {
    this.checkout = checkout;
    return this;
  }

  /**
   * The passwords of its accounts; empty for whom they aren't shown.
   *
   * @return the value
   */
  public List<Password> getPasswords() {
    return passwords;
  }

  /**
   * The passwords of its accounts; empty for whom they aren't shown.
   *
   * @param passwords the value
   * @return this
   */
  public OpenedCheckout passwords(List<Password> passwords) {
    this.passwords = passwords;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenedCheckout that
        && Objects.equals(checkout, that.checkout)
        && Objects.equals(passwords, that.passwords);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkout, passwords);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "OpenedCheckout["
        + "checkout=" + checkout + ", "
        + "passwords=" + passwords
        + "]";
  }
}
