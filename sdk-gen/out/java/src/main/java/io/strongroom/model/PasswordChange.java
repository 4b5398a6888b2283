// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A change of a password. Look at <code>status</code>: an answer 200 does not mean success.
 */
public final class PasswordChange {
  @JsonProperty("changeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID changeId;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String kind;

  @JsonProperty("cause")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String cause;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String status;

  @JsonProperty("settled")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean settled;

  @JsonProperty("joined")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean joined;

  @JsonProperty("certainty")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String certainty;

  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long version;

  @JsonProperty("requestedBy")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String requestedBy;

  @JsonProperty("requestedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime requestedAt;

  @JsonProperty("startedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime startedAt;

  @JsonProperty("settledAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime settledAt;

  @JsonProperty("nextAttemptAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime nextAttemptAt;

  @JsonProperty("attempts")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long attempts;

  @JsonProperty("nodeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nodeId;

  @JsonProperty("failureCode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String failureCode;

  @JsonProperty("failureDetail")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String failureDetail;

  /** Makes one that says nothing yet. */
  public PasswordChange() {
  }

  /**
   * Names it.
   *
   * @return the value
   */
  public UUID getChangeId() {
    return changeId;
  }

  /**
   * Names it.
   *
   * @param changeId the value
   * @return this
   */
  public PasswordChange changeId(UUID changeId) {
    this.changeId = changeId;
    return this;
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
  public PasswordChange resourceId(String resourceId) {
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
  public PasswordChange accountId(String accountId) {
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
  public PasswordChange accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /**
   * <code>randomize</code> = to a password that the server makes; <code>override</code> = to a given one.
   *
   * @return the value
   */
  public String getKind() {
    return kind;
  }

  /**
   * <code>randomize</code> = to a password that the server makes; <code>override</code> = to a given one.
   *
   * @param kind the value
   * @return this
   */
  public PasswordChange kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Why: <code>asked</code> = somebody asked; <code>scheduled</code> = by age; <code>doubt</code> = the target was found to have another one; the others come with check-outs.
   *
   * @return the value
   */
  public String getCause() {
    return cause;
  }

  /**
   * Why: <code>asked</code> = somebody asked; <code>scheduled</code> = by age; <code>doubt</code> = the target was found to have another one; the others come with check-outs.
   *
   * @param cause the value
   * @return this
   */
  public PasswordChange cause(String cause) {
    this.cause = cause;
    return this;
  }

  /**
   * How far it is: <code>queued</code> = it waits; <code>running</code> = a node works on it; <code>retrying</code> = it came to nothing for now and is tried again; <code>in-doubt</code> = nobody knows which password the target takes, and the server finds out; <code>confirmed</code> = the new one is in force; <code>failed</code> = it is not; <code>canceled</code> = it was given up.
   *
   * @return the value
   */
  public String getStatus() {
    return status;
  }

  /**
   * How far it is: <code>queued</code> = it waits; <code>running</code> = a node works on it; <code>retrying</code> = it came to nothing for now and is tried again; <code>in-doubt</code> = nobody knows which password the target takes, and the server finds out; <code>confirmed</code> = the new one is in force; <code>failed</code> = it is not; <code>canceled</code> = it was given up.
   *
   * @param status the value
   * @return this
   */
  public PasswordChange status(String status) {
    this.status = status;
    return this;
  }

  /**
   * Nothing more will happen to it.
   *
   * @return the value
   */
  public Boolean isSettled() {
    return settled;
  }

  /**
   * Nothing more will happen to it.
   *
   * @param settled the value
   * @return this
   */
  public PasswordChange settled(Boolean settled) {
    this.settled = settled;
    return this;
  }

  /**
   * An open change was joined, and no new one made.
   *
   * @return the value
   */
  public Boolean isJoined() {
    return joined;
  }

  /**
   * An open change was joined, and no new one made.
   *
   * @param joined the value
   * @return this
   */
  public PasswordChange joined(Boolean joined) {
    this.joined = joined;
    return this;
  }

  /**
   * How sure the new password is, once it is in force.
   *
   * @return the value; null where there is none
   */
  public String getCertainty() {
    return certainty;
  }

  /**
   * How sure the new password is, once it is in force.
   *
   * @param certainty the value
   * @return this
   */
  public PasswordChange certainty(String certainty) {
    this.certainty = certainty;
    return this;
  }

  /**
   * The version in force, once it is; never the password itself.
   *
   * @return the value; null where there is none
   */
  public Long getVersion() {
    return version;
  }

  /**
   * The version in force, once it is; never the password itself.
   *
   * @param version the value
   * @return this
   */
  public PasswordChange version(Long version) {
    this.version = version;
    return this;
  }

  /**
   * Who asked for it; null = the server.
   *
   * @return the value; null where there is none
   */
  public String getRequestedBy() {
    return requestedBy;
  }

  /**
   * Who asked for it; null = the server.
   *
   * @param requestedBy the value
   * @return this
   */
  public PasswordChange requestedBy(String requestedBy) {
    this.requestedBy = requestedBy;
    return this;
  }

  /**
   * When.
   *
   * @return the value
   */
  public OffsetDateTime getRequestedAt() {
    return requestedAt;
  }

  /**
   * When.
   *
   * @param requestedAt the value
   * @return this
   */
  public PasswordChange requestedAt(OffsetDateTime requestedAt) {
    this.requestedAt = requestedAt;
    return this;
  }

  /**
   * When the work on it began.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getStartedAt() {
    return startedAt;
  }

  /**
   * When the work on it began.
   *
   * @param startedAt the value
   * @return this
   */
  public PasswordChange startedAt(OffsetDateTime startedAt) {
    this.startedAt = startedAt;
    return this;
  }

  /**
   * When it was settled.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getSettledAt() {
    return settledAt;
  }

  /**
   * When it was settled.
   *
   * @param settledAt the value
   * @return this
   */
  public PasswordChange settledAt(OffsetDateTime settledAt) {
    this.settledAt = settledAt;
    return this;
  }

  /**
   * When it is tried again.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getNextAttemptAt() {
    return nextAttemptAt;
  }

  /**
   * When it is tried again.
   *
   * @param nextAttemptAt the value
   * @return this
   */
  public PasswordChange nextAttemptAt(OffsetDateTime nextAttemptAt) {
    this.nextAttemptAt = nextAttemptAt;
    return this;
  }

  /**
   * How often it was tried.
   *
   * @return the value
   */
  public Long getAttempts() {
    return attempts;
  }

  /**
   * How often it was tried.
   *
   * @param attempts the value
   * @return this
   */
  public PasswordChange attempts(Long attempts) {
    this.attempts = attempts;
    return this;
  }

  /**
   * The node that works on it; null = none just now.
   *
   * @return the value; null where there is none
   */
  public String getNodeId() {
    return nodeId;
  }

  /**
   * The node that works on it; null = none just now.
   *
   * @param nodeId the value
   * @return this
   */
  public PasswordChange nodeId(String nodeId) {
    this.nodeId = nodeId;
    return this;
  }

  /**
   * What last went wrong; kept while it is tried again. <code>target-unreachable</code>; <code>target-refused</code> = it refuses this password; <code>target-account-missing</code>; <code>administrator-refused</code> = it doesn't let the system's administrator in, or not so far; <code>connector-failed</code> = it isn't proven to be the target, or doesn't speak as it should; <code>deadline-passed</code> = no answer in time.
   *
   * @return the value; null where there is none
   */
  public String getFailureCode() {
    return failureCode;
  }

  /**
   * What last went wrong; kept while it is tried again. <code>target-unreachable</code>; <code>target-refused</code> = it refuses this password; <code>target-account-missing</code>; <code>administrator-refused</code> = it doesn't let the system's administrator in, or not so far; <code>connector-failed</code> = it isn't proven to be the target, or doesn't speak as it should; <code>deadline-passed</code> = no answer in time.
   *
   * @param failureCode the value
   * @return this
   */
  public PasswordChange failureCode(String failureCode) {
    this.failureCode = failureCode;
    return this;
  }

  /**
   * The same for people; no secret, nothing that the target wrote.
   *
   * @return the value; null where there is none
   */
  public String getFailureDetail() {
    return failureDetail;
  }

  /**
   * The same for people; no secret, nothing that the target wrote.
   *
   * @param failureDetail the value
   * @return this
   */
  public PasswordChange failureDetail(String failureDetail) {
    this.failureDetail = failureDetail;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordChange that
        && Objects.equals(changeId, that.changeId)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(kind, that.kind)
        && Objects.equals(cause, that.cause)
        && Objects.equals(status, that.status)
        && Objects.equals(settled, that.settled)
        && Objects.equals(joined, that.joined)
        && Objects.equals(certainty, that.certainty)
        && Objects.equals(version, that.version)
        && Objects.equals(requestedBy, that.requestedBy)
        && Objects.equals(requestedAt, that.requestedAt)
        && Objects.equals(startedAt, that.startedAt)
        && Objects.equals(settledAt, that.settledAt)
        && Objects.equals(nextAttemptAt, that.nextAttemptAt)
        && Objects.equals(attempts, that.attempts)
        && Objects.equals(nodeId, that.nodeId)
        && Objects.equals(failureCode, that.failureCode)
        && Objects.equals(failureDetail, that.failureDetail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(changeId, resourceId, accountId, accountKey, kind, cause, status, settled, joined, certainty, version, requestedBy, requestedAt, startedAt, settledAt, nextAttemptAt, attempts, nodeId, failureCode, failureDetail);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordChange["
        + "changeId=" + changeId + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "accountKey=" + accountKey + ", "
        + "kind=" + kind + ", "
        + "cause=" + cause + ", "
        + "status=" + status + ", "
        + "settled=" + settled + ", "
        + "joined=" + joined + ", "
        + "certainty=" + certainty + ", "
        + "version=" + version + ", "
        + "requestedBy=" + requestedBy + ", "
        + "requestedAt=" + requestedAt + ", "
        + "startedAt=" + startedAt + ", "
        + "settledAt=" + settledAt + ", "
        + "nextAttemptAt=" + nextAttemptAt + ", "
        + "attempts=" + attempts + ", "
        + "nodeId=" + nodeId + ", "
        + "failureCode=" + failureCode + ", "
        + "failureDetail=" + failureDetail
        + "]";
  }
}
