// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.ManagedAccount;
import io.strongroom.model.ManagedAccountChange;
import io.strongroom.model.ManagedAccountNew;
import io.strongroom.model.ManagedAccountPage;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code accounts}. */
public final class AccountsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public AccountsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Add a managed account.
   *
   * <p>Nothing is sent to the target. Under a vault-only policy the password given is <code>stored</code>, under others it is <code>unverified</code> until it has been changed. An account that was deleted comes back with its <code>accountKey</code> and history.
   *
   * @param managedAccountNew the body
   * @return the answer
   */
  public ManagedAccount managedAccountAdd(ManagedAccountNew managedAccountNew) {
    return managedAccountAdd(managedAccountNew, new ManagedAccountAddOptions());
  }

  /**
   * Add a managed account.
   *
   * <p>Nothing is sent to the target. Under a vault-only policy the password given is <code>stored</code>, under others it is <code>unverified</code> until it has been changed. An account that was deleted comes back with its <code>accountKey</code> and history.
   *
   * @param managedAccountNew the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedAccount managedAccountAdd(ManagedAccountNew managedAccountNew, ManagedAccountAddOptions options) {
    return transport.send(managedAccountAddCall(managedAccountNew, options)).body();
  }

  private static Call<ManagedAccount> managedAccountAddCall(ManagedAccountNew managedAccountNew, ManagedAccountAddOptions options) {
    return Call.to("POST", "/v1/managed-accounts", ManagedAccount.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedAccountNew)
        .build();
  }

  /**
   * Delete a managed account.
   *
   * <p>Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it comes back with its <code>accountKey</code> and history.
   *
   * @param accountKey Stands for one account of one system for ever.
   */
  public void managedAccountDelete(UUID accountKey) {
    managedAccountDelete(accountKey, new ManagedAccountDeleteOptions());
  }

  /**
   * Delete a managed account.
   *
   * <p>Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it comes back with its <code>accountKey</code> and history.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param options what may be left out
   */
  public void managedAccountDelete(UUID accountKey, ManagedAccountDeleteOptions options) {
    transport.send(managedAccountDeleteCall(accountKey, options));
  }

  private static Call<Void> managedAccountDeleteCall(UUID accountKey, ManagedAccountDeleteOptions options) {
    return Call.to("DELETE", "/v1/managed-accounts/{accountKey}", Void.class)
        .path("accountKey", accountKey)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Find managed accounts.
   *
   * <p>By <code>accountKey</code>, ascending: the oldest first. Shows those on whose policy one has <code>view-properties</code>. Deleted ones only with <code>state</code>.
   *
   * @return the answer
   */
  public ManagedAccountPage managedAccountFind() {
    return managedAccountFind(new ManagedAccountFindOptions());
  }

  /**
   * Find managed accounts.
   *
   * <p>By <code>accountKey</code>, ascending: the oldest first. Shows those on whose policy one has <code>view-properties</code>. Deleted ones only with <code>state</code>.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ManagedAccountPage managedAccountFind(ManagedAccountFindOptions options) {
    return transport.send(managedAccountFindCall(options)).body();
  }

  /**
   * Find managed accounts: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedAccount> managedAccountFindAll() {
    return managedAccountFindAll(new ManagedAccountFindOptions());
  }

  /**
   * Find managed accounts: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedAccount> managedAccountFindAll(ManagedAccountFindOptions options) {
    return new Pages<>(
        transport,
        managedAccountFindCall(options),
        ManagedAccountPage::getItems,
        ManagedAccountPage::getNextCursor);
  }

  private static Call<ManagedAccountPage> managedAccountFindCall(ManagedAccountFindOptions options) {
    return Call.to("GET", "/v1/managed-accounts", ManagedAccountPage.class)
        .query("resourceId", options.resourceId)
        .query("accountId", options.accountId)
        .query("policyId", options.policyId)
        .query("state", options.state)
        .query("passwordState", options.passwordState)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Show a managed account.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @return the answer
   */
  public ManagedAccount managedAccountGet(UUID accountKey) {
    return transport.send(managedAccountGetCall(accountKey)).body();
  }

  private static Call<ManagedAccount> managedAccountGetCall(UUID accountKey) {
    return Call.to("GET", "/v1/managed-accounts/{accountKey}", ManagedAccount.class)
        .path("accountKey", accountKey)
        .build();
  }

  /**
   * Change a managed account.
   *
   * <p>To put it under another policy takes <code>modify-properties</code> on both, and no permission on the new one that one lacks on the old one. Out of all policies, an account whose password was changed here becomes <code>historical</code>.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param managedAccountChange the body
   * @return the answer
   */
  public ManagedAccount managedAccountUpdate(UUID accountKey, ManagedAccountChange managedAccountChange) {
    return managedAccountUpdate(accountKey, managedAccountChange, new ManagedAccountUpdateOptions());
  }

  /**
   * Change a managed account.
   *
   * <p>To put it under another policy takes <code>modify-properties</code> on both, and no permission on the new one that one lacks on the old one. Out of all policies, an account whose password was changed here becomes <code>historical</code>.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param managedAccountChange the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedAccount managedAccountUpdate(UUID accountKey, ManagedAccountChange managedAccountChange, ManagedAccountUpdateOptions options) {
    return transport.send(managedAccountUpdateCall(accountKey, managedAccountChange, options)).body();
  }

  private static Call<ManagedAccount> managedAccountUpdateCall(UUID accountKey, ManagedAccountChange managedAccountChange, ManagedAccountUpdateOptions options) {
    return Call.to("PATCH", "/v1/managed-accounts/{accountKey}", ManagedAccount.class)
        .path("accountKey", accountKey)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedAccountChange)
        .build();
  }

  /**
   * List the managed accounts of a system.
   *
   * <p>By <code>accountKey</code>, ascending: the oldest first. Shows those on whose policy one has <code>view-properties</code>; no deleted ones.
   *
   * @param resourceId The system.
   * @return the answer
   */
  public ManagedAccountPage managedSystemManagedAccountList(String resourceId) {
    return managedSystemManagedAccountList(resourceId, new ManagedSystemManagedAccountListOptions());
  }

  /**
   * List the managed accounts of a system.
   *
   * <p>By <code>accountKey</code>, ascending: the oldest first. Shows those on whose policy one has <code>view-properties</code>; no deleted ones.
   *
   * @param resourceId The system.
   * @param options what may be left out
   * @return the answer
   */
  public ManagedAccountPage managedSystemManagedAccountList(String resourceId, ManagedSystemManagedAccountListOptions options) {
    return transport.send(managedSystemManagedAccountListCall(resourceId, options)).body();
  }

  /**
   * List the managed accounts of a system: all, page after page, one page held at a time.
   *
   * @param resourceId The system.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedAccount> managedSystemManagedAccountListAll(String resourceId) {
    return managedSystemManagedAccountListAll(resourceId, new ManagedSystemManagedAccountListOptions());
  }

  /**
   * List the managed accounts of a system: all, page after page, one page held at a time.
   *
   * @param resourceId The system.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedAccount> managedSystemManagedAccountListAll(String resourceId, ManagedSystemManagedAccountListOptions options) {
    return new Pages<>(
        transport,
        managedSystemManagedAccountListCall(resourceId, options),
        ManagedAccountPage::getItems,
        ManagedAccountPage::getNextCursor);
  }

  private static Call<ManagedAccountPage> managedSystemManagedAccountListCall(String resourceId, ManagedSystemManagedAccountListOptions options) {
    return Call.to("GET", "/v1/managed-systems/{resourceId}/accounts", ManagedAccountPage.class)
        .path("resourceId", resourceId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /** What may be left out of {@code managedAccountAdd}. */
  public static final class ManagedAccountAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountDelete}. */
  public static final class ManagedAccountDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedAccountDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountFind}. */
  public static final class ManagedAccountFindOptions {
    private String resourceId;
    private String accountId;
    private String policyId;
    private String state;
    private String passwordState;
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ManagedAccountFindOptions() {
    }

    /**
     * Of this system.
     *
     * @param resourceId the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions resourceId(String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * Of this name.
     *
     * @param accountId the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * Under this policy.
     *
     * @param policyId the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions policyId(String policyId) {
      this.policyId = policyId;
      return this;
    }

    /**
     * In this state; when absent, all but deleted ones.
     *
     * @param state the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions state(String state) {
      this.state = state;
      return this;
    }

    /**
     * With a password in this state.
     *
     * @param passwordState the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions passwordState(String passwordState) {
      this.passwordState = passwordState;
      return this;
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ManagedAccountFindOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountUpdate}. */
  public static final class ManagedAccountUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedAccountUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemManagedAccountList}. */
  public static final class ManagedSystemManagedAccountListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ManagedSystemManagedAccountListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ManagedSystemManagedAccountListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ManagedSystemManagedAccountListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }
}
