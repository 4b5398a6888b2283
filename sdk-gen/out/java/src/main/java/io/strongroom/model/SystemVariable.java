// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A system variable, with its value in force.
 */
public final class SystemVariable {
  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String name;

  @JsonProperty("type")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String type;

  @JsonProperty("value")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String value;

  @JsonProperty("defaultValue")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String defaultValue;

  @JsonProperty("unit")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String unit;

  @JsonProperty("minimum")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimum;

  @JsonProperty("maximum")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long maximum;

  @JsonProperty("choices")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> choices;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("origin")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String origin;

  @JsonProperty("revision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long revision;

  /** Makes one that says nothing yet. */
  public SystemVariable() {
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
  public SystemVariable name(String name) {
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
  public SystemVariable type(String type) {
    this.type = type;
    return this;
  }

  /**
   * In force, as a text.
   *
   * @return the value
   */
  public String getValue() {
    return value;
  }

  /**
   * In force, as a text.
   *
   * @param value the value
   * @return this
   */
  public SystemVariable value(String value) {
    this.value = value;
    return this;
  }

  /**
   * In force unless somebody sets another.
   *
   * @return the value
   */
  public String getDefaultValue() {
    return defaultValue;
  }

  /**
   * In force unless somebody sets another.
   *
   * @param defaultValue the value
   * @return this
   */
  public SystemVariable defaultValue(String defaultValue) {
    this.defaultValue = defaultValue;
    return this;
  }

  /**
   * What an integer counts.
   *
   * @return the value
   */
  public String getUnit() {
    return unit;
  }

  /**
   * What an integer counts.
   *
   * @param unit the value
   * @return this
   */
  public SystemVariable unit(String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * The least integer.
   *
   * @return the value; null where there is none
   */
  public Long getMinimum() {
    return minimum;
  }

  /**
   * The least integer.
   *
   * @param minimum the value
   * @return this
   */
  public SystemVariable minimum(Long minimum) {
    this.minimum = minimum;
    return this;
  }

  /**
   * The greatest integer.
   *
   * @return the value; null where there is none
   */
  public Long getMaximum() {
    return maximum;
  }

  /**
   * The greatest integer.
   *
   * @param maximum the value
   * @return this
   */
  public SystemVariable maximum(Long maximum) {
    this.maximum = maximum;
    return this;
  }

  /**
   * The words of a choice.
   *
   * @return the value
   */
  public List<String> getChoices() {
    return choices;
  }

  /**
   * The words of a choice.
   *
   * @param choices the value
   * @return this
   */
  public SystemVariable choices(List<String> choices) {
    this.choices = choices;
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
  public SystemVariable description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Where the value comes from.
   *
   * @return the value
   */
  public String getOrigin() {
    return origin;
  }

  /**
   * Where the value comes from.
   *
   * @param origin the value
   * @return this
   */
  public SystemVariable origin(String origin) {
    this.origin = origin;
    return this;
  }

  /**
   * Grows with every change; 1 when nobody has set it.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change; 1 when nobody has set it.
   *
   * @param revision the value
   * @return this
   */
  public SystemVariable revision(Long revision) {
    this.revision = revision;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SystemVariable that
        && Objects.equals(name, that.name)
        && Objects.equals(type, that.type)
        && Objects.equals(value, that.value)
        && Objects.equals(defaultValue, that.defaultValue)
        && Objects.equals(unit, that.unit)
        && Objects.equals(minimum, that.minimum)
        && Objects.equals(maximum, that.maximum)
        && Objects.equals(choices, that.choices)
        && Objects.equals(description, that.description)
        && Objects.equals(origin, that.origin)
        && Objects.equals(revision, that.revision);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, value, defaultValue, unit, minimum, maximum, choices, description, origin, revision);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SystemVariable["
        + "name=" + name + ", "
        + "type=" + type + ", "
        + "value=" + value + ", "
        + "defaultValue=" + defaultValue + ", "
        + "unit=" + unit + ", "
        + "minimum=" + minimum + ", "
        + "maximum=" + maximum + ", "
        + "choices=" + choices + ", "
        + "description=" + description + ", "
        + "origin=" + origin + ", "
        + "revision=" + revision
        + "]";
  }
}
