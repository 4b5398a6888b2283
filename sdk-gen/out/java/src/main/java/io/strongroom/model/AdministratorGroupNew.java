// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * An administrator group to be made.
 */
public final class AdministratorGroupNew {
  @JsonProperty("adminGroupId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String adminGroupId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Privilege> privileges;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private ClassMatchEnum classMatch;

  /** Makes one that says nothing yet. */
  public AdministratorGroupNew() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getAdminGroupId() {
    return adminGroupId;
  }

  /**
   * Its name.
   *
   * @param adminGroupId the value
   * @return this
   */
  public AdministratorGroupNew adminGroupId(String adminGroupId) {
    this.adminGroupId = adminGroupId;
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
  public AdministratorGroupNew description(String description) {
    this.description = description;
    return this;
  }

  /**
   * What its members get; never a way in.
   *
   * @return the value
   */
  public List<Privilege> getPrivileges() {
    return privileges;
  }

  /**
   * What its members get; never a way in.
   *
   * @param privileges the value
   * @return this
   */
  public AdministratorGroupNew privileges(List<Privilege> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * Whose members come into question. Without a class the group has no members.
   *
   * @return the value
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * Whose members come into question. Without a class the group has no members.
   *
   * @param classIds the value
   * @return this
   */
  public AdministratorGroupNew classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /** Who of these is a member; <code>all</code> when absent. */
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
   * Who of these is a member; <code>all</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public ClassMatchEnum getClassMatch() {
    return classMatch;
  }

  /**
   * Who of these is a member; <code>all</code> when absent.
   *
   * @param classMatch the value
   * @return this
   */
  public AdministratorGroupNew classMatch(ClassMatchEnum classMatch) {
    this.classMatch = classMatch;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorGroupNew that
        && Objects.equals(adminGroupId, that.adminGroupId)
        && Objects.equals(description, that.description)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch);
  }

  @Override
  public int hashCode() {
    return Objects.hash(adminGroupId, description, privileges, classIds, classMatch);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorGroupNew["
        + "adminGroupId=" + adminGroupId + ", "
        + "description=" + description + ", "
        + "privileges=" + privileges + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch
        + "]";
  }
}
