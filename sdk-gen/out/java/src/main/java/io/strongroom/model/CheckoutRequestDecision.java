// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What somebody has said to a request.
 */
public final class CheckoutRequestDecision {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("decision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String decision;

  @JsonProperty("comment")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String comment;

  @JsonProperty("decidedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime decidedAt;

  @JsonProperty("contentHash")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String contentHash;

  /** Makes one that says nothing yet. */
  public CheckoutRequestDecision() {
  }

  /**
   * Who: the person, also where a program speaks in that one's name.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * Who: the person, also where a program speaks in that one's name.
   *
   * @param userId the value
   * @return this
   */
  public CheckoutRequestDecision userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * <code>modified</code> = changed what is asked, and is not asked any more.
   *
   * @return the value
   */
  public String getDecision() {
    return decision;
  }

  /**
   * <code>modified</code> = changed what is asked, and is not asked any more.
   *
   * @param decision the value
   * @return this
   */
  public CheckoutRequestDecision decision(String decision) {
    this.decision = decision;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
   */
  public String getComment() {
    return comment;
  }

  /**
   * For people.
   *
   * @param comment the value
   * @return this
   */
  public CheckoutRequestDecision comment(String comment) {
    this.comment = comment;
    return this;
  }

  /**
   * When.
   *
   * @return the value
   */
  public OffsetDateTime getDecidedAt() {
    return decidedAt;
  }

  /**
   * When.
   *
   * @param decidedAt the value
   * @return this
   */
  public CheckoutRequestDecision decidedAt(OffsetDateTime decidedAt) {
    this.decidedAt = decidedAt;
    return this;
  }

  /**
   * Of what was asked then: it counts for nothing else.
   *
   * @return the value
   */
  public String getContentHash() {
    return contentHash;
  }

  /**
   * Of what was asked then: it counts for nothing else.
   *
   * @param contentHash the value
   * @return this
   */
  public CheckoutRequestDecision contentHash(String contentHash) {
    this.contentHash = contentHash;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestDecision that
        && Objects.equals(userId, that.userId)
        && Objects.equals(decision, that.decision)
        && Objects.equals(comment, that.comment)
        && Objects.equals(decidedAt, that.decidedAt)
        && Objects.equals(contentHash, that.contentHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, decision, comment, decidedAt, contentHash);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutRequestDecision["
        + "userId=" + userId + ", "
        + "decision=" + decision + ", "
        + "comment=" + comment + ", "
        + "decidedAt=" + decidedAt + ", "
        + "contentHash=" + contentHash
        + "]";
  }
}
