// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.Instance;
import io.strongroom.model.InstancePage;
import io.strongroom.model.JournalEntry;
import io.strongroom.model.JournalEntryPage;
import io.strongroom.model.ReplicationStatus;
import io.strongroom.model.SystemVariable;
import io.strongroom.model.SystemVariablePage;
import io.strongroom.model.SystemVariableSetting;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code server}. */
public final class ServerApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public ServerApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * List the servers of this installation.
   *
   * <p>By <code>nodeId</code>, each as it has said itself, once a second. One that has not been heard of for ten seconds is <code>cut-off</code>. Servers are drained and removed on their machines, by <code>strongroom node</code>.
   *
   * @return the answer
   */
  public InstancePage instanceList() {
    return instanceList(new InstanceListOptions());
  }

  /**
   * List the servers of this installation.
   *
   * <p>By <code>nodeId</code>, each as it has said itself, once a second. One that has not been heard of for ten seconds is <code>cut-off</code>. Servers are drained and removed on their machines, by <code>strongroom node</code>.
   *
   * @param options what may be left out
   * @return the answer
   */
  public InstancePage instanceList(InstanceListOptions options) {
    return transport.send(instanceListCall(options)).body();
  }

  /**
   * List the servers of this installation: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Instance> instanceListAll() {
    return instanceListAll(new InstanceListOptions());
  }

  /**
   * List the servers of this installation: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Instance> instanceListAll(InstanceListOptions options) {
    return new Pages<>(
        transport,
        instanceListCall(options),
        InstancePage::getItems,
        InstancePage::getNextCursor);
  }

  private static Call<InstancePage> instanceListCall(InstanceListOptions options) {
    return Call.to("GET", "/v1/instances", InstancePage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * List entries of the journal.
   *
   * <p>Newest first: by <code>entryId</code>, descending. Every filter that is given must hold. One page looks through 10,000 entries at most: with a filter that few entries pass it may be short or empty while <code>nextCursor</code> leads on. <code>from</code> and <code>to</code> bound what is looked through.
   *
   * @return the answer
   */
  public JournalEntryPage journalList() {
    return journalList(new JournalListOptions());
  }

  /**
   * List entries of the journal.
   *
   * <p>Newest first: by <code>entryId</code>, descending. Every filter that is given must hold. One page looks through 10,000 entries at most: with a filter that few entries pass it may be short or empty while <code>nextCursor</code> leads on. <code>from</code> and <code>to</code> bound what is looked through.
   *
   * @param options what may be left out
   * @return the answer
   */
  public JournalEntryPage journalList(JournalListOptions options) {
    return transport.send(journalListCall(options)).body();
  }

  /**
   * List entries of the journal: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<JournalEntry> journalListAll() {
    return journalListAll(new JournalListOptions());
  }

  /**
   * List entries of the journal: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<JournalEntry> journalListAll(JournalListOptions options) {
    return new Pages<>(
        transport,
        journalListCall(options),
        JournalEntryPage::getItems,
        JournalEntryPage::getNextCursor);
  }

  private static Call<JournalEntryPage> journalListCall(JournalListOptions options) {
    return Call.to("GET", "/v1/journal", JournalEntryPage.class)
        .query("from", options.from)
        .query("to", options.to)
        .query("function", options.function)
        .query("event", options.event)
        .query("outcome", options.outcome)
        .query("actorUserId", options.actorUserId)
        .query("subjectUserId", options.subjectUserId)
        .query("resourceId", options.resourceId)
        .query("accountId", options.accountId)
        .query("policyId", options.policyId)
        .query("checkoutId", options.checkoutId)
        .query("sessionId", options.sessionId)
        .query("requestId", options.requestId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Show how the database keeps what is written.
   *
   * <p>As the server that is asked sees it, at most a second ago: which member of the database's cluster takes writes, how far the others are, whether commits wait for them, and how much there is left to do. <code>quorum</code> is false where what is written would not be kept as the configuration asks: then this server refuses changes and passwords with 503.
   *
   * @return the answer
   */
  public ReplicationStatus replicationStatusGet() {
    return transport.send(replicationStatusGetCall()).body();
  }

  private static Call<ReplicationStatus> replicationStatusGetCall() {
    return Call.to("GET", "/v1/replication/status", ReplicationStatus.class)
        .build();
  }

  /**
   * Show a system variable.
   *
   * @param name Its name.
   * @return the answer
   */
  public SystemVariable systemVariableGet(String name) {
    return transport.send(systemVariableGetCall(name)).body();
  }

  private static Call<SystemVariable> systemVariableGetCall(String name) {
    return Call.to("GET", "/v1/system-variables/{name}", SystemVariable.class)
        .path("name", name)
        .build();
  }

  /**
   * List the system variables.
   *
   * <p>By name, with the values that are in force for the installation.
   *
   * @return the answer
   */
  public SystemVariablePage systemVariableList() {
    return systemVariableList(new SystemVariableListOptions());
  }

  /**
   * List the system variables.
   *
   * <p>By name, with the values that are in force for the installation.
   *
   * @param options what may be left out
   * @return the answer
   */
  public SystemVariablePage systemVariableList(SystemVariableListOptions options) {
    return transport.send(systemVariableListCall(options)).body();
  }

  /**
   * List the system variables: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SystemVariable> systemVariableListAll() {
    return systemVariableListAll(new SystemVariableListOptions());
  }

  /**
   * List the system variables: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SystemVariable> systemVariableListAll(SystemVariableListOptions options) {
    return new Pages<>(
        transport,
        systemVariableListCall(options),
        SystemVariablePage::getItems,
        SystemVariablePage::getNextCursor);
  }

  private static Call<SystemVariablePage> systemVariableListCall(SystemVariableListOptions options) {
    return Call.to("GET", "/v1/system-variables", SystemVariablePage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Set a system variable.
   *
   * <p>For the installation; a managed system policy may have its own value of some. It holds at once on the node that is asked, soon on all others.
   *
   * @param name Its name.
   * @param systemVariableSetting the body
   * @return the answer
   */
  public SystemVariable systemVariableSet(String name, SystemVariableSetting systemVariableSetting) {
    return systemVariableSet(name, systemVariableSetting, new SystemVariableSetOptions());
  }

  /**
   * Set a system variable.
   *
   * <p>For the installation; a managed system policy may have its own value of some. It holds at once on the node that is asked, soon on all others.
   *
   * @param name Its name.
   * @param systemVariableSetting the body
   * @param options what may be left out
   * @return the answer
   */
  public SystemVariable systemVariableSet(String name, SystemVariableSetting systemVariableSetting, SystemVariableSetOptions options) {
    return transport.send(systemVariableSetCall(name, systemVariableSetting, options)).body();
  }

  private static Call<SystemVariable> systemVariableSetCall(String name, SystemVariableSetting systemVariableSetting, SystemVariableSetOptions options) {
    return Call.to("PUT", "/v1/system-variables/{name}", SystemVariable.class)
        .path("name", name)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(systemVariableSetting)
        .build();
  }

  /** What may be left out of {@code instanceList}. */
  public static final class InstanceListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public InstanceListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public InstanceListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public InstanceListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code journalList}. */
  public static final class JournalListOptions {
    private OffsetDateTime from;
    private OffsetDateTime to;
    private String function;
    private String event;
    private String outcome;
    private String actorUserId;
    private String subjectUserId;
    private String resourceId;
    private String accountId;
    private String policyId;
    private UUID checkoutId;
    private UUID sessionId;
    private UUID requestId;
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public JournalListOptions() {
    }

    /**
     * Not before this moment.
     *
     * @param from the value; null leaves it out
     * @return this
     */
    public JournalListOptions from(OffsetDateTime from) {
      this.from = from;
      return this;
    }

    /**
     * Before this moment.
     *
     * @param to the value; null leaves it out
     * @return this
     */
    public JournalListOptions to(OffsetDateTime to) {
      this.to = to;
      return this;
    }

    /**
     * The operationId.
     *
     * @param function the value; null leaves it out
     * @return this
     */
    public JournalListOptions function(String function) {
      this.function = function;
      return this;
    }

    /**
     * What happened, such as <code>password.disclosed</code>.
     *
     * @param event the value; null leaves it out
     * @return this
     */
    public JournalListOptions event(String event) {
      this.event = event;
      return this;
    }

    /**
     * How it ended.
     *
     * @param outcome the value; null leaves it out
     * @return this
     */
    public JournalListOptions outcome(String outcome) {
      this.outcome = outcome;
      return this;
    }

    /**
     * Who did it.
     *
     * @param actorUserId the value; null leaves it out
     * @return this
     */
    public JournalListOptions actorUserId(String actorUserId) {
      this.actorUserId = actorUserId;
      return this;
    }

    /**
     * About which caller or person.
     *
     * @param subjectUserId the value; null leaves it out
     * @return this
     */
    public JournalListOptions subjectUserId(String subjectUserId) {
      this.subjectUserId = subjectUserId;
      return this;
    }

    /**
     * About which managed system.
     *
     * @param resourceId the value; null leaves it out
     * @return this
     */
    public JournalListOptions resourceId(String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * About which account of it.
     *
     * @param accountId the value; null leaves it out
     * @return this
     */
    public JournalListOptions accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * About which policy.
     *
     * @param policyId the value; null leaves it out
     * @return this
     */
    public JournalListOptions policyId(String policyId) {
      this.policyId = policyId;
      return this;
    }

    /**
     * About which check-out.
     *
     * @param checkoutId the value; null leaves it out
     * @return this
     */
    public JournalListOptions checkoutId(UUID checkoutId) {
      this.checkoutId = checkoutId;
      return this;
    }

    /**
     * In which session.
     *
     * @param sessionId the value; null leaves it out
     * @return this
     */
    public JournalListOptions sessionId(UUID sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /**
     * In which request.
     *
     * @param requestId the value; null leaves it out
     * @return this
     */
    public JournalListOptions requestId(UUID requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public JournalListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public JournalListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code systemVariableList}. */
  public static final class SystemVariableListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public SystemVariableListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public SystemVariableListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public SystemVariableListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code systemVariableSet}. */
  public static final class SystemVariableSetOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public SystemVariableSetOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public SystemVariableSetOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public SystemVariableSetOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
