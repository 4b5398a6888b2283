// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;

/**
 * A way to reach lent accounts through a gateway.
 */
public final class DisclosurePluginNew {
  @JsonProperty("plugin")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private PluginEnum plugin;

  @JsonProperty("attributes")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Map<String, String> attributes;

  /** Makes one that says nothing yet. */
  public DisclosurePluginNew() {
  }

  /** What opens the session; each once. */
  public enum PluginEnum {
    /** {@code "guacamole-ssh"} */
    GUACAMOLE_SSH("guacamole-ssh"),
    /** {@code "guacamole-rdp"} */
    GUACAMOLE_RDP("guacamole-rdp"),
    /** {@code "guacamole-vnc"} */
    GUACAMOLE_VNC("guacamole-vnc"),
    /** {@code "guacamole-telnet"} */
    GUACAMOLE_TELNET("guacamole-telnet"),
    /** {@code "guacamole-remote-app"} */
    GUACAMOLE_REMOTE_APP("guacamole-remote-app");

    private final String value;

    PluginEnum(String value) {
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
   * What opens the session; each once.
   *
   * @return the value
   */
  public PluginEnum getPlugin() {
    return plugin;
  }

  /**
   * What opens the session; each once.
   *
   * @param plugin the value
   * @return this
   */
  public DisclosurePluginNew plugin(PluginEnum plugin) {
    this.plugin = plugin;
    return this;
  }

  /**
   * How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: <code>guacamole-url</code>, <code>hostname</code> (<code>%server%</code>, which stands for the system's address), <code>port</code> (that of the system where its connector speaks the protocol, else the protocol's own). Of <code>guacamole-ssh</code>: <code>color-scheme</code>, <code>font-name</code>, <code>font-size</code> (12). Of <code>guacamole-rdp</code> and <code>guacamole-remote-app</code>: <code>color-depth</code>, <code>console</code> (false), <code>disable-audio</code> (true), <code>domain</code>, <code>enable-printing</code> (false), <code>height</code>, <code>ignore-cert</code> (false), <code>security</code> (rdp), <code>width</code>. Of <code>guacamole-remote-app</code>: <code>remote-app</code>, which it needs, <code>remote-app-args</code> (<code>%server%</code> stands for the system's address in it, too), <code>remote-app-dir</code>. Of <code>guacamole-telnet</code>: <code>password-regex</code> (<code>[Pp]assword:</code>), <code>username-regex</code> (<code>[Ll]ogin:</code>). Of <code>guacamole-vnc</code>: <code>autoretry</code> (0), <code>cursor</code> (local), <code>encodings</code>, <code>read-only</code> (false), <code>swap-red-blue</code> (false). Never a secret: the gateway is given the account's own.
   *
   * @return the value; null where it isn't said
   */
  public Map<String, String> getAttributes() {
    return attributes;
  }

  /**
   * How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: <code>guacamole-url</code>, <code>hostname</code> (<code>%server%</code>, which stands for the system's address), <code>port</code> (that of the system where its connector speaks the protocol, else the protocol's own). Of <code>guacamole-ssh</code>: <code>color-scheme</code>, <code>font-name</code>, <code>font-size</code> (12). Of <code>guacamole-rdp</code> and <code>guacamole-remote-app</code>: <code>color-depth</code>, <code>console</code> (false), <code>disable-audio</code> (true), <code>domain</code>, <code>enable-printing</code> (false), <code>height</code>, <code>ignore-cert</code> (false), <code>security</code> (rdp), <code>width</code>. Of <code>guacamole-remote-app</code>: <code>remote-app</code>, which it needs, <code>remote-app-args</code> (<code>%server%</code> stands for the system's address in it, too), <code>remote-app-dir</code>. Of <code>guacamole-telnet</code>: <code>password-regex</code> (<code>[Pp]assword:</code>), <code>username-regex</code> (<code>[Ll]ogin:</code>). Of <code>guacamole-vnc</code>: <code>autoretry</code> (0), <code>cursor</code> (local), <code>encodings</code>, <code>read-only</code> (false), <code>swap-red-blue</code> (false). Never a secret: the gateway is given the account's own.
   *
   * @param attributes the value
   * @return this
   */
  public DisclosurePluginNew attributes(Map<String, String> attributes) {
    this.attributes = attributes;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DisclosurePluginNew that
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
    return "DisclosurePluginNew["
        + "plugin=" + plugin + ", "
        + "attributes=" + attributes
        + "]";
  }
}
