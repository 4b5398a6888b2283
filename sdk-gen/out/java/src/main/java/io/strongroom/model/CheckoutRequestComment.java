// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What is said with a denial or a withdrawal.
 */
public final class CheckoutRequestComment {
  @JsonProperty("comment")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String comment;

  /** Makes one that says nothing yet. */
  public CheckoutRequestComment() {
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getComment() {
    return comment;
  }

  /**
   * For people; <code>""</code> when absent.
   *
   * @param comment the value
   * @return this
   */
  public CheckoutRequestComment comment(String comment) {
    this.comment = comment;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestComment that
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(comment);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestComment["
        + "comment=" + comment
        + "]";
  }
}
