// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;

/**
 * A way to reach lent accounts through a gateway.
 */
public final class DisclosurePlugin {
  @JsonProperty("plugin")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String plugin;

  @JsonProperty("attributes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Map<String, String> attributes;

  /** Makes one that says nothing yet. */
  public DisclosurePlugin() {
  }

  /**
   * What opens the session.
   *
   * @return the value
   */
  public String getPlugin() {
    return plugin;
  }

  /**
   * What opens the session.
   *
   * @param plugin the value
   * @return this
   */
  public DisclosurePlugin plugin(String plugin) {
    this.plugin = plugin;
    return this;
  }

  /**
   * How, where that isn't the default.
   *
   * @return the value
   */
  public Map<String, String> getAttributes() {
    return attributes;
  }

  /**
   * How, where that isn't the default.
   *
   * @param attributes the value
   * @return this
   */
  public DisclosurePlugin attributes(Map<String, String> attributes) {
    this.attributes = attributes;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DisclosurePlugin that
        && Objects.equals(plugin, that.plugin)
        && Objects.equals(attributes, that.attributes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(plugin, attributes);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "DisclosurePlugin["
        + "plugin=" + plugin + ", "
        + "attributes=" + attributes
        + "]";
  }
}
