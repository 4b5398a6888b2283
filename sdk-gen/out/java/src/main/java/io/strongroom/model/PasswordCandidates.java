// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The passwords of an account that may be in force, the likeliest first.
 */
public final class PasswordCandidates {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("certainty")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String certainty;

  @JsonProperty("candidates")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<PasswordCandidate> candidates;

  @JsonProperty("disclosureId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID disclosureId;

  /** Makes one that says nothing yet. */
  public PasswordCandidates() {
  }

  /**
   * The account's system.
   *
   * @return the value
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * The account's system.
   *
   * @param resourceId the value
   * @return this
   */
  public PasswordCandidates resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * The account.
   *
   * @return the value
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * The account.
   *
   * @param accountId the value
   * @return this
   */
  public PasswordCandidates accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * Stands for the account for ever.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * Stands for the account for ever.
   *
   * @param accountKey the value
   * @return this
   */
  public PasswordCandidates accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * How sure the one is that is said to be in force.
   *
   * @return the value
   */
  public String getCertainty() {
    return certainty;
  }

  /**
   * How sure the one is that is said to be in force.
   *
   * @param certainty the value
   * @return this
   */
  public PasswordCandidates certainty(String certainty) {
    this.certainty = certainty;
    return this;
  }

  /**
   * The candidate, the current one, and the others, the newest first; empty where there never was a password.
   *
   * @return the value
   */
  public List<PasswordCandidate> getCandidates() {
    return candidates;
  }

  /**
   * The candidate, the current one, and the others, the newest first; empty where there never was a password.
   *
   * @param candidates the value
   * @return this
   */
  public PasswordCandidates candidates(List<PasswordCandidate> candidates) {
    this.candidates = candidates;
    return this;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @return the value
   */
  public UUID getDisclosureId() {
    return disclosureId;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @param disclosureId the value
   * @return this
   */
  public PasswordCandidates disclosureId(UUID disclosureId) {
    this.disclosureId = disclosureId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordCandidates that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(certainty, that.certainty)
        && Objects.equals(candidates, that.candidates)
        && Objects.equals(disclosureId, that.disclosureId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, accountId, accountKey, certainty, candidates, disclosureId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordCandidates["
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "accountKey=" + accountKey + ", "
        + "certainty=" + certainty + ", "
        + "candidates=" + candidates + ", "
        + "disclosureId=" + disclosureId
        + "]";
  }
}
