// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * An option of a connector.
 */
public final class ConnectorOption {
  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String name;

  @JsonProperty("type")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String type;

  @JsonProperty("required")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean required;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  /** Makes one that says nothing yet. */
  public ConnectorOption() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getName() {
    return name;
  }

  /**
   * Its name.
   *
   * @param name the value
   * @return this
   */
  public ConnectorOption name(String name) {
    this.name = name;
    return this;
  }

  /**
   * What kind of value it has.
   *
   * @return the value
   */
  public String getType() {
    return type;
  }

  /**
   * What kind of value it has.
   *
   * @param type the value
   * @return this
   */
  public ConnectorOption type(String type) {
    this.type = type;
    return this;
  }

  /**
   * Whether the connector needs it.
   *
   * @return the value
   */
  public Boolean isRequired() {
    return required;
  }

  /**
   * Whether the connector needs it.
   *
   * @param required the value
   * @return this
   */
  public ConnectorOption required(Boolean required) {
    this.required = required;
    return this;
  }

  /**
   * One sentence.
   *
   * @return the value
   */
  public String getDescription() {
    return description;
  }

  /**
   * One sentence.
   *
   * @param description the value
   * @return this
   */
  public ConnectorOption description(String description) {
    this.description = description;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConnectorOption that
        && Objects.equals(name, that.name)
        && Objects.equals(type, that.type)
        && Objects.equals(required, that.required)
        && Objects.equals(description, that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, required, description);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ConnectorOption["
        + "name=" + name + ", "
        + "type=" + type + ", "
        + "required=" + required + ", "
        + "description=" + description
        + "]";
  }
}
