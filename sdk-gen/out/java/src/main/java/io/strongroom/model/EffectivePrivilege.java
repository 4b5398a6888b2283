// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A privilege that somebody has, and why.
 */
public final class EffectivePrivilege {
  @JsonProperty("privilege")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String privilege;

  @JsonProperty("origins")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<PrivilegeOrigin> origins;

  /** Makes one that says nothing yet. */
  public EffectivePrivilege() {
  }

  /**
   * Which.
   *
   * @return the value
   */
  public String getPrivilege() {
    return privilege;
  }

  /**
   * Which.
   *
   * @param privilege the value
   * @return this
   */
  public EffectivePrivilege privilege(String privilege) {
    this.privilege = privilege;
    return this;
  }

  /**
   * Where it comes from: at most a hundred sources are shown.
   *
   * @return the value
   */
  public List<PrivilegeOrigin> getOrigins() {
    return origins;
  }

  /**
   * Where it comes from: at most a hundred sources are shown.
   *
   * @param origins the value
   * @return this
   */
  public EffectivePrivilege origins(List<PrivilegeOrigin> origins) {
    this.origins = origins;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EffectivePrivilege that
        && Objects.equals(privilege, that.privilege)
        && Objects.equals(origins, that.origins);
  }

  @Override
  public int hashCode() {
    return Objects.hash(privilege, origins);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "EffectivePrivilege["
        + "privilege=" + privilege + ", "
        + "origins=" + origins
        + "]";
  }
}
