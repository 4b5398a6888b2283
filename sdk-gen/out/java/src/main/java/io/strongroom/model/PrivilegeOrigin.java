// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Where a privilege comes from.
 */
public final class PrivilegeOrigin {
  @JsonProperty("kind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String kind;

  @JsonProperty("adminGroupId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String adminGroupId;

  /** Makes one that says nothing yet. */
  public PrivilegeOrigin() {
  }

  /**
   * One's own, or of a group.
   *
   * @return the value
   */
  public String getKind() {
    return kind;
  }

  /**
   * One's own, or of a group.
   *
   * @param kind the value
   * @return this
   */
  public PrivilegeOrigin kind(String kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Which group; null: one's own.
   *
   * @return the value; null where there is none
   */
  public String getAdminGroupId() {
    return adminGroupId;
  }

  /**
   * Which group; null: one's own.
   *
   * @param adminGroupId the value
   * @return this
   */
  public PrivilegeOrigin adminGroupId(String adminGroupId) {
    this.adminGroupId = adminGroupId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrivilegeOrigin that
        && Objects.equals(kind, that.kind)
        && Objects.equals(adminGroupId, that.adminGroupId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, adminGroupId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PrivilegeOrigin["
        + "kind=" + kind + ", "
        + "adminGroupId=" + adminGroupId
        + "]";
  }
}
