// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a gateway opens a session with.
 */
public final class CheckoutParams {
  @JsonProperty("checkoutId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutId;

  @JsonProperty("accountKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID accountKey;

  @JsonProperty("plugin")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String plugin;

  @JsonProperty("protocol")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String protocol;

  @JsonProperty("host")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String host;

  @JsonProperty("port")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long port;

  @JsonProperty("user")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String user;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("privateKey")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String privateKey;

  @JsonProperty("passphrase")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String passphrase;

  @JsonProperty("hostKeys")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> hostKeys;

  @JsonProperty("attributes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Map<String, String> attributes;

  @JsonProperty("passwordVersion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long passwordVersion;

  @JsonProperty("endsAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime endsAt;

  @JsonProperty("messages")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private SessionMessages messages;

  @JsonProperty("trialPort")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long trialPort;

  @JsonProperty("disclosureId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID disclosureId;

  /** Makes one that says nothing yet. */
  public CheckoutParams() {
  }

  /**
   * The check-out: ask CheckoutStatusGet of it while the session lasts.
   *
   * @return the value
   */
  public UUID getCheckoutId() {
    return checkoutId;
  }

  /**
   * The check-out: ask CheckoutStatusGet of it while the session lasts.
   *
   * @param checkoutId the value
   * @return this
   */
  public CheckoutParams checkoutId(UUID checkoutId) {
    this.checkoutId = checkoutId;
    return this;
  }

  /**
   * The account.
   *
   * @return the value
   */
  public UUID getAccountKey() {
    return accountKey;
  }

  /**
   * The account.
   *
   * @param accountKey the value
   * @return this
   */
  public CheckoutParams accountKey(UUID accountKey) {
    this.accountKey = accountKey;
    return this;
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
  public CheckoutParams plugin(String plugin) {
    this.plugin = plugin;
    return this;
  }

  /**
   * What is spoken with the target.
   *
   * @return the value
   */
  public String getProtocol() {
    return protocol;
  }

  /**
   * What is spoken with the target.
   *
   * @param protocol the value
   * @return this
   */
  public CheckoutParams protocol(String protocol) {
    this.protocol = protocol;
    return this;
  }

  /**
   * The target, by name or IP, without brackets.
   *
   * @return the value
   */
  public String getHost() {
    return host;
  }

  /**
   * The target, by name or IP, without brackets.
   *
   * @param host the value
   * @return this
   */
  public CheckoutParams host(String host) {
    this.host = host;
    return this;
  }

  /**
   * Its port.
   *
   * @return the value
   */
  public Long getPort() {
    return port;
  }

  /**
   * Its port.
   *
   * @param port the value
   * @return this
   */
  public CheckoutParams port(Long port) {
    this.port = port;
    return this;
  }

  /**
   * Who logs in there.
   *
   * @return the value
   */
  public String getUser() {
    return user;
  }

  /**
   * Who logs in there.
   *
   * @param user the value
   * @return this
   */
  public CheckoutParams user(String user) {
    this.user = user;
    return this;
  }

  /**
   * The password in force.
   *
   * @return the value; null where there is none
   */
  public String getPassword() {
    return password;
  }

  /**
   * The password in force.
   *
   * @param password the value
   * @return this
   */
  public CheckoutParams password(String password) {
    this.password = password;
    return this;
  }

  /**
   * A private key; null = there is none.
   *
   * @return the value; null where there is none
   */
  public String getPrivateKey() {
    return privateKey;
  }

  /**
   * A private key; null = there is none.
   *
   * @param privateKey the value
   * @return this
   */
  public CheckoutParams privateKey(String privateKey) {
    this.privateKey = privateKey;
    return this;
  }

  /**
   * Of the private key; null = it has none.
   *
   * @return the value; null where there is none
   */
  public String getPassphrase() {
    return passphrase;
  }

  /**
   * Of the private key; null = it has none.
   *
   * @param passphrase the value
   * @return this
   */
  public CheckoutParams passphrase(String passphrase) {
    this.passphrase = passphrase;
    return this;
  }

  /**
   * The keys that the target may show: refuse every other. Empty = none is pinned.
   *
   * @return the value
   */
  public List<String> getHostKeys() {
    return hostKeys;
  }

  /**
   * The keys that the target may show: refuse every other. Empty = none is pinned.
   *
   * @param hostKeys the value
   * @return this
   */
  public CheckoutParams hostKeys(List<String> hostKeys) {
    this.hostKeys = hostKeys;
    return this;
  }

  /**
   * What else the policy says of the session, under the plugin's own names; never a secret.
   *
   * @return the value
   */
  public Map<String, String> getAttributes() {
    return attributes;
  }

  /**
   * What else the policy says of the session, under the plugin's own names; never a secret.
   *
   * @param attributes the value
   * @return this
   */
  public CheckoutParams attributes(Map<String, String> attributes) {
    this.attributes = attributes;
    return this;
  }

  /**
   * Of the password; when CheckoutStatusGet tells a higher one, get these again.
   *
   * @return the value
   */
  public Long getPasswordVersion() {
    return passwordVersion;
  }

  /**
   * Of the password; when CheckoutStatusGet tells a higher one, get these again.
   *
   * @param passwordVersion the value
   * @return this
   */
  public CheckoutParams passwordVersion(Long passwordVersion) {
    this.passwordVersion = passwordVersion;
    return this;
  }

  /**
   * When the session must end.
   *
   * @return the value
   */
  public OffsetDateTime getEndsAt() {
    return endsAt;
  }

  /**
   * When the session must end.
   *
   * @param endsAt the value
   * @return this
   */
  public CheckoutParams endsAt(OffsetDateTime endsAt) {
    this.endsAt = endsAt;
    return this;
  }

  /**
   * What to show to the person when something goes wrong.
   *
   * @return the value
   */
  public SessionMessages getMessages() {
    return messages;
  }

  /**
   * What to show to the person when something goes wrong.
   *
   * @param messages the value
   * @return this
   */
  public CheckoutParams messages(SessionMessages messages) {
    this.messages = messages;
    return this;
  }

  /**
   * When no connection comes about, try this port of the host to find out why; null = don't.
   *
   * @return the value; null where there is none
   */
  public Long getTrialPort() {
    return trialPort;
  }

  /**
   * When no connection comes about, try this port of the host to find out why; null = don't.
   *
   * @param trialPort the value
   * @return this
   */
  public CheckoutParams trialPort(Long trialPort) {
    this.trialPort = trialPort;
    return this;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @return the value
   */
  public UUID getDisclosureId() {
    return disclosureId;
  }

  /**
   * The journal entry that was durable before this answer left.
   *
   * @param disclosureId the value
   * @return this
   */
  public CheckoutParams disclosureId(UUID disclosureId) {
    this.disclosureId = disclosureId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutParams that
        && Objects.equals(checkoutId, that.checkoutId)
        && Objects.equals(accountKey, that.accountKey)
        && Objects.equals(plugin, that.plugin)
        && Objects.equals(protocol, that.protocol)
        && Objects.equals(host, that.host)
        && Objects.equals(port, that.port)
        && Objects.equals(user, that.user)
        && Objects.equals(password, that.password)
        && Objects.equals(privateKey, that.privateKey)
        && Objects.equals(passphrase, that.passphrase)
        && Objects.equals(hostKeys, that.hostKeys)
        && Objects.equals(attributes, that.attributes)
        && Objects.equals(passwordVersion, that.passwordVersion)
        && Objects.equals(endsAt, that.endsAt)
        && Objects.equals(messages, that.messages)
        && Objects.equals(trialPort, that.trialPort)
        && Objects.equals(disclosureId, that.disclosureId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(checkoutId, accountKey, plugin, protocol, host, port, user, password, privateKey, passphrase, hostKeys, attributes, passwordVersion, endsAt, messages, trialPort, disclosureId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutParams["
        + "checkoutId=" + checkoutId + ", "
        + "accountKey=" + accountKey + ", "
        + "plugin=" + plugin + ", "
        + "protocol=" + protocol + ", "
        + "host=" + host + ", "
        + "port=" + port + ", "
        + "user=" + user + ", "
        + "password=" + "***" + ", "
        + "privateKey=" + "***" + ", "
        + "passphrase=" + "***" + ", "
        + "hostKeys=" + hostKeys + ", "
        + "attributes=" + attributes + ", "
        + "passwordVersion=" + passwordVersion + ", "
        + "endsAt=" + endsAt + ", "
        + "messages=" + messages + ", "
        + "trialPort=" + trialPort + ", "
        + "disclosureId=" + disclosureId
        + "]";
  }
}
