// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * An administrator group.
 */
public final class AdministratorGroup {
  @JsonProperty("adminGroupId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String adminGroupId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("privileges")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> privileges;

  @JsonProperty("classIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> classIds;

  @JsonProperty("classMatch")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String classMatch;

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
  public AdministratorGroup() {
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
  public AdministratorGroup adminGroupId(String adminGroupId) {
    this.adminGroupId = adminGroupId;
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
  public AdministratorGroup description(String description) {
    this.description = description;
    return this;
  }

  /**
   * What its members get.
   *
   * @return the value
   */
  public List<String> getPrivileges() {
    return privileges;
  }

  /**
   * What its members get.
   *
   * @param privileges the value
   * @return this
   */
  public AdministratorGroup privileges(List<String> privileges) {
    this.privileges = privileges;
    return this;
  }

  /**
   * Whose members come into question.
   *
   * @return the value
   */
  public List<String> getClassIds() {
    return classIds;
  }

  /**
   * Whose members come into question.
   *
   * @param classIds the value
   * @return this
   */
  public AdministratorGroup classIds(List<String> classIds) {
    this.classIds = classIds;
    return this;
  }

  /**
   * Who of these is a member.
   *
   * @return the value
   */
  public String getClassMatch() {
    return classMatch;
  }

  /**
   * Who of these is a member.
   *
   * @param classMatch the value
   * @return this
   */
  public AdministratorGroup classMatch(String classMatch) {
    this.classMatch = classMatch;
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
  public AdministratorGroup builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
    return this;
  }

  /**
   * Grows with every change; what If-Match takes.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change; what If-Match takes.
   *
   * @param revision the value
   * @return this
   */
  public AdministratorGroup revision(Long revision) {
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
  public AdministratorGroup createdAt(OffsetDateTime createdAt) {
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
  public AdministratorGroup updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdministratorGroup that
        && Objects.equals(adminGroupId, that.adminGroupId)
        && Objects.equals(description, that.description)
        && Objects.equals(privileges, that.privileges)
        && Objects.equals(classIds, that.classIds)
        && Objects.equals(classMatch, that.classMatch)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(adminGroupId, description, privileges, classIds, classMatch, builtIn, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "AdministratorGroup["
        + "adminGroupId=" + adminGroupId + ", "
        + "description=" + description + ", "
        + "privileges=" + privileges + ", "
        + "classIds=" + classIds + ", "
        + "classMatch=" + classMatch + ", "
        + "builtIn=" + builtIn + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
