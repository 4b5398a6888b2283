// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * How the database keeps what is written, and what is left to do.
 */
public final class ReplicationStatus {
  @JsonProperty("engine")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String engine;

  @JsonProperty("leaderReachable")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean leaderReachable;

  @JsonProperty("quorum")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean quorum;

  @JsonProperty("commitsWaiting")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long commitsWaiting;

  @JsonProperty("commitsWaitingMilliseconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long commitsWaitingMilliseconds;

  @JsonProperty("members")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<ReplicationMember> members;

  @JsonProperty("changesOpen")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long changesOpen;

  @JsonProperty("changesInDoubt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long changesInDoubt;

  @JsonProperty("checkinsFailed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long checkinsFailed;

  /** Makes one that says nothing yet. */
  public ReplicationStatus() {
  }

  /**
   * Where the tables are.
   *
   * @return the value
   */
  public String getEngine() {
    return engine;
  }

  /**
   * Where the tables are.
   *
   * @param engine the value
   * @return this
   */
  public ReplicationStatus engine(String engine) {
    this.engine = engine;
    return this;
  }

  /**
   * A member takes writes, and answers.
   *
   * @return the value
   */
  public Boolean isLeaderReachable() {
    return leaderReachable;
  }

  /**
   * A member takes writes, and answers.
   *
   * @param leaderReachable the value
   * @return this
   */
  public ReplicationStatus leaderReachable(Boolean leaderReachable) {
    this.leaderReachable = leaderReachable;
    return this;
  }

  /**
   * What is written is kept as the configuration asks.
   *
   * @return the value
   */
  public Boolean isQuorum() {
    return quorum;
  }

  /**
   * What is written is kept as the configuration asks.
   *
   * @param quorum the value
   * @return this
   */
  public ReplicationStatus quorum(Boolean quorum) {
    this.quorum = quorum;
    return this;
  }

  /**
   * Commits that wait for standbys.
   *
   * @return the value
   */
  public Long getCommitsWaiting() {
    return commitsWaiting;
  }

  /**
   * Commits that wait for standbys.
   *
   * @param commitsWaiting the value
   * @return this
   */
  public ReplicationStatus commitsWaiting(Long commitsWaiting) {
    this.commitsWaiting = commitsWaiting;
    return this;
  }

  /**
   * For how long the first of them has.
   *
   * @return the value
   */
  public Long getCommitsWaitingMilliseconds() {
    return commitsWaitingMilliseconds;
  }

  /**
   * For how long the first of them has.
   *
   * @param commitsWaitingMilliseconds the value
   * @return this
   */
  public ReplicationStatus commitsWaitingMilliseconds(Long commitsWaitingMilliseconds) {
    this.commitsWaitingMilliseconds = commitsWaitingMilliseconds;
    return this;
  }

  /**
   * The members of the cluster, in the order of the configuration; none where the tables are in a file.
   *
   * @return the value
   */
  public List<ReplicationMember> getMembers() {
    return members;
  }

  /**
   * The members of the cluster, in the order of the configuration; none where the tables are in a file.
   *
   * @param members the value
   * @return this
   */
  public ReplicationStatus members(List<ReplicationMember> members) {
    this.members = members;
    return this;
  }

  /**
   * Changes of passwords that aren't settled.
   *
   * @return the value
   */
  public Long getChangesOpen() {
    return changesOpen;
  }

  /**
   * Changes of passwords that aren't settled.
   *
   * @param changesOpen the value
   * @return this
   */
  public ReplicationStatus changesOpen(Long changesOpen) {
    this.changesOpen = changesOpen;
    return this;
  }

  /**
   * Of these, such whose password nobody is sure of.
   *
   * @return the value
   */
  public Long getChangesInDoubt() {
    return changesInDoubt;
  }

  /**
   * Of these, such whose password nobody is sure of.
   *
   * @param changesInDoubt the value
   * @return this
   */
  public ReplicationStatus changesInDoubt(Long changesInDoubt) {
    this.changesInDoubt = changesInDoubt;
    return this;
  }

  /**
   * Check-outs whose return has failed.
   *
   * @return the value
   */
  public Long getCheckinsFailed() {
    return checkinsFailed;
  }

  /**
   * Check-outs whose return has failed.
   *
   * @param checkinsFailed the value
   * @return this
   */
  public ReplicationStatus checkinsFailed(Long checkinsFailed) {
    this.checkinsFailed = checkinsFailed;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReplicationStatus that
        && Objects.equals(engine, that.engine)
        && Objects.equals(leaderReachable, that.leaderReachable)
        && Objects.equals(quorum, that.quorum)
        && Objects.equals(commitsWaiting, that.commitsWaiting)
        && Objects.equals(commitsWaitingMilliseconds, that.commitsWaitingMilliseconds)
        && Objects.equals(members, that.members)
        && Objects.equals(changesOpen, that.changesOpen)
        && Objects.equals(changesInDoubt, that.changesInDoubt)
        && Objects.equals(checkinsFailed, that.checkinsFailed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(engine, leaderReachable, quorum, commitsWaiting, commitsWaitingMilliseconds, members, changesOpen, changesInDoubt, checkinsFailed);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ReplicationStatus["
        + "engine=" + engine + ", "
        + "leaderReachable=" + leaderReachable + ", "
        + "quorum=" + quorum + ", "
        + "commitsWaiting=" + commitsWaiting + ", "
        + "commitsWaitingMilliseconds=" + commitsWaitingMilliseconds + ", "
        + "members=" + members + ", "
        + "changesOpen=" + changesOpen + ", "
        + "changesInDoubt=" + changesInDoubt + ", "
        + "checkinsFailed=" + checkinsFailed
        + "]";
  }
}
