// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A managed system.
 */
public final class ManagedSystem {
  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("connector")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String connector;

  @JsonProperty("address")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String address;

  @JsonProperty("port")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long port;

  @JsonProperty("tls")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String tls;

  @JsonProperty("tlsServerName")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String tlsServerName;

  @JsonProperty("caPem")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String caPem;

  @JsonProperty("sshHostKeys")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> sshHostKeys;

  @JsonProperty("connectorOptions")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Map<String, String> connectorOptions;

  @JsonProperty("administrator")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private AdministratorCredential administrator;

  @JsonProperty("policyIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> policyIds;

  @JsonProperty("state")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String state;

  @JsonProperty("lastTestAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime lastTestAt;

  @JsonProperty("lastTestCode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String lastTestCode;

  @JsonProperty("revision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long revision;

  @JsonProperty("createdAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime createdAt;

  @JsonProperty("updatedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime updatedAt;

  /** Makes one that says nothing yet. */
  public ManagedSystem() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * Its name.
   *
   * @param resourceId the value
   * @return this
   */
  public ManagedSystem resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
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
  public ManagedSystem description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Its connector.
   *
   * @return the value
   */
  public String getConnector() {
    return connector;
  }

  /**
   * Its connector.
   *
   * @param connector the value
   * @return this
   */
  public ManagedSystem connector(String connector) {
    this.connector = connector;
    return this;
  }

  /**
   * Host name or IP; empty where nothing is reached.
   *
   * @return the value
   */
  public String getAddress() {
    return address;
  }

  /**
   * Host name or IP; empty where nothing is reached.
   *
   * @param address the value
   * @return this
   */
  public ManagedSystem address(String address) {
    this.address = address;
    return this;
  }

  /**
   * Where it listens; 0 where nothing is reached.
   *
   * @return the value
   */
  public Long getPort() {
    return port;
  }

  /**
   * Where it listens; 0 where nothing is reached.
   *
   * @param port the value
   * @return this
   */
  public ManagedSystem port(Long port) {
    this.port = port;
    return this;
  }

  /**
   * How its certificate is looked at.
   *
   * @return the value
   */
  public String getTls() {
    return tls;
  }

  /**
   * How its certificate is looked at.
   *
   * @param tls the value
   * @return this
   */
  public ManagedSystem tls(String tls) {
    this.tls = tls;
    return this;
  }

  /**
   * The name in its certificate, where that isn't the address.
   *
   * @return the value
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
  public ManagedSystem tlsServerName(String tlsServerName) {
    this.tlsServerName = tlsServerName;
    return this;
  }

  /**
   * The authorities that may vouch for it, where these aren't the machine's.
   *
   * @return the value
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
  public ManagedSystem caPem(String caPem) {
    this.caPem = caPem;
    return this;
  }

  /**
   * The keys that it may show.
   *
   * @return the value
   */
  public List<String> getSshHostKeys() {
    return sshHostKeys;
  }

  /**
   * The keys that it may show.
   *
   * @param sshHostKeys the value
   * @return this
   */
  public ManagedSystem sshHostKeys(List<String> sshHostKeys) {
    this.sshHostKeys = sshHostKeys;
    return this;
  }

  /**
   * What the connector wants to know beside that.
   *
   * @return the value
   */
  public Map<String, String> getConnectorOptions() {
    return connectorOptions;
  }

  /**
   * What the connector wants to know beside that.
   *
   * @param connectorOptions the value
   * @return this
   */
  public ManagedSystem connectorOptions(Map<String, String> connectorOptions) {
    this.connectorOptions = connectorOptions;
    return this;
  }

  /**
   * What the server logs in with.
   *
   * @return the value
   */
  public AdministratorCredential getAdministrator() {
    return administrator;
  }

  /**
   * What the server logs in with.
   *
   * @param administrator the value
   * @return this
   */
  public ManagedSystem administrator(AdministratorCredential administrator) {
    this.administrator = administrator;
    return this;
  }

  /**
   * The policies that it is under, the primary one first; none: an orphan.
   *
   * @return the value
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
  public ManagedSystem policyIds(List<String> policyIds) {
    this.policyIds = policyIds;
    return this;
  }

  /**
   * <code>untrusted</code>: where it is, or who it is, has changed; nothing is sent to it until ManagedSystemTrust.
   *
   * @return the value
   */
  public String getState() {
    return state;
  }

  /**
   * <code>untrusted</code>: where it is, or who it is, has changed; nothing is sent to it until ManagedSystemTrust.
   *
   * @param state the value
   * @return this
   */
  public ManagedSystem state(String state) {
    this.state = state;
    return this;
  }

  /**
   * When it was last tested.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getLastTestAt() {
    return lastTestAt;
  }

  /**
   * When it was last tested.
   *
   * @param lastTestAt the value
   * @return this
   */
  public ManagedSystem lastTestAt(OffsetDateTime lastTestAt) {
    this.lastTestAt = lastTestAt;
    return this;
  }

  /**
   * Why that failed.
   *
   * @return the value; null where there is none
   */
  public String getLastTestCode() {
    return lastTestCode;
  }

  /**
   * Why that failed.
   *
   * @param lastTestCode the value
   * @return this
   */
  public ManagedSystem lastTestCode(String lastTestCode) {
    this.lastTestCode = lastTestCode;
    return this;
  }

  /**
   * Grows with every change; a test is none.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change; a test is none.
   *
   * @param revision the value
   * @return this
   */
  public ManagedSystem revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was made.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was made.
   *
   * @param createdAt the value
   * @return this
   */
  public ManagedSystem createdAt(OffsetDateTime createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * When it was last changed.
   *
   * @return the value
   */
  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }

  /**
   * When it was last changed.
   *
   * @param updatedAt the value
   * @return this
   */
  public ManagedSystem updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystem that
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
        && Objects.equals(policyIds, that.policyIds)
        && Objects.equals(state, that.state)
        && Objects.equals(lastTestAt, that.lastTestAt)
        && Objects.equals(lastTestCode, that.lastTestCode)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(resourceId, description, connector, address, port, tls, tlsServerName, caPem, sshHostKeys, connectorOptions, administrator, policyIds, state, lastTestAt, lastTestCode, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystem["
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
        + "policyIds=" + policyIds + ", "
        + "state=" + state + ", "
        + "lastTestAt=" + lastTestAt + ", "
        + "lastTestCode=" + lastTestCode + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
