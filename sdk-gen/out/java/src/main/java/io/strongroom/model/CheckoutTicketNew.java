// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * For what it is to be good.
 */
public final class CheckoutTicketNew {
  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("plugin")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private PluginEnum plugin;

  /** Makes one that says nothing yet. */
  public CheckoutTicketNew() {
  }

  /**
   * The account, one of the check-out's.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * The account, one of the check-out's.
   *
   * @param accountKey the value
   * @return this
   */
  public CheckoutTicketNew accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
  }

  /** What is to open the session. */
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
   * What is to open the session.
   *
   * @return the value
   */
  public PluginEnum getPlugin() {
    return plugin;
  }

  /**
   * What is to open the session.
   *
   * @param plugin the value
   * @return this
   */
  public CheckoutTicketNew plugin(PluginEnum plugin) {
    this.plugin = plugin;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutTicketNew that
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(plugin, that.plugin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountKey, plugin);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutTicketNew["
        + "accountKey=" + accountKey + ", "
        + "plugin=" + plugin
        + "]";
  }
}
