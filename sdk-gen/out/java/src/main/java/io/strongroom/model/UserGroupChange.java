// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * What is to be different about a user group.
 */
public final class UserGroupChange {
  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private ClassMatchEnum classMatch;

  @JsonProperty("accessControls")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<AccessControlNew> accessControls;

  /** Makes one that says nothing yet. */
  public UserGroupChange() {
  }

  /**
   * For people.
   *
   * @return the value; null where it isn't said
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
  public UserGroupChange description(String description) {
    this.description = description;
    return this;
  }

  /**
   * In place of all classes.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * In place of all classes.
   *
   * @param classIds the value
   * @return this
   */
  public UserGroupChange classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /** Whether a member is in all of the classes or in any. */
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
   * Whether a member is in all of the classes or in any.
   *
   * @return the value; null where it isn't said
   */
  public ClassMatchEnum getClassMatch() {
    return classMatch;
  }

  /**
   * Whether a member is in all of the classes or in any.
   *
   * @param classMatch the value
   * @return this
   */
  public UserGroupChange classMatch(ClassMatchEnum classMatch) {
    this.classMatch = classMatch;
    return this;
  }

  /**
   * In place of all access controls. One alone is set by UserGroupAccessControlSet.
   *
   * @return the value; null where it isn't said
   */
  public List<AccessControlNew> getAccessControls() {
    return accessControls;
  }

  /**
   * In place of all access controls. One alone is set by UserGroupAccessControlSet.
   *
   * @param accessControls the value
   * @return this
   */
  public UserGroupChange accessControls(List<AccessControlNew> accessControls) {
    this.accessControls = accessControls;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserGroupChange that
        && Objects.equals(description, that.description)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch)
        && Objects.equals(accessControls, that.accessControls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, classIds, classMatch, accessControls);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserGroupChange["
        + "description=" + description + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch + ", "
        + "accessControls=" + accessControls
        + "]";
  }
}
