// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A server of this installation, as it has said itself.
 */
public final class Instance {
  @JsonProperty("nodeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nodeId;

  @JsonProperty("state")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String state;

  @JsonProperty("role")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String role;

  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String version;

  @JsonProperty("startedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime startedAt;

  @JsonProperty("heartbeatAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime heartbeatAt;

  @JsonProperty("lagBytes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long lagBytes;

  @JsonProperty("lagSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long lagSeconds;

  @JsonProperty("queueLength")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long queueLength;

  @JsonProperty("clockSkewMilliseconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long clockSkewMilliseconds;

  /** Makes one that says nothing yet. */
  public Instance() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getNodeId() {
    return nodeId;
  }

  /**
   * Its name.
   *
   * @param nodeId the value
   * @return this
   */
  public Instance nodeId(String nodeId) {
    this.nodeId = nodeId;
    return this;
  }

  /**
   * How it stands.
   *
   * @return the value
   */
  public String getState() {
    return state;
  }

  /**
   * How it stands.
   *
   * @param state the value
   * @return this
   */
  public Instance state(String state) {
    this.state = state;
    return this;
  }

  /**
   * What the database server beside it does.
   *
   * @return the value
   */
  public String getRole() {
    return role;
  }

  /**
   * What the database server beside it does.
   *
   * @param role the value
   * @return this
   */
  public Instance role(String role) {
    this.role = role;
    return this;
  }

  /**
   * Its version.
   *
   * @return the value
   */
  public String getVersion() {
    return version;
  }

  /**
   * Its version.
   *
   * @param version the value
   * @return this
   */
  public Instance version(String version) {
    this.version = version;
    return this;
  }

  /**
   * When it started.
   *
   * @return the value
   */
  public OffsetDateTime getStartedAt() {
    return startedAt;
  }

  /**
   * When it started.
   *
   * @param startedAt the value
   * @return this
   */
  public Instance startedAt(OffsetDateTime startedAt) {
    this.startedAt = startedAt;
    return this;
  }

  /**
   * When it was heard of last.
   *
   * @return the value
   */
  public OffsetDateTime getHeartbeatAt() {
    return heartbeatAt;
  }

  /**
   * When it was heard of last.
   *
   * @param heartbeatAt the value
   * @return this
   */
  public Instance heartbeatAt(OffsetDateTime heartbeatAt) {
    this.heartbeatAt = heartbeatAt;
    return this;
  }

  /**
   * What the database server beside it lacks of the leader's log; null: not known.
   *
   * @return the value; null where there is none
   */
  public Long getLagBytes() {
    return lagBytes;
  }

  /**
   * What the database server beside it lacks of the leader's log; null: not known.
   *
   * @param lagBytes the value
   * @return this
   */
  public Instance lagBytes(Long lagBytes) {
    this.lagBytes = lagBytes;
    return this;
  }

  /**
   * For how long; null: not known.
   *
   * @return the value; null where there is none
   */
  public Long getLagSeconds() {
    return lagSeconds;
  }

  /**
   * For how long; null: not known.
   *
   * @param lagSeconds the value
   * @return this
   */
  public Instance lagSeconds(Long lagSeconds) {
    this.lagSeconds = lagSeconds;
    return this;
  }

  /**
   * Open changes of passwords that it works on, or that wait for it: as their managing node, or because it was to make them itself.
   *
   * @return the value
   */
  public Long getQueueLength() {
    return queueLength;
  }

  /**
   * Open changes of passwords that it works on, or that wait for it: as their managing node, or because it was to make them itself.
   *
   * @param queueLength the value
   * @return this
   */
  public Instance queueLength(Long queueLength) {
    this.queueLength = queueLength;
    return this;
  }

  /**
   * How far its machine's clock is ahead of the database's. Beyond 5000 either way it is cut off.
   *
   * @return the value
   */
  public Long getClockSkewMilliseconds() {
    return clockSkewMilliseconds;
  }

  /**
   * How far its machine's clock is ahead of the database's. Beyond 5000 either way it is cut off.
   *
   * @param clockSkewMilliseconds the value
   * @return this
   */
  public Instance clockSkewMilliseconds(Long clockSkewMilliseconds) {
    this.clockSkewMilliseconds = clockSkewMilliseconds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Instance that
        && Objects.equals(nodeId, that.nodeId)
        && Objects.equals(state, that.state)
        && Objects.equals(role, that.role)
        && Objects.equals(version, that.version)
        && Objects.equals(startedAt, that.startedAt)
        && Objects.equals(heartbeatAt, that.heartbeatAt)
        && Objects.equals(lagBytes, that.lagBytes)
        && Objects.equals(lagSeconds, that.lagSeconds)
        && Objects.equals(queueLength, that.queueLength)
        && Objects.equals(clockSkewMilliseconds, that.clockSkewMilliseconds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nodeId, state, role, version, startedAt, heartbeatAt, lagBytes, lagSeconds, queueLength, clockSkewMilliseconds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Instance["
        + "nodeId=" + nodeId + ", "
        + "state=" + state + ", "
        + "role=" + role + ", "
        + "version=" + version + ", "
        + "startedAt=" + startedAt + ", "
        + "heartbeatAt=" + heartbeatAt + ", "
        + "lagBytes=" + lagBytes + ", "
        + "lagSeconds=" + lagSeconds + ", "
        + "queueLength=" + queueLength + ", "
        + "clockSkewMilliseconds=" + clockSkewMilliseconds
        + "]";
  }
}
