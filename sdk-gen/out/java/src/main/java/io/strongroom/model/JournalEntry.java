// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * What happened: a change, a disclosure or a refusal.
 */
public final class JournalEntry {
  @JsonProperty("entryId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID entryId;

  @JsonProperty("nodeId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nodeId;

  @JsonProperty("sealNumber")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long sealNumber;

  @JsonProperty("sequence")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long sequence;

  @JsonProperty("at")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime at;

  @JsonProperty("function")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String function;

  @JsonProperty("procedure")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String procedure;

  @JsonProperty("procedureVersion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long procedureVersion;

  @JsonProperty("event")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String event;

  @JsonProperty("outcome")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String outcome;

  @JsonProperty("code")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String code;

  @JsonProperty("actorUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String actorUserId;

  @JsonProperty("actingAs")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String actingAs;

  @JsonProperty("callerKind")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String callerKind;

  @JsonProperty("sessionId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID sessionId;

  @JsonProperty("clientAddress")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String clientAddress;

  @JsonProperty("peerAddress")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String peerAddress;

  @JsonProperty("requestId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID requestId;

  @JsonProperty("clientRequestId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String clientRequestId;

  @JsonProperty("resourceId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String resourceId;

  @JsonProperty("accountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String accountId;

  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("checkoutId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID checkoutId;

  @JsonProperty("subjectUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String subjectUserId;

  @JsonProperty("arguments")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Object arguments;

  @JsonProperty("effect")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Object effect;

  @JsonProperty("hash")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String hash;

  /** Makes one that says nothing yet. */
  public JournalEntry() {
  }

  /**
   * Of the entry; also <code>disclosureId</code> in what was disclosed by it.
   *
   * @return the value
   */
  public UUID getEntryId() {
    return entryId;
  }

  /**
   * Of the entry; also <code>disclosureId</code> in what was disclosed by it.
   *
   * @param entryId the value
   * @return this
   */
  public JournalEntry entryId(UUID entryId) {
    this.entryId = entryId;
    return this;
  }

  /**
   * The server that wrote it.
   *
   * @return the value
   */
  public String getNodeId() {
    return nodeId;
  }

  /**
   * The server that wrote it.
   *
   * @param nodeId the value
   * @return this
   */
  public JournalEntry nodeId(String nodeId) {
    this.nodeId = nodeId;
    return this;
  }

  /**
   * The seal that holds it; null until it is sealed.
   *
   * @return the value; null where there is none
   */
  public Long getSealNumber() {
    return sealNumber;
  }

  /**
   * The seal that holds it; null until it is sealed.
   *
   * @param sealNumber the value
   * @return this
   */
  public JournalEntry sealNumber(Long sealNumber) {
    this.sealNumber = sealNumber;
    return this;
  }

  /**
   * Its place in the chain of that start of the server, without gaps: the order of truth; null until it is sealed.
   *
   * @return the value; null where there is none
   */
  public Long getSequence() {
    return sequence;
  }

  /**
   * Its place in the chain of that start of the server, without gaps: the order of truth; null until it is sealed.
   *
   * @param sequence the value
   * @return this
   */
  public JournalEntry sequence(Long sequence) {
    this.sequence = sequence;
    return this;
  }

  /**
   * When, by the time of the database.
   *
   * @return the value
   */
  public OffsetDateTime getAt() {
    return at;
  }

  /**
   * When, by the time of the database.
   *
   * @param at the value
   * @return this
   */
  public JournalEntry at(OffsetDateTime at) {
    this.at = at;
    return this;
  }

  /**
   * The operationId; null when the server did it by itself.
   *
   * @return the value; null where there is none
   */
  public String getFunction() {
    return function;
  }

  /**
   * The operationId; null when the server did it by itself.
   *
   * @param function the value
   * @return this
   */
  public JournalEntry function(String function) {
    this.function = function;
    return this;
  }

  /**
   * What was carried out.
   *
   * @return the value
   */
  public String getProcedure() {
    return procedure;
  }

  /**
   * What was carried out.
   *
   * @param procedure the value
   * @return this
   */
  public JournalEntry procedure(String procedure) {
    this.procedure = procedure;
    return this;
  }

  /**
   * The version of its <code>arguments</code>.
   *
   * @return the value
   */
  public Long getProcedureVersion() {
    return procedureVersion;
  }

  /**
   * The version of its <code>arguments</code>.
   *
   * @param procedureVersion the value
   * @return this
   */
  public JournalEntry procedureVersion(Long procedureVersion) {
    this.procedureVersion = procedureVersion;
    return this;
  }

  /**
   * What happened.
   *
   * @return the value
   */
  public String getEvent() {
    return event;
  }

  /**
   * What happened.
   *
   * @param event the value
   * @return this
   */
  public JournalEntry event(String event) {
    this.event = event;
    return this;
  }

  /**
   * How it ended.
   *
   * @return the value
   */
  public String getOutcome() {
    return outcome;
  }

  /**
   * How it ended.
   *
   * @param outcome the value
   * @return this
   */
  public JournalEntry outcome(String outcome) {
    this.outcome = outcome;
    return this;
  }

  /**
   * The true problem code when it was not done, also where the caller got a general one.
   *
   * @return the value; null where there is none
   */
  public String getCode() {
    return code;
  }

  /**
   * The true problem code when it was not done, also where the caller got a general one.
   *
   * @param code the value
   * @return this
   */
  public JournalEntry code(String code) {
    this.code = code;
    return this;
  }

  /**
   * Who.
   *
   * @return the value; null where there is none
   */
  public String getActorUserId() {
    return actorUserId;
  }

  /**
   * Who.
   *
   * @param actorUserId the value
   * @return this
   */
  public JournalEntry actorUserId(String actorUserId) {
    this.actorUserId = actorUserId;
    return this;
  }

  /**
   * The named person, when a program acted as one.
   *
   * @return the value; null where there is none
   */
  public String getActingAs() {
    return actingAs;
  }

  /**
   * The named person, when a program acted as one.
   *
   * @param actingAs the value
   * @return this
   */
  public JournalEntry actingAs(String actingAs) {
    this.actingAs = actingAs;
    return this;
  }

  /**
   * By which way in; <code>machine</code> is a command on the server's machine.
   *
   * @return the value; null where there is none
   */
  public String getCallerKind() {
    return callerKind;
  }

  /**
   * By which way in; <code>machine</code> is a command on the server's machine.
   *
   * @param callerKind the value
   * @return this
   */
  public JournalEntry callerKind(String callerKind) {
    this.callerKind = callerKind;
    return this;
  }

  /**
   * In which session.
   *
   * @return the value; null where there is none
   */
  public UUID getSessionId() {
    return sessionId;
  }

  /**
   * In which session.
   *
   * @param sessionId the value
   * @return this
   */
  public JournalEntry sessionId(UUID sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * From where.
   *
   * @return the value; null where there is none
   */
  public String getClientAddress() {
    return clientAddress;
  }

  /**
   * From where.
   *
   * @param clientAddress the value
   * @return this
   */
  public JournalEntry clientAddress(String clientAddress) {
    this.clientAddress = clientAddress;
    return this;
  }

  /**
   * The other end of the connection.
   *
   * @return the value; null where there is none
   */
  public String getPeerAddress() {
    return peerAddress;
  }

  /**
   * The other end of the connection.
   *
   * @param peerAddress the value
   * @return this
   */
  public JournalEntry peerAddress(String peerAddress) {
    this.peerAddress = peerAddress;
    return this;
  }

  /**
   * In which request.
   *
   * @return the value; null where there is none
   */
  public UUID getRequestId() {
    return requestId;
  }

  /**
   * In which request.
   *
   * @param requestId the value
   * @return this
   */
  public JournalEntry requestId(UUID requestId) {
    this.requestId = requestId;
    return this;
  }

  /**
   * The caller's own word for the request.
   *
   * @return the value; null where there is none
   */
  public String getClientRequestId() {
    return clientRequestId;
  }

  /**
   * The caller's own word for the request.
   *
   * @param clientRequestId the value
   * @return this
   */
  public JournalEntry clientRequestId(String clientRequestId) {
    this.clientRequestId = clientRequestId;
    return this;
  }

  /**
   * About which managed system.
   *
   * @return the value; null where there is none
   */
  public String getResourceId() {
    return resourceId;
  }

  /**
   * About which managed system.
   *
   * @param resourceId the value
   * @return this
   */
  public JournalEntry resourceId(String resourceId) {
    this.resourceId = resourceId;
    return this;
  }

  /**
   * About which account of it.
   *
   * @return the value; null where there is none
   */
  public String getAccountId() {
    return accountId;
  }

  /**
   * About which account of it.
   *
   * @param accountId the value
   * @return this
   */
  public JournalEntry accountId(String accountId) {
    this.accountId = accountId;
    return this;
  }

  /**
   * About which policy.
   *
   * @return the value; null where there is none
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * About which policy.
   *
   * @param policyId the value
   * @return this
   */
  public JournalEntry policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * About which check-out.
   *
   * @return the value; null where there is none
   */
  public UUID getCheckoutId() {
    return checkoutId;
  }

  /**
   * About which check-out.
   *
   * @param checkoutId the value
   * @return this
   */
  public JournalEntry checkoutId(UUID checkoutId) {
    this.checkoutId = checkoutId;
    return this;
  }

  /**
   * About which caller or person.
   *
   * @return the value; null where there is none
   */
  public String getSubjectUserId() {
    return subjectUserId;
  }

  /**
   * About which caller or person.
   *
   * @param subjectUserId the value
   * @return this
   */
  public JournalEntry subjectUserId(String subjectUserId) {
    this.subjectUserId = subjectUserId;
    return this;
  }

  /**
   * What was asked for; its form is that of the procedure. No secret can be in it.
   *
   * @return the value
   */
  public Object getArguments() {
    return arguments;
  }

  /**
   * What was asked for; its form is that of the procedure. No secret can be in it.
   *
   * @param arguments the value
   * @return this
   */
  public JournalEntry arguments(Object arguments) {
    this.arguments = arguments;
    return this;
  }

  /**
   * What became true by it; <code>{}</code> when nothing did. No secret can be in it.
   *
   * @return the value
   */
  public Object getEffect() {
    return effect;
  }

  /**
   * What became true by it; <code>{}</code> when nothing did. No secret can be in it.
   *
   * @param effect the value
   * @return this
   */
  public JournalEntry effect(Object effect) {
    this.effect = effect;
    return this;
  }

  /**
   * SHA-256 of the entry, as the seal covers it.
   *
   * @return the value
   */
  public String getHash() {
    return hash;
  }

  /**
   * SHA-256 of the entry, as the seal covers it.
   *
   * @param hash the value
   * @return this
   */
  public JournalEntry hash(String hash) {
    this.hash = hash;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JournalEntry that
        && Objects.equals(entryId, that.entryId)
        && Objects.equals(nodeId, that.nodeId)
        && Objects.equals(sealNumber, that.sealNumber)
        && Objects.equals(sequence, that.sequence)
        && Objects.equals(at, that.at)
        && Objects.equals(function, that.function)
        && Objects.equals(procedure, that.procedure)
        && Objects.equals(procedureVersion, that.procedureVersion)
        && Objects.equals(event, that.event)
        && Objects.equals(outcome, that.outcome)
        && Objects.equals(code, that.code)
        && Objects.equals(actorUserId, that.actorUserId)
        && Objects.equals(actingAs, that.actingAs)
        && Objects.equals(callerKind, that.callerKind)
        && Objects.equals(sessionId, that.sessionId)
        && Objects.equals(clientAddress, that.clientAddress)
        && Objects.equals(peerAddress, that.peerAddress)
        && Objects.equals(requestId, that.requestId)
        && Objects.equals(clientRequestId, that.clientRequestId)
        && Objects.equals(resourceId, that.resourceId)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(checkoutId, that.checkoutId)
        && Objects.equals(subjectUserId, that.subjectUserId)
        && Objects.equals(arguments, that.arguments)
        && Objects.equals(effect, that.effect)
        && Objects.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entryId, nodeId, sealNumber, sequence, at, function, procedure, procedureVersion, event, outcome, code, actorUserId, actingAs, callerKind, sessionId, clientAddress, peerAddress, requestId, clientRequestId, resourceId, accountId, policyId, checkoutId, subjectUserId, arguments, effect, hash);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "JournalEntry["
        + "entryId=" + entryId + ", "
        + "nodeId=" + nodeId + ", "
        + "sealNumber=" + sealNumber + ", "
        + "sequence=" + sequence + ", "
        + "at=" + at + ", "
        + "function=" + function + ", "
        + "procedure=" + procedure + ", "
        + "procedureVersion=" + procedureVersion + ", "
        + "event=" + event + ", "
        + "outcome=" + outcome + ", "
        + "code=" + code + ", "
        + "actorUserId=" + actorUserId + ", "
        + "actingAs=" + actingAs + ", "
        + "callerKind=" + callerKind + ", "
        + "sessionId=" + sessionId + ", "
        + "clientAddress=" + clientAddress + ", "
        + "peerAddress=" + peerAddress + ", "
        + "requestId=" + requestId + ", "
        + "clientRequestId=" + clientRequestId + ", "
        + "resourceId=" + resourceId + ", "
        + "accountId=" + accountId + ", "
        + "policyId=" + policyId + ", "
        + "checkoutId=" + checkoutId + ", "
        + "subjectUserId=" + subjectUserId + ", "
        + "arguments=" + arguments + ", "
        + "effect=" + effect + ", "
        + "hash=" + hash
        + "]";
  }
}
