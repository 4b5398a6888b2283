// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A value to set.
 */
public final class SystemVariableSetting {
  @JsonProperty("value")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String value;

  /** Makes one that says nothing yet. */
  public SystemVariableSetting() {
  }

  /**
   * As a text, whatever its type: <code>true</code>, <code>240</code>.
   *
   * @return the value
   */
  public String getValue() {
    return value;
  }

  /**
   * As a text, whatever its type: <code>true</code>, <code>240</code>.
   *
   * @param value the value
   * @return this
   */
  public SystemVariableSetting value(String value) {
    this.value = value;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SystemVariableSetting that
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SystemVariableSetting["
        + "value=" + value
        + "]";
  }
}
