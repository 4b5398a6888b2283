// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Whether somebody is in a class or group. A user that isn't there is in none.
 */
public final class MemberTest {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("member")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean member;

  @JsonProperty("cached")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean cached;

  @JsonProperty("matchedClassIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> matchedClassIds;

  /** Makes one that says nothing yet. */
  public MemberTest() {
  }

  /**
   * Who was asked for.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * Who was asked for.
   *
   * @param userId the value
   * @return this
   */
  public MemberTest userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * Whether it is a member.
   *
   * @return the value
   */
  public Boolean isMember() {
    return member;
  }

  /**
   * Whether it is a member.
   *
   * @param member the value
   * @return this
   */
  public MemberTest member(Boolean member) {
    this.member = member;
    return this;
  }

  /**
   * Whether the answer is that of a cache. Explicit members are always exact.
   *
   * @return the value
   */
  public Boolean isCached() {
    return cached;
  }

  /**
   * Whether the answer is that of a cache. Explicit members are always exact.
   *
   * @param cached the value
   * @return this
   */
  public MemberTest cached(Boolean cached) {
    this.cached = cached;
    return this;
  }

  /**
   * The classes concerned that it is in.
   *
   * @return the value
   */
  public List<String> getMatchedClassIds() {
    return matchedClassIds;
  }

  /**
   * The classes concerned that it is in.
   *
   * @param matchedClassIds the value
   * @return this
   */
  public MemberTest matchedClassIds(List<String> matchedClassIds) {
    this.matchedClassIds = matchedClassIds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemberTest that
        && Objects.equals(userId, that.userId)
        && Objects.equals(member, that.member)
        && Objects.equals(cached, that.cached)
        && Objects.equals(matchedClassIds, that.matchedClassIds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, member, cached, matchedClassIds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "MemberTest["
        + "userId=" + userId + ", "
        + "member=" + member + ", "
        + "cached=" + cached + ", "
        + "matchedClassIds=" + matchedClassIds
        + "]";
  }
}
