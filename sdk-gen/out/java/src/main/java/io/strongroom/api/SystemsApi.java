// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.Connector;
import io.strongroom.model.ConnectorPage;
import io.strongroom.model.ManagedSystem;
import io.strongroom.model.ManagedSystemChange;
import io.strongroom.model.ManagedSystemNew;
import io.strongroom.model.ManagedSystemPage;
import io.strongroom.model.SystemTest;
import java.util.Objects;

/** The operations of the contract under the tag {@code systems}. */
public final class SystemsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public SystemsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * List the connectors.
   *
   * <p>By name: what each can do on a target, and what it wants to know about it.
   *
   * @return the answer
   */
  public ConnectorPage connectorList() {
    return connectorList(new ConnectorListOptions());
  }

  /**
   * List the connectors.
   *
   * <p>By name: what each can do on a target, and what it wants to know about it.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ConnectorPage connectorList(ConnectorListOptions options) {
    return transport.send(connectorListCall(options)).body();
  }

  /**
   * List the connectors: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Connector> connectorListAll() {
    return connectorListAll(new ConnectorListOptions());
  }

  /**
   * List the connectors: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Connector> connectorListAll(ConnectorListOptions options) {
    return new Pages<>(
        transport,
        connectorListCall(options),
        ConnectorPage::getItems,
        ConnectorPage::getNextCursor);
  }

  private static Call<ConnectorPage> connectorListCall(ConnectorListOptions options) {
    return Call.to("GET", "/v1/connectors", ConnectorPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Make a managed system, or bring a deleted one back.
   *
   * <p>Nothing is sent to it. Each policy that is named needs <code>modify-properties</code> or <code>manage-systems</code>. A deleted system comes back with its accounts, to whoever has <code>manage-systems</code> on all policies concerned, and as <code>untrusted</code>; to everybody else its name is taken.
   *
   * @param managedSystemNew the body
   * @return the answer
   */
  public ManagedSystem managedSystemAdd(ManagedSystemNew managedSystemNew) {
    return managedSystemAdd(managedSystemNew, new ManagedSystemAddOptions());
  }

  /**
   * Make a managed system, or bring a deleted one back.
   *
   * <p>Nothing is sent to it. Each policy that is named needs <code>modify-properties</code> or <code>manage-systems</code>. A deleted system comes back with its accounts, to whoever has <code>manage-systems</code> on all policies concerned, and as <code>untrusted</code>; to everybody else its name is taken.
   *
   * @param managedSystemNew the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystem managedSystemAdd(ManagedSystemNew managedSystemNew, ManagedSystemAddOptions options) {
    return transport.send(managedSystemAddCall(managedSystemNew, options)).body();
  }

  private static Call<ManagedSystem> managedSystemAddCall(ManagedSystemNew managedSystemNew, ManagedSystemAddOptions options) {
    return Call.to("POST", "/v1/managed-systems", ManagedSystem.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedSystemNew)
        .build();
  }

  /**
   * Delete a managed system.
   *
   * <p>Its accounts and their passwords are kept, and can still be read; its administrator's credential is gone. ManagedSystemAdd brings it back.
   *
   * @param resourceId Its name.
   */
  public void managedSystemDelete(String resourceId) {
    managedSystemDelete(resourceId, new ManagedSystemDeleteOptions());
  }

  /**
   * Delete a managed system.
   *
   * <p>Its accounts and their passwords are kept, and can still be read; its administrator's credential is gone. ManagedSystemAdd brings it back.
   *
   * @param resourceId Its name.
   * @param options what may be left out
   */
  public void managedSystemDelete(String resourceId, ManagedSystemDeleteOptions options) {
    transport.send(managedSystemDeleteCall(resourceId, options));
  }

  private static Call<Void> managedSystemDeleteCall(String resourceId, ManagedSystemDeleteOptions options) {
    return Call.to("DELETE", "/v1/managed-systems/{resourceId}", Void.class)
        .path("resourceId", resourceId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show a managed system.
   *
   * @param resourceId Its name.
   * @return the answer
   */
  public ManagedSystem managedSystemGet(String resourceId) {
    return transport.send(managedSystemGetCall(resourceId)).body();
  }

  private static Call<ManagedSystem> managedSystemGetCall(String resourceId) {
    return Call.to("GET", "/v1/managed-systems/{resourceId}", ManagedSystem.class)
        .path("resourceId", resourceId)
        .build();
  }

  /**
   * List the managed systems that one may read.
   *
   * <p>By name; no deleted ones. Those with a policy that one has <code>view-properties</code> or <code>manage-systems</code> on, and with the privilege <code>mngorphanres</code> those without any.
   *
   * @return the answer
   */
  public ManagedSystemPage managedSystemList() {
    return managedSystemList(new ManagedSystemListOptions());
  }

  /**
   * List the managed systems that one may read.
   *
   * <p>By name; no deleted ones. Those with a policy that one has <code>view-properties</code> or <code>manage-systems</code> on, and with the privilege <code>mngorphanres</code> those without any.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystemPage managedSystemList(ManagedSystemListOptions options) {
    return transport.send(managedSystemListCall(options)).body();
  }

  /**
   * List the managed systems that one may read: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedSystem> managedSystemListAll() {
    return managedSystemListAll(new ManagedSystemListOptions());
  }

  /**
   * List the managed systems that one may read: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedSystem> managedSystemListAll(ManagedSystemListOptions options) {
    return new Pages<>(
        transport,
        managedSystemListCall(options),
        ManagedSystemPage::getItems,
        ManagedSystemPage::getNextCursor);
  }

  private static Call<ManagedSystemPage> managedSystemListCall(ManagedSystemListOptions options) {
    return Call.to("GET", "/v1/managed-systems", ManagedSystemPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Try whether a managed system can be reached and logged in to.
   *
   * <p>Resolves its address, looks at its certificate or its host key, and logs in as its administrator; nothing is changed. The answer is 200 whatever the system does. With the connector <code>vault</code> there is nothing to reach: all is false, and <code>code</code> is null. Nothing is sent to an <code>untrusted</code> system.
   *
   * @param resourceId Its name.
   * @return the answer
   */
  public SystemTest managedSystemTest(String resourceId) {
    return managedSystemTest(resourceId, new ManagedSystemTestOptions());
  }

  /**
   * Try whether a managed system can be reached and logged in to.
   *
   * <p>Resolves its address, looks at its certificate or its host key, and logs in as its administrator; nothing is changed. The answer is 200 whatever the system does. With the connector <code>vault</code> there is nothing to reach: all is false, and <code>code</code> is null. Nothing is sent to an <code>untrusted</code> system.
   *
   * @param resourceId Its name.
   * @param options what may be left out
   * @return the answer
   */
  public SystemTest managedSystemTest(String resourceId, ManagedSystemTestOptions options) {
    return transport.send(managedSystemTestCall(resourceId, options)).body();
  }

  private static Call<SystemTest> managedSystemTestCall(String resourceId, ManagedSystemTestOptions options) {
    return Call.to("POST", "/v1/managed-systems/{resourceId}/test", SystemTest.class)
        .path("resourceId", resourceId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Vouch for where a managed system's secrets will go.
   *
   * <p>Needs the right to every password that will go there: <code>manage-systems</code> and <code>preapproved-checkout</code> on all its policies, and on those that govern its accounts. A system that is trusted already stays as it is.
   *
   * @param resourceId Its name.
   */
  public void managedSystemTrust(String resourceId) {
    transport.send(managedSystemTrustCall(resourceId));
  }

  private static Call<Void> managedSystemTrustCall(String resourceId) {
    return Call.to("POST", "/v1/managed-systems/{resourceId}/trust", Void.class)
        .path("resourceId", resourceId)
        .build();
  }

  /**
   * Change a managed system.
   *
   * <p>A change of the address, the port, TLS, the keys or names that it proves itself with, or the administrator's name makes it <code>untrusted</code>: nothing is sent to it until ManagedSystemTrust; and unless a new administrator is sent too, the former one's credential is gone. Whoever changes its policies gains nothing by it: <code>manage-systems</code> on each that it joins or leaves, and no more rights over its unbound accounts than before.
   *
   * @param resourceId Its name.
   * @param managedSystemChange the body
   * @return the answer
   */
  public ManagedSystem managedSystemUpdate(String resourceId, ManagedSystemChange managedSystemChange) {
    return managedSystemUpdate(resourceId, managedSystemChange, new ManagedSystemUpdateOptions());
  }

  /**
   * Change a managed system.
   *
   * <p>A change of the address, the port, TLS, the keys or names that it proves itself with, or the administrator's name makes it <code>untrusted</code>: nothing is sent to it until ManagedSystemTrust; and unless a new administrator is sent too, the former one's credential is gone. Whoever changes its policies gains nothing by it: <code>manage-systems</code> on each that it joins or leaves, and no more rights over its unbound accounts than before.
   *
   * @param resourceId Its name.
   * @param managedSystemChange the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystem managedSystemUpdate(String resourceId, ManagedSystemChange managedSystemChange, ManagedSystemUpdateOptions options) {
    return transport.send(managedSystemUpdateCall(resourceId, managedSystemChange, options)).body();
  }

  private static Call<ManagedSystem> managedSystemUpdateCall(String resourceId, ManagedSystemChange managedSystemChange, ManagedSystemUpdateOptions options) {
    return Call.to("PATCH", "/v1/managed-systems/{resourceId}", ManagedSystem.class)
        .path("resourceId", resourceId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedSystemChange)
        .build();
  }

  /** What may be left out of {@code connectorList}. */
  public static final class ConnectorListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ConnectorListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ConnectorListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ConnectorListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemAdd}. */
  public static final class ManagedSystemAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemDelete}. */
  public static final class ManagedSystemDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedSystemDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemList}. */
  public static final class ManagedSystemListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ManagedSystemListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ManagedSystemListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ManagedSystemListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemTest}. */
  public static final class ManagedSystemTestOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemTestOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemTestOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemUpdate}. */
  public static final class ManagedSystemUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedSystemUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
