// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A system to be made.
 */
public final class ManagedSystemNew {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("connector")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String connector;

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
  public ManagedSystemNew() {
  }

  /**
   * Its name; that of a deleted one brings it back with its accounts.
   *
   * @return the value
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * Its name; that of a deleted one brings it back with its accounts.
   *
   * @param resourceId the value
   * @return this
   */
  public ManagedSystemNew resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * For people; empty.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people; empty.
   *
   * @param description the value
   * @return this
   */
  public ManagedSystemNew description(String description) {
    this.description = description;
    return this;
  }

  /**
   * One that ConnectorList shows; it never changes.
   *
   * @return the value
   */
  public String getConnector() {
    return connector;
  }

  /**
   * One that ConnectorList shows; it never changes.
   *
   * @param connector the value
   * @return this
   */
  public ManagedSystemNew connector(String connector) {
    this.connector = connector;
    return this;
  }

  /**
   * Host name or IP without brackets; empty where the connector reaches nothing (<code>vault</code>).
   *
   * @return the value; null where it isn't said
   */
  public String getAddress() {
    return address;
  }

  /**
   * Host name or IP without brackets; empty where the connector reaches nothing (<code>vault</code>).
   *
   * @param address the value
   * @return this
   */
  public ManagedSystemNew address(String address) {
    this.address = address;
    return this;
  }

  /**
   * The connector's own port; 0 where it reaches nothing.
   *
   * @return the value; null where it isn't said
   */
  public Long getPort() {
    return port;
  }

  /**
   * The connector's own port; 0 where it reaches nothing.
   *
   * @param port the value
   * @return this
   */
  public ManagedSystemNew port(Long port) {
    this.port = port;
    return this;
  }

  /** How its certificate is looked at; <code>verify-full</code>. */
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
   * How its certificate is looked at; <code>verify-full</code>.
   *
   * @return the value; null where it isn't said
   */
  public TlsEnum getTls() {
    return tls;
  }

  /**
   * How its certificate is looked at; <code>verify-full</code>.
   *
   * @param tls the value
   * @return this
   */
  public ManagedSystemNew tls(TlsEnum tls) {
    this.tls = tls;
    return this;
  }

  /**
   * The name in its certificate, where that isn't the address; empty.
   *
   * @return the value; null where it isn't said
   */
  public String getTlsServerName() {
    return tlsServerName;
  }

  /**
   * The name in its certificate, where that isn't the address; empty.
   *
   * @param tlsServerName the value
   * @return this
   */
  public ManagedSystemNew tlsServerName(String tlsServerName) {
    this.tlsServerName = tlsServerName;
    return this;
  }

  /**
   * The authorities that may vouch for it, where these aren't the machine's; empty.
   *
   * @return the value; null where it isn't said
   */
  public String getCaPem() {
    return caPem;
  }

  /**
   * The authorities that may vouch for it, where these aren't the machine's; empty.
   *
   * @param caPem the value
   * @return this
   */
  public ManagedSystemNew caPem(String caPem) {
    this.caPem = caPem;
    return this;
  }

  /**
   * The keys that it may show; none.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getSshHostKeys() {
    return sshHostKeys;
  }

  /**
   * The keys that it may show; none.
   *
   * @param sshHostKeys the value
   * @return this
   */
  public ManagedSystemNew sshHostKeys(List<String> sshHostKeys) {
    this.sshHostKeys = sshHostKeys;
    return this;
  }

  /**
   * What the connector wants to know beside that: names and forms by ConnectorList.
   *
   * @return the value; null where it isn't said
   */
  public Map<String, String> getConnectorOptions() {
    return connectorOptions;
  }

  /**
   * What the connector wants to know beside that: names and forms by ConnectorList.
   *
   * @param connectorOptions the value
   * @return this
   */
  public ManagedSystemNew connectorOptions(Map<String, String> connectorOptions) {
    this.connectorOptions = connectorOptions;
    return this;
  }

  /**
   * What the server logs in with to change the others' passwords; nobody.
   *
   * @return the value; null where it isn't said
   */
  public AdministratorCredentialNew getAdministrator() {
    return administrator;
  }

  /**
   * What the server logs in with to change the others' passwords; nobody.
   *
   * @param administrator the value
   * @return this
   */
  public ManagedSystemNew administrator(AdministratorCredentialNew administrator) {
    this.administrator = administrator;
    return this;
  }

  /**
   * The policies that it is under, the primary one first; none: an orphan.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getPolicyIds() {
    return policyIds;
  }

  /**
   * The policies that it is under, the primary one first; none: an orphan.
   *
   * @param policyIds the value
   * @return this
   */
  public ManagedSystemNew policyIds(List<String> policyIds) {
    this.policyIds = policyIds;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystemNew that
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(description, that.description)
        && Objects.equals(connector, that.connector)
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
    return Objects.hash(resourceId, description, connector, address, port, tls, tlsServerName, caPem, sshHostKeys, connectorOptions, administrator, policyIds);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystemNew["
        + "resourceId=" + resourceId + ", "
        + "description=" + description + ", "
        + "connector=" + connector + ", "
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
