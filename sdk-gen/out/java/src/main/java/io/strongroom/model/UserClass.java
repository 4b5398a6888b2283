// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A user class.
 */
public final class UserClass {
  @JsonProperty("classId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String classId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String kind;

  @JsonProperty("explicitUsers")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> explicitUsers;

  @JsonProperty("explicitUserCount")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long explicitUserCount;

  @JsonProperty("builtIn")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean builtIn;

  @JsonProperty("cacheValid")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean cacheValid;

  @JsonProperty("cachedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime cachedAt;

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
  public UserClass() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getClassId() {
    return classId;
  }

  /**
   * Its name.
   *
   * @param classId the value
   * @return this
   */
  public UserClass classId(String classId) {
    this.classId = classId;
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
  public UserClass description(String description) {
    this.description = description;
    return this;
  }

  /**
   * How many participants a membership has.
   *
   * @return the value
   */
  public String getKind() {
    return kind;
  }

  /**
   * How many participants a membership has.
   *
   * @param kind the value
   * @return this
   */
  public UserClass kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * The first 256 of its explicit members, by id. UserclassMembershipList has all.
   *
   * @return the value
   */
  public List<String> getExplicitUsers() {
    return explicitUsers;
  }

  /**
   * The first 256 of its explicit members, by id. UserclassMembershipList has all.
   *
   * @param explicitUsers the value
   * @return this
   */
  public UserClass explicitUsers(List<String> explicitUsers) {
    this.explicitUsers = explicitUsers;
    return this;
  }

  /**
   * How many explicit members it has.
   *
   * @return the value
   */
  public Long getExplicitUserCount() {
    return explicitUserCount;
  }

  /**
   * How many explicit members it has.
   *
   * @param explicitUserCount the value
   * @return this
   */
  public UserClass explicitUserCount(Long explicitUserCount) {
    this.explicitUserCount = explicitUserCount;
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
  public UserClass builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
    return this;
  }

  /**
   * Whether the computed membership counts. Explicit members always do.
   *
   * @return the value
   */
  public Boolean isCacheValid() {
    return cacheValid;
  }

  /**
   * Whether the computed membership counts. Explicit members always do.
   *
   * @param cacheValid the value
   * @return this
   */
  public UserClass cacheValid(Boolean cacheValid) {
    this.cacheValid = cacheValid;
    return this;
  }

  /**
   * When the membership was last computed; null: not since it was invalidated.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getCachedAt() {
    return cachedAt;
  }

  /**
   * When the membership was last computed; null: not since it was invalidated.
   *
   * @param cachedAt the value
   * @return this
   */
  public UserClass cachedAt(OffsetDateTime cachedAt) {
    this.cachedAt = cachedAt;
    return this;
  }

  /**
   * Grows with each change of the class or of its members.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with each change of the class or of its members.
   *
   * @param revision the value
   * @return this
   */
  public UserClass revision(Long revision) {
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
  public UserClass createdAt(OffsetDateTime createdAt) {
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
  public UserClass updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserClass that
        && Objects.equals(classId, that.classId)
        && Objects.equals(description, that.description)
        && Objects.equals(kind, that.kind)
        && Objects.equals(explicitUsers, that.explicitUsers)
        && Objects.equals(explicitUserCount, that.explicitUserCount)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(cacheValid, that.cacheValid)
        && Objects.equals(cachedAt, that.cachedAt)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classId, description, kind, explicitUsers, explicitUserCount, builtIn, cacheValid, cachedAt, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserClass["
        + "classId=" + classId + ", "
        + "description=" + description + ", "
        + "kind=" + kind + ", "
        + "explicitUsers=" + explicitUsers + ", "
        + "explicitUserCount=" + explicitUserCount + ", "
        + "builtIn=" + builtIn + ", "
        + "cacheValid=" + cacheValid + ", "
        + "cachedAt=" + cachedAt + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
