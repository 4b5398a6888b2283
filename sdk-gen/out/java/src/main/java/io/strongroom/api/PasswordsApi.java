// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.DoubtResolve;
import io.strongroom.model.Password;
import io.strongroom.model.PasswordCandidates;
import io.strongroom.model.PasswordChange;
import io.strongroom.model.PasswordChangePage;
import io.strongroom.model.PasswordOverride;
import io.strongroom.model.PasswordRandomizations;
import io.strongroom.model.PasswordRandomize;
import io.strongroom.model.PasswordRandomizeMany;
import io.strongroom.model.PasswordVerification;
import io.strongroom.model.PasswordVersion;
import io.strongroom.model.PasswordVersionPage;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code passwords}. */
public final class PasswordsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public PasswordsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Get the password of an account.
   *
   * <p>The password in force. While it is being changed the answer waits for the end, for five seconds at most. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the permission.
   *
   * @param resourceId Its system, a deleted one too. Compared exactly: upper case.
   * @param accountId Its name there. Compared exactly.
   * @return the answer
   */
  public Password kmKeyGetByAccount(String resourceId, String accountId) {
    return transport.send(kmKeyGetByAccountCall(resourceId, accountId)).body();
  }

  private static Call<Password> kmKeyGetByAccountCall(String resourceId, String accountId) {
    return Call.to("GET", "/v1/passwords/current", Password.class)
        .query("resourceId", resourceId)
        .query("accountId", accountId)
        .build();
  }

  /**
   * Give an account a password.
   *
   * <p>Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in force at once, and <code>stored</code>. In the mode <code>push</code> the system's administrator puts it in force, and a login proves it; the answer waits for that, for <code>waitSeconds</code> at most. Never joins an open change.
   *
   * @param passwordOverride the body
   * @return the answer
   */
  public PasswordChange managedAccountOverridePassword(PasswordOverride passwordOverride) {
    return managedAccountOverridePassword(passwordOverride, new ManagedAccountOverridePasswordOptions());
  }

  /**
   * Give an account a password.
   *
   * <p>Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in force at once, and <code>stored</code>. In the mode <code>push</code> the system's administrator puts it in force, and a login proves it; the answer waits for that, for <code>waitSeconds</code> at most. Never joins an open change.
   *
   * @param passwordOverride the body
   * @param options what may be left out
   * @return the answer
   */
  public PasswordChange managedAccountOverridePassword(PasswordOverride passwordOverride, ManagedAccountOverridePasswordOptions options) {
    return transport.send(managedAccountOverridePasswordCall(passwordOverride, options)).body();
  }

  private static Call<PasswordChange> managedAccountOverridePasswordCall(PasswordOverride passwordOverride, ManagedAccountOverridePasswordOptions options) {
    return Call.to("POST", "/v1/password-changes/override", PasswordChange.class)
        .query("waitSeconds", options.waitSeconds)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(passwordOverride)
        .build();
  }

  /**
   * Change the password of an account to a random one.
   *
   * <p>The server makes it, stores it, has the system's administrator put it in force, and proves it by a login. An open randomization whose password nobody was shown is joined; behind any other change it waits for its turn. The answer waits for the end, for <code>waitSeconds</code> at most; 200 says that the change is settled, and <code>status</code> how. Only under a policy of the mode <code>push</code>.
   *
   * @param passwordRandomize the body
   * @return the answer
   */
  public PasswordChange managedAccountRandomizePassword(PasswordRandomize passwordRandomize) {
    return managedAccountRandomizePassword(passwordRandomize, new ManagedAccountRandomizePasswordOptions());
  }

  /**
   * Change the password of an account to a random one.
   *
   * <p>The server makes it, stores it, has the system's administrator put it in force, and proves it by a login. An open randomization whose password nobody was shown is joined; behind any other change it waits for its turn. The answer waits for the end, for <code>waitSeconds</code> at most; 200 says that the change is settled, and <code>status</code> how. Only under a policy of the mode <code>push</code>.
   *
   * @param passwordRandomize the body
   * @param options what may be left out
   * @return the answer
   */
  public PasswordChange managedAccountRandomizePassword(PasswordRandomize passwordRandomize, ManagedAccountRandomizePasswordOptions options) {
    return transport.send(managedAccountRandomizePasswordCall(passwordRandomize, options)).body();
  }

  private static Call<PasswordChange> managedAccountRandomizePasswordCall(PasswordRandomize passwordRandomize, ManagedAccountRandomizePasswordOptions options) {
    return Call.to("POST", "/v1/password-changes/randomize", PasswordChange.class)
        .query("waitSeconds", options.waitSeconds)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(passwordRandomize)
        .build();
  }

  /**
   * Change the passwords of several accounts to random ones.
   *
   * <p>What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one transaction, so that all that is accepted is asked for at one moment, or none of it. An account that is refused has its <code>code</code>, and hinders no other. The answer waits for no end; PasswordChangeGet tells it. When the policies of the accepted accounts name more than one managing node, nothing is changed before somebody has agreed to it: 409 <code>managing-nodes-several</code>, until <code>performLocally</code> says that the node that answers is to make all of the changes. When that node no longer serves, another one makes what is left.
   *
   * @param passwordRandomizeMany the body
   * @return the answer
   */
  public PasswordRandomizations managedAccountRandomizePasswordMany(PasswordRandomizeMany passwordRandomizeMany) {
    return managedAccountRandomizePasswordMany(passwordRandomizeMany, new ManagedAccountRandomizePasswordManyOptions());
  }

  /**
   * Change the passwords of several accounts to random ones.
   *
   * <p>What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one transaction, so that all that is accepted is asked for at one moment, or none of it. An account that is refused has its <code>code</code>, and hinders no other. The answer waits for no end; PasswordChangeGet tells it. When the policies of the accepted accounts name more than one managing node, nothing is changed before somebody has agreed to it: 409 <code>managing-nodes-several</code>, until <code>performLocally</code> says that the node that answers is to make all of the changes. When that node no longer serves, another one makes what is left.
   *
   * @param passwordRandomizeMany the body
   * @param options what may be left out
   * @return the answer
   */
  public PasswordRandomizations managedAccountRandomizePasswordMany(PasswordRandomizeMany passwordRandomizeMany, ManagedAccountRandomizePasswordManyOptions options) {
    return transport.send(managedAccountRandomizePasswordManyCall(passwordRandomizeMany, options)).body();
  }

  private static Call<PasswordRandomizations> managedAccountRandomizePasswordManyCall(PasswordRandomizeMany passwordRandomizeMany, ManagedAccountRandomizePasswordManyOptions options) {
    return Call.to("POST", "/v1/password-changes/randomize-many", PasswordRandomizations.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(passwordRandomizeMany)
        .build();
  }

  /**
   * Prove the password of an account by a login on its target.
   *
   * <p>The server does so by itself once a day; this has it done now. A password that the target refuses is in doubt from then on, with a change of the cause <code>doubt</code> that looks for the one in force. Only under a policy of the mode <code>push</code>.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @return the answer
   */
  public PasswordVerification managedAccountVerifyPassword(UUID accountKey) {
    return managedAccountVerifyPassword(accountKey, new ManagedAccountVerifyPasswordOptions());
  }

  /**
   * Prove the password of an account by a login on its target.
   *
   * <p>The server does so by itself once a day; this has it done now. A password that the target refuses is in doubt from then on, with a change of the cause <code>doubt</code> that looks for the one in force. Only under a policy of the mode <code>push</code>.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param options what may be left out
   * @return the answer
   */
  public PasswordVerification managedAccountVerifyPassword(UUID accountKey, ManagedAccountVerifyPasswordOptions options) {
    return transport.send(managedAccountVerifyPasswordCall(accountKey, options)).body();
  }

  private static Call<PasswordVerification> managedAccountVerifyPasswordCall(UUID accountKey, ManagedAccountVerifyPasswordOptions options) {
    return Call.to("POST", "/v1/managed-accounts/{accountKey}/verify-password", PasswordVerification.class)
        .path("accountKey", accountKey)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show the passwords of an account that may be in force.
   *
   * <p>For whoever must get in while it is in doubt which password is in force: the candidate of the open change, the last that was proven, and what was before; ten at most, the newest first. No randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is journalled before it leaves.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @return the answer
   */
  public PasswordCandidates passwordCandidateList(UUID accountKey) {
    return transport.send(passwordCandidateListCall(accountKey)).body();
  }

  private static Call<PasswordCandidates> passwordCandidateListCall(UUID accountKey) {
    return Call.to("GET", "/v1/managed-accounts/{accountKey}/password-candidates", PasswordCandidates.class)
        .path("accountKey", accountKey)
        .build();
  }

  /**
   * Give up a change of a password.
   *
   * <p>Possible while it is <code>queued</code>, or <code>retrying</code> and the password is known. Its password is kept like all others. One that was given up already stays as it is.
   *
   * @param changeId The change.
   */
  public void passwordChangeCancel(UUID changeId) {
    transport.send(passwordChangeCancelCall(changeId));
  }

  private static Call<Void> passwordChangeCancelCall(UUID changeId) {
    return Call.to("POST", "/v1/password-changes/{changeId}/cancel", Void.class)
        .path("changeId", changeId)
        .build();
  }

  /**
   * Show a change of a password.
   *
   * <p>Waits for its end, for <code>waitSeconds</code> at most. It is 202 while the change isn't settled.
   *
   * @param changeId The change.
   * @return the answer
   */
  public PasswordChange passwordChangeGet(UUID changeId) {
    return passwordChangeGet(changeId, new PasswordChangeGetOptions());
  }

  /**
   * Show a change of a password.
   *
   * <p>Waits for its end, for <code>waitSeconds</code> at most. It is 202 while the change isn't settled.
   *
   * @param changeId The change.
   * @param options what may be left out
   * @return the answer
   */
  public PasswordChange passwordChangeGet(UUID changeId, PasswordChangeGetOptions options) {
    return transport.send(passwordChangeGetCall(changeId, options)).body();
  }

  private static Call<PasswordChange> passwordChangeGetCall(UUID changeId, PasswordChangeGetOptions options) {
    return Call.to("GET", "/v1/password-changes/{changeId}", PasswordChange.class)
        .path("changeId", changeId)
        .query("waitSeconds", options.waitSeconds)
        .build();
  }

  /**
   * List changes of passwords.
   *
   * <p>Newest first. Shows those of accounts on whose policy one has <code>view-properties</code>. <code>overdue=true</code> is the list to look at each morning: what was asked for more than an hour ago and isn't settled.
   *
   * @return the answer
   */
  public PasswordChangePage passwordChangeList() {
    return passwordChangeList(new PasswordChangeListOptions());
  }

  /**
   * List changes of passwords.
   *
   * <p>Newest first. Shows those of accounts on whose policy one has <code>view-properties</code>. <code>overdue=true</code> is the list to look at each morning: what was asked for more than an hour ago and isn't settled.
   *
   * @param options what may be left out
   * @return the answer
   */
  public PasswordChangePage passwordChangeList(PasswordChangeListOptions options) {
    return transport.send(passwordChangeListCall(options)).body();
  }

  /**
   * List changes of passwords: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<PasswordChange> passwordChangeListAll() {
    return passwordChangeListAll(new PasswordChangeListOptions());
  }

  /**
   * List changes of passwords: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<PasswordChange> passwordChangeListAll(PasswordChangeListOptions options) {
    return new Pages<>(
        transport,
        passwordChangeListCall(options),
        PasswordChangePage::getItems,
        PasswordChangePage::getNextCursor);
  }

  private static Call<PasswordChangePage> passwordChangeListCall(PasswordChangeListOptions options) {
    return Call.to("GET", "/v1/password-changes", PasswordChangePage.class)
        .query("resourceId", options.resourceId)
        .query("accountId", options.accountId)
        .query("status", options.status)
        .query("overdue", options.overdue)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Have a doubt about a password looked into.
   *
   * <p>The server does so by itself, again and again; this has it done now. Logins that fail count towards locks on the target: five passwords are tried at most, and not sooner than ten seconds after the last try (409 <code>password-in-doubt</code>). The answer waits for the end, for <code>waitSeconds</code> at most.
   *
   * @param changeId The change.
   * @param doubtResolve the body
   * @return the answer
   */
  public PasswordChange passwordDoubtResolve(UUID changeId, DoubtResolve doubtResolve) {
    return passwordDoubtResolve(changeId, doubtResolve, new PasswordDoubtResolveOptions());
  }

  /**
   * Have a doubt about a password looked into.
   *
   * <p>The server does so by itself, again and again; this has it done now. Logins that fail count towards locks on the target: five passwords are tried at most, and not sooner than ten seconds after the last try (409 <code>password-in-doubt</code>). The answer waits for the end, for <code>waitSeconds</code> at most.
   *
   * @param changeId The change.
   * @param doubtResolve the body
   * @param options what may be left out
   * @return the answer
   */
  public PasswordChange passwordDoubtResolve(UUID changeId, DoubtResolve doubtResolve, PasswordDoubtResolveOptions options) {
    return transport.send(passwordDoubtResolveCall(changeId, doubtResolve, options)).body();
  }

  private static Call<PasswordChange> passwordDoubtResolveCall(UUID changeId, DoubtResolve doubtResolve, PasswordDoubtResolveOptions options) {
    return Call.to("POST", "/v1/password-changes/{changeId}/resolve", PasswordChange.class)
        .path("changeId", changeId)
        .query("waitSeconds", options.waitSeconds)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(doubtResolve)
        .build();
  }

  /**
   * Get a password of an account's history.
   *
   * <p>One that was in force before. The one in force takes <code>preapproved-checkout</code> too; candidates are never shown. Each answer is journalled before it leaves.
   *
   * @param accountKey The account.
   * @param version The number of the password.
   * @return the answer
   */
  public Password passwordVersionGet(UUID accountKey, Long version) {
    return transport.send(passwordVersionGetCall(accountKey, version)).body();
  }

  private static Call<Password> passwordVersionGetCall(UUID accountKey, Long version) {
    return Call.to("GET", "/v1/managed-accounts/{accountKey}/password-versions/{version}", Password.class)
        .path("accountKey", accountKey)
        .path("version", version)
        .build();
  }

  /**
   * List the passwords of an account, without showing them.
   *
   * <p>By <code>version</code>, ascending: the oldest first.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @return the answer
   */
  public PasswordVersionPage passwordVersionList(UUID accountKey) {
    return passwordVersionList(accountKey, new PasswordVersionListOptions());
  }

  /**
   * List the passwords of an account, without showing them.
   *
   * <p>By <code>version</code>, ascending: the oldest first.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param options what may be left out
   * @return the answer
   */
  public PasswordVersionPage passwordVersionList(UUID accountKey, PasswordVersionListOptions options) {
    return transport.send(passwordVersionListCall(accountKey, options)).body();
  }

  /**
   * List the passwords of an account, without showing them: all, page after page, one page held at a time.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<PasswordVersion> passwordVersionListAll(UUID accountKey) {
    return passwordVersionListAll(accountKey, new PasswordVersionListOptions());
  }

  /**
   * List the passwords of an account, without showing them: all, page after page, one page held at a time.
   *
   * @param accountKey Stands for one account of one system for ever.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<PasswordVersion> passwordVersionListAll(UUID accountKey, PasswordVersionListOptions options) {
    return new Pages<>(
        transport,
        passwordVersionListCall(accountKey, options),
        PasswordVersionPage::getItems,
        PasswordVersionPage::getNextCursor);
  }

  private static Call<PasswordVersionPage> passwordVersionListCall(UUID accountKey, PasswordVersionListOptions options) {
    return Call.to("GET", "/v1/managed-accounts/{accountKey}/password-versions", PasswordVersionPage.class)
        .path("accountKey", accountKey)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Recover the last known password of an account.
   *
   * <p>Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the privilege.
   *
   * @param resourceId Its system, a deleted one too. Compared exactly: upper case.
   * @param accountId Its name there. Compared exactly.
   * @return the answer
   */
  public Password recoverKeyByAccount(String resourceId, String accountId) {
    return transport.send(recoverKeyByAccountCall(resourceId, accountId)).body();
  }

  private static Call<Password> recoverKeyByAccountCall(String resourceId, String accountId) {
    return Call.to("GET", "/v1/passwords/last-known", Password.class)
        .query("resourceId", resourceId)
        .query("accountId", accountId)
        .build();
  }

  /** What may be left out of {@code managedAccountOverridePassword}. */
  public static final class ManagedAccountOverridePasswordOptions {
    private Long waitSeconds;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountOverridePasswordOptions() {
    }

    /**
     * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
     *
     * @param waitSeconds the value; null leaves it out
     * @return this
     */
    public ManagedAccountOverridePasswordOptions waitSeconds(Long waitSeconds) {
      this.waitSeconds = waitSeconds;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountOverridePasswordOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountRandomizePassword}. */
  public static final class ManagedAccountRandomizePasswordOptions {
    private Long waitSeconds;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountRandomizePasswordOptions() {
    }

    /**
     * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
     *
     * @param waitSeconds the value; null leaves it out
     * @return this
     */
    public ManagedAccountRandomizePasswordOptions waitSeconds(Long waitSeconds) {
      this.waitSeconds = waitSeconds;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountRandomizePasswordOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountRandomizePasswordMany}. */
  public static final class ManagedAccountRandomizePasswordManyOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountRandomizePasswordManyOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountRandomizePasswordManyOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedAccountVerifyPassword}. */
  public static final class ManagedAccountVerifyPasswordOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedAccountVerifyPasswordOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedAccountVerifyPasswordOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code passwordChangeGet}. */
  public static final class PasswordChangeGetOptions {
    private Long waitSeconds;

    /** Leaves all out. */
    public PasswordChangeGetOptions() {
    }

    /**
     * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
     *
     * @param waitSeconds the value; null leaves it out
     * @return this
     */
    public PasswordChangeGetOptions waitSeconds(Long waitSeconds) {
      this.waitSeconds = waitSeconds;
      return this;
    }
  }

  /** What may be left out of {@code passwordChangeList}. */
  public static final class PasswordChangeListOptions {
    private String resourceId;
    private String accountId;
    private String status;
    private Boolean overdue;
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public PasswordChangeListOptions() {
    }

    /**
     * Of accounts of this system.
     *
     * @param resourceId the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions resourceId(String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * Of accounts of this name.
     *
     * @param accountId the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * So far.
     *
     * @param status the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions status(String status) {
      this.status = status;
      return this;
    }

    /**
     * <code>true</code> = only those that were asked for more than an hour ago and aren't settled.
     *
     * @param overdue the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions overdue(Boolean overdue) {
      this.overdue = overdue;
      return this;
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public PasswordChangeListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code passwordDoubtResolve}. */
  public static final class PasswordDoubtResolveOptions {
    private Long waitSeconds;
    private String idempotencyKey;

    /** Leaves all out. */
    public PasswordDoubtResolveOptions() {
    }

    /**
     * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
     *
     * @param waitSeconds the value; null leaves it out
     * @return this
     */
    public PasswordDoubtResolveOptions waitSeconds(Long waitSeconds) {
      this.waitSeconds = waitSeconds;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public PasswordDoubtResolveOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code passwordVersionList}. */
  public static final class PasswordVersionListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public PasswordVersionListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public PasswordVersionListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public PasswordVersionListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }
}
