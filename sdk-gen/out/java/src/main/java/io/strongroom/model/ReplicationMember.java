// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A member of the database's cluster.
 */
public final class ReplicationMember {
  @JsonProperty("host")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String host;

  @JsonProperty("role")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String role;

  @JsonProperty("lagBytes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long lagBytes;

  @JsonProperty("lagSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long lagSeconds;

  /** Makes one that says nothing yet. */
  public ReplicationMember() {
  }

  /**
   * Where it is, as the configuration says.
   *
   * @return the value
   */
  public String getHost() {
    return host;
  }

  /**
   * Where it is, as the configuration says.
   *
   * @param host the value
   * @return this
   */
  public ReplicationMember host(String host) {
    this.host = host;
    return this;
  }

  /**
   * What it does.
   *
   * @return the value
   */
  public String getRole() {
    return role;
  }

  /**
   * What it does.
   *
   * @param role the value
   * @return this
   */
  public ReplicationMember role(String role) {
    this.role = role;
    return this;
  }

  /**
   * What it lacks of the primary's log; null: not known.
   *
   * @return the value; null where there is none
   */
  public Long getLagBytes() {
    return lagBytes;
  }

  /**
   * What it lacks of the primary's log; null: not known.
   *
   * @param lagBytes the value
   * @return this
   */
  public ReplicationMember lagBytes(Long lagBytes) {
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
  public ReplicationMember lagSeconds(Long lagSeconds) {
    this.lagSeconds = lagSeconds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReplicationMember that
        && Objects.equals(host, that.host)
        && Objects.equals(role, that.role)
        && Objects.equals(lagBytes, that.lagBytes)
        && Objects.equals(lagSeconds, that.lagSeconds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(host, role, lagBytes, lagSeconds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ReplicationMember["
        + "host=" + host + ", "
        + "role=" + role + ", "
        + "lagBytes=" + lagBytes + ", "
        + "lagSeconds=" + lagSeconds
        + "]";
  }
}
