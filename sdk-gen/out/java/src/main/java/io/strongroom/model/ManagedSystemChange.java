// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to change of a system; what isn't sent stays.
 */
public final class ManagedSystemChange {
  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("address")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String address;

  @JsonProperty("port")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long port;

  @JsonProperty("tls")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private TlsEnum tls;

  @JsonProperty("tlsServerName")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String tlsServerName;

  @JsonProperty("caPem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String caPem;

  @JsonProperty("sshHostKeys")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> sshHostKeys;

  @JsonProperty("connectorOptions")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Map<String, String> connectorOptions;

  @JsonProperty("administrator")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private AdministratorCredentialNew administrator;

  @JsonProperty("policyIds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> policyIds;

  /** Makes one that says nothing yet. */
  public ManagedSystemChange() {
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
  public ManagedSystemChange description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Host name or IP without brackets.
   *
   * @return the value; null where it isn't said
   */
  public String getAddress() {
    return address;
  }

  /**
   * Host name or IP without brackets.
   *
   * @param address the value
   * @return this
   */
  public ManagedSystemChange address(String address) {
    this.address = address;
    return this;
  }

  /**
   * Where it listens.
   *
   * @return the value; null where it isn't said
   */
  public Long getPort() {
    return port;
  }

  /**
   * Where it listens.
   *
   * @param port the value
   * @return this
   */
  public ManagedSystemChange port(Long port) {
    this.port = port;
    return this;
  }

  /** How its certificate is looked at. */
  public enum TlsEnum {
    /** {@code "verify-full"} */
    VERIFY_FULL("verify-full"),
    /** {@code "verify-ca"} */
    VERIFY_CA("verify-ca"),
    /** {@code "off"} */
    OFF("off");

    private final String value;

    TlsEnum(String value) {
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
   * How its certificate is looked at.
   *
   * @return the value; null where it isn't said
   */
  public TlsEnum getTls() {
    return tls;
  }

  /**
   * How its certificate is looked at.
   *
   * @param tls the value
   * @return this
   */
  public ManagedSystemChange tls(TlsEnum tls) {
    this.tls = tls;
    return this;
  }

  /**
   * The name in its certificate, where that isn't the address.
   *
   * @return the value; null where it isn't said
   */
  public String getTlsServerName() {
    return tlsServerName;
  }

  /**
   * The name in its certificate, where that isn't the address.
   *
   * @param tlsServerName the value
   * @return this
   */
  public ManagedSystemChange tlsServerName(String tlsServerName) {
    this.tlsServerName = tlsServerName;
    return this;
  }

  /**
   * The authorities that may vouch for it, where these aren't the machine's.
   *
   * @return the value; null where it isn't said
   */
  public String getCaPem() {
    return caPem;
  }

  /**
   * The authorities that may vouch for it, where these aren't the machine's.
   *
   * @param caPem the value
   * @return this
   */
  public ManagedSystemChange caPem(String caPem) {
    this.caPem = caPem;
    return this;
  }

  /**
   * The keys that it may show; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getSshHostKeys() {
    return sshHostKeys;
  }

  /**
   * The keys that it may show; replaced whole.
   *
   * @param sshHostKeys the value
   * @return this
   */
  public ManagedSystemChange sshHostKeys(List<String> sshHostKeys) {
    this.sshHostKeys = sshHostKeys;
    return this;
  }

  /**
   * What the connector wants to know beside that; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public Map<String, String> getConnectorOptions() {
    return connectorOptions;
  }

  /**
   * What the connector wants to know beside that; replaced whole.
   *
   * @param connectorOptions the value
   * @return this
   */
  public ManagedSystemChange connectorOptions(Map<String, String> connectorOptions) {
    this.connectorOptions = connectorOptions;
    return this;
  }

  /**
   * What the server logs in with; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public AdministratorCredentialNew getAdministrator() {
    return administrator;
  }

  /**
   * What the server logs in with; replaced whole.
   *
   * @param administrator the value
   * @return this
   */
  public ManagedSystemChange administrator(AdministratorCredentialNew administrator) {
    this.administrator = administrator;
    return this;
  }

  /**
   * The policies that it is under, the primary one first; replaced whole. Needs <code>manage-systems</code> on each that it joins or leaves.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getPolicyIds() {
    return policyIds;
  }

  /**
   * The policies that it is under, the primary one first; replaced whole. Needs <code>manage-systems</code> on each that it joins or leaves.
   *
   * @param policyIds the value
   * @return this
   */
  public ManagedSystemChange policyIds(List<String> policyIds) {
    this.policyIds = policyIds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystemChange that
        && Objects.equals(description, that.description)
        && Objects.equals(address, that.address)
        && Objects.equals(port, that.port)
        && Objects.equals(tls, that.tls)
        && Objects.equals(tlsServerName, that.tlsServerName)
        && Objects.equals(caPem, that.caPem)
        && Objects.equals(sshHostKeys, that.sshHostKeys)
        && Objects.equals(connectorOptions, that.connectorOptions)
        && Objects.equals(administrator, that.administrator)
        && Objects.equals(policyIds, that.policyIds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, address, port, tls, tlsServerName, caPem, sshHostKeys, connectorOptions, administrator, policyIds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystemChange["
        + "description=" + description + ", "
        + "address=" + address + ", "
        + "port=" + port + ", "
        + "tls=" + tls + ", "
        + "tlsServerName=" + tlsServerName + ", "
        + "caPem=" + caPem + ", "
        + "sshHostKeys=" + sshHostKeys + ", "
        + "connectorOptions=" + connectorOptions + ", "
        + "administrator=" + administrator + ", "
        + "policyIds=" + policyIds
        + "]";
  }
}
