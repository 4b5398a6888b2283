// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An approval of what was read.
 */
public final class CheckoutRequestApproval {
  @JsonProperty("contentHash")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String contentHash;

  @JsonProperty("comment")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String comment;

  /** Makes one that says nothing yet. */
  public CheckoutRequestApproval() {
  }

  /**
   * Of the request as it was read.
   *
   * @return the value
   */
  public String getContentHash() {
    return contentHash;
  }

  /**
   * Of the request as it was read.
   *
   * @param contentHash the value
   * @return this
   */
  public CheckoutRequestApproval contentHash(String contentHash) {
    this.contentHash = contentHash;
    return this;
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
  public CheckoutRequestApproval comment(String comment) {
    this.comment = comment;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestApproval that
        && Objects.equals(contentHash, that.contentHash)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contentHash, comment);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestApproval["
        + "contentHash=" + contentHash + ", "
        + "comment=" + comment
        + "]";
  }
}
