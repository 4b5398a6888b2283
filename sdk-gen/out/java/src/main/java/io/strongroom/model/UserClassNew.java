// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * A user class to be made.
 */
public final class UserClassNew {
  @JsonProperty("classId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String classId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private KindEnum kind;

  @JsonProperty("explicitUsers")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> explicitUsers;

  /** Makes one that says nothing yet. */
  public UserClassNew() {
  }

  /**
   * Never changes.
   *
   * @return the value
   */
  public String getClassId() {
    return classId;
  }

  /**
   * Never changes.
   *
   * @param classId the value
   * @return this
   */
  public UserClassNew classId(String classId) {
    this.classId = classId;
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
  public UserClassNew description(String description) {
    this.description = description;
    return this;
  }

  /** Never changes; <code>single</code> when absent. */
  public enum KindEnum {
    /** {@code "single"} */
    SINGLE("single"),
    /** {@code "relational"} */
    RELATIONAL("relational");

    private final String value;

    KindEnum(String value) {
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
   * Never changes; <code>single</code> when absent.
   *
   * @return the value; null where it isn't said
   */
  public KindEnum getKind() {
    return kind;
  }

  /**
   * Never changes; <code>single</code> when absent.
   *
   * @param kind the value
   * @return this
   */
  public UserClassNew kind(KindEnum kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Its members. More are added by UserClassMemberAdd.
   *
   * @return the value
   */
  public List<String> getExplicitUsers() {
    return explicitUsers;
  }

  /**
   * Its members. More are added by UserClassMemberAdd.
   *
   * @param explicitUsers the value
   * @return this
   */
  public UserClassNew explicitUsers(List<String> explicitUsers) {
    this.explicitUsers = explicitUsers;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserClassNew that
        && Objects.equals(classId, that.classId)
        && Objects.equals(description, that.description)
        && Objects.equals(kind, that.kind)
        && Objects.equals(explicitUsers, that.explicitUsers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classId, description, kind, explicitUsers);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserClassNew["
        + "classId=" + classId + ", "
        + "description=" + description + ", "
        + "kind=" + kind + ", "
        + "explicitUsers=" + explicitUsers
        + "]";
  }
}
