// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What is to be different about a user class.
 */
public final class UserClassChange {
  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("explicitUsers")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> explicitUsers;

  /** Makes one that says nothing yet. */
  public UserClassChange() {
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
  public UserClassChange description(String description) {
    this.description = description;
    return this;
  }

  /**
   * In place of all explicit members, also of those that an answer didn't show.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getExplicitUsers() {
    return explicitUsers;
  }

  /**
   * In place of all explicit members, also of those that an answer didn't show.
   *
   * @param explicitUsers the value
   * @return this
   */
  public UserClassChange explicitUsers(List<String> explicitUsers) {
    this.explicitUsers = explicitUsers;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserClassChange that
        && Objects.equals(description, that.description)
        && Objects.equals(explicitUsers, that.explicitUsers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, explicitUsers);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "UserClassChange["
        + "description=" + description + ", "
        + "explicitUsers=" + explicitUsers
        + "]";
  }
}
