// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * A user group to be made.
 */
public final class UserGroupNew {
  @JsonProperty("groupId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String groupId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private ClassMatchEnum classMatch;

  @JsonProperty("accessControls")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<AccessControlNew> accessControls;

  /** Makes one that says nothing yet. */
  public UserGroupNew() {
  }

  /**
   * Never changes.
   *
   * @return the value
   */
  public String getGroupId() {
    return groupId;
  }

  /**
   * Never changes.
   *
   * @param groupId the value
   * @return this
   */
  public UserGroupNew groupId(String groupId) {
    this.groupId = groupId;
    return this;
  }

  /**
   * For people; empty when absent.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people; empty when absent.
   *
   * @param description the value
   * @return this
   */
  public UserGroupNew description(String description) {
    this.description = description;
    return this;
  }

  /**
   * The classes whose users are its members; a group without a class has none.
   *
   * @return the value
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * The classes whose users are its members; a group without a class has none.
   *
   * @param classIds the value
   * @return this
   */
  public UserGroupNew classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /** Whether a member is in all of the classes or in any; <code>all</code> when absent. */
  public enum ClassMatchEnum {
    /** {@code "all"} */
    ALL("all"),
    /** {@code "any"} */
    ANY("any");

    private final String value;

    ClassMatchEnum(String value) {
      this.value = value;
    }

    /**
     * The choice as the contract spells it.
     *
     * @return the value
     */
    @JsonValue
    public String getValue() {
      return value;
    }
  }

  /**
   * Whether a member is in all of the classes or in any; <code>all</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public ClassMatchEnum getClassMatch() {
    return classMatch;
  }

  /**
   * Whether a member is in all of the classes or in any; <code>all</code> when absent.
   *
   * @param classMatch the value
   * @return this
   */
  public UserGroupNew classMatch(ClassMatchEnum classMatch) {
    this.classMatch = classMatch;
    return this;
  }

  /**
   * One for each policy. More are set by UserGroupAccessControlSet.
   *
   * @return the value
   */
  public List<AccessControlNew> getAccessControls() {
    return accessControls;
  }

  /**
   * One for each policy. More are set by UserGroupAccessControlSet.
   *
   * @param accessControls the value
   * @return this
   */
  public UserGroupNew accessControls(List<AccessControlNew> accessControls) {
    this.accessControls = accessControls;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserGroupNew that
        && Objects.equals(groupId, that.groupId)
        && Objects.equals(description, that.description)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch)
        && Objects.equals(accessControls, that.accessControls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupId, description, classIds, classMatch, accessControls);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserGroupNew["
        + "groupId=" + groupId + ", "
        + "description=" + description + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch + ", "
        + "accessControls=" + accessControls
        + "]";
  }
}
