// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A user group.
 */
public final class UserGroup {
  @JsonProperty("groupId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String groupId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String classMatch;

  @JsonProperty("accessControls")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<AccessControl> accessControls;

  @JsonProperty("builtIn")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean builtIn;

  @JsonProperty("revision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long revision;

  @JsonProperty("createdAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime createdAt;

  @JsonProperty("updatedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime updatedAt;

  /** Makes one that says nothing yet. */
  public UserGroup() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getGroupId() {
    return groupId;
  }

  /**
   * Its name.
   *
   * @param groupId the value
   * @return this
   */
  public UserGroup groupId(String groupId) {
    this.groupId = groupId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people.
   *
   * @param description the value
   * @return this
   */
  public UserGroup description(String description) {
    this.description = description;
    return this;
  }

  /**
   * The classes whose users are its members.
   *
   * @return the value
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * The classes whose users are its members.
   *
   * @param classIds the value
   * @return this
   */
  public UserGroup classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /**
   * Whether a member is in all of the classes or in any.
   *
   * @return the value
   */
  public String getClassMatch() {
    return classMatch;
  }

  /**
   * Whether a member is in all of the classes or in any.
   *
   * @param classMatch the value
   * @return this
   */
  public UserGroup classMatch(String classMatch) {
    this.classMatch = classMatch;
    return this;
  }

  /**
   * All of them, by policy.
   *
   * @return the value
   */
  public List<AccessControl> getAccessControls() {
    return accessControls;
  }

  /**
   * All of them, by policy.
   *
   * @param accessControls the value
   * @return this
   */
  public UserGroup accessControls(List<AccessControl> accessControls) {
    this.accessControls = accessControls;
    return this;
  }

  /**
   * It belongs to the product and can't be deleted.
   *
   * @return the value
   */
  public Boolean isBuiltIn() {
    return builtIn;
  }

  /**
   * It belongs to the product and can't be deleted.
   *
   * @param builtIn the value
   * @return this
   */
  public UserGroup builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
    return this;
  }

  /**
   * Grows with each change of the group or of its access controls.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with each change of the group or of its access controls.
   *
   * @param revision the value
   * @return this
   */
  public UserGroup revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was made.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was made.
   *
   * @param createdAt the value
   * @return this
   */
  public UserGroup createdAt(OffsetDateTime createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * When it was last changed.
   *
   * @return the value
   */
  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }

  /**
   * When it was last changed.
   *
   * @param updatedAt the value
   * @return this
   */
  public UserGroup updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserGroup that
        && Objects.equals(groupId, that.groupId)
        && Objects.equals(description, that.description)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch)
        && Objects.equals(accessControls, that.accessControls)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupId, description, classIds, classMatch, accessControls, builtIn, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserGroup["
        + "groupId=" + groupId + ", "
        + "description=" + description + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch + ", "
        + "accessControls=" + accessControls + ", "
        + "builtIn=" + builtIn + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
