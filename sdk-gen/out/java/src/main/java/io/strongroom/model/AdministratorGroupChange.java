// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * What is to be different about an administrator group.
 */
public final class AdministratorGroupChange {
  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<Privilege> privileges;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private ClassMatchEnum classMatch;

  /** Makes one that says nothing yet. */
  public AdministratorGroupChange() {
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
  public AdministratorGroupChange description(String description) {
    this.description = description;
    return this;
  }

  /**
   * In place of all its privileges.
   *
   * @return the value; null where it isn't said
   */
  public List<Privilege> getPrivileges() {
    return privileges;
  }

  /**
   * In place of all its privileges.
   *
   * @param privileges the value
   * @return this
   */
  public AdministratorGroupChange privileges(List<Privilege> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * In place of all its classes.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * In place of all its classes.
   *
   * @param classIds the value
   * @return this
   */
  public AdministratorGroupChange classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /** Who of these is a member. */
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
   * Who of these is a member.
   *
   * @return the value; null where it isn't said
   */
  public ClassMatchEnum getClassMatch() {
    return classMatch;
  }

  /**
   * Who of these is a member.
   *
   * @param classMatch the value
   * @return this
   */
  public AdministratorGroupChange classMatch(ClassMatchEnum classMatch) {
    this.classMatch = classMatch;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorGroupChange that
        && Objects.equals(description, that.description)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, privileges, classIds, classMatch);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorGroupChange["
        + "description=" + description + ", "
        + "privileges=" + privileges + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch
        + "]";
  }
}
