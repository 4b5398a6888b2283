// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.ManagedSystemPolicy;
import io.strongroom.model.ManagedSystemPolicyChange;
import io.strongroom.model.ManagedSystemPolicyNew;
import io.strongroom.model.ManagedSystemPolicyPage;
import io.strongroom.model.SystemVariable;
import io.strongroom.model.SystemVariablePage;
import java.util.Objects;

/** The operations of the contract under the tag {@code policies}. */
public final class PoliciesApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public PoliciesApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Make a managed system policy.
   *
   * <p>The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with what it manages, user groups say. The name of a deleted policy that governed accounts is not given again.
   *
   * @param managedSystemPolicyNew the body
   * @return the answer
   */
  public ManagedSystemPolicy managedSystemPolicyAdd(ManagedSystemPolicyNew managedSystemPolicyNew) {
    return managedSystemPolicyAdd(managedSystemPolicyNew, new ManagedSystemPolicyAddOptions());
  }

  /**
   * Make a managed system policy.
   *
   * <p>The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with what it manages, user groups say. The name of a deleted policy that governed accounts is not given again.
   *
   * @param managedSystemPolicyNew the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystemPolicy managedSystemPolicyAdd(ManagedSystemPolicyNew managedSystemPolicyNew, ManagedSystemPolicyAddOptions options) {
    return transport.send(managedSystemPolicyAddCall(managedSystemPolicyNew, options)).body();
  }

  private static Call<ManagedSystemPolicy> managedSystemPolicyAddCall(ManagedSystemPolicyNew managedSystemPolicyNew, ManagedSystemPolicyAddOptions options) {
    return Call.to("POST", "/v1/managed-system-policies", ManagedSystemPolicy.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedSystemPolicyNew)
        .build();
  }

  /**
   * Delete a managed system policy.
   *
   * <p>Not while an account, a system or a user group's access control refers to it (a deleted system does as long as accounts on it don't go too), nor while a password is kept of an account that it governed last.
   *
   * @param policyId Its name.
   */
  public void managedSystemPolicyDelete(String policyId) {
    managedSystemPolicyDelete(policyId, new ManagedSystemPolicyDeleteOptions());
  }

  /**
   * Delete a managed system policy.
   *
   * <p>Not while an account, a system or a user group's access control refers to it (a deleted system does as long as accounts on it don't go too), nor while a password is kept of an account that it governed last.
   *
   * @param policyId Its name.
   * @param options what may be left out
   */
  public void managedSystemPolicyDelete(String policyId, ManagedSystemPolicyDeleteOptions options) {
    transport.send(managedSystemPolicyDeleteCall(policyId, options));
  }

  private static Call<Void> managedSystemPolicyDeleteCall(String policyId, ManagedSystemPolicyDeleteOptions options) {
    return Call.to("DELETE", "/v1/managed-system-policies/{policyId}", Void.class)
        .path("policyId", policyId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show a managed system policy.
   *
   * @param policyId Its name.
   * @return the answer
   */
  public ManagedSystemPolicy managedSystemPolicyGet(String policyId) {
    return transport.send(managedSystemPolicyGetCall(policyId)).body();
  }

  private static Call<ManagedSystemPolicy> managedSystemPolicyGetCall(String policyId) {
    return Call.to("GET", "/v1/managed-system-policies/{policyId}", ManagedSystemPolicy.class)
        .path("policyId", policyId)
        .build();
  }

  /**
   * List the managed system policies that one may read.
   *
   * <p>By name. One's own, and with the privilege <code>groupmgmt</code> those that one has <code>view-properties</code> or <code>modify-properties</code> on.
   *
   * @return the answer
   */
  public ManagedSystemPolicyPage managedSystemPolicyList() {
    return managedSystemPolicyList(new ManagedSystemPolicyListOptions());
  }

  /**
   * List the managed system policies that one may read.
   *
   * <p>By name. One's own, and with the privilege <code>groupmgmt</code> those that one has <code>view-properties</code> or <code>modify-properties</code> on.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystemPolicyPage managedSystemPolicyList(ManagedSystemPolicyListOptions options) {
    return transport.send(managedSystemPolicyListCall(options)).body();
  }

  /**
   * List the managed system policies that one may read: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedSystemPolicy> managedSystemPolicyListAll() {
    return managedSystemPolicyListAll(new ManagedSystemPolicyListOptions());
  }

  /**
   * List the managed system policies that one may read: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ManagedSystemPolicy> managedSystemPolicyListAll(ManagedSystemPolicyListOptions options) {
    return new Pages<>(
        transport,
        managedSystemPolicyListCall(options),
        ManagedSystemPolicyPage::getItems,
        ManagedSystemPolicyPage::getNextCursor);
  }

  private static Call<ManagedSystemPolicyPage> managedSystemPolicyListCall(ManagedSystemPolicyListOptions options) {
    return Call.to("GET", "/v1/managed-system-policies", ManagedSystemPolicyPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * List the values of system variables that are in force under a policy.
   *
   * <p>By name: all that a policy may have its own value of. <code>origin</code> says whether the value is the policy's, the installation's or the default; <code>revision</code> is that of where it comes from.
   *
   * @param policyId Its name.
   * @return the answer
   */
  public SystemVariablePage managedSystemPolicyOptionList(String policyId) {
    return managedSystemPolicyOptionList(policyId, new ManagedSystemPolicyOptionListOptions());
  }

  /**
   * List the values of system variables that are in force under a policy.
   *
   * <p>By name: all that a policy may have its own value of. <code>origin</code> says whether the value is the policy's, the installation's or the default; <code>revision</code> is that of where it comes from.
   *
   * @param policyId Its name.
   * @param options what may be left out
   * @return the answer
   */
  public SystemVariablePage managedSystemPolicyOptionList(String policyId, ManagedSystemPolicyOptionListOptions options) {
    return transport.send(managedSystemPolicyOptionListCall(policyId, options)).body();
  }

  /**
   * List the values of system variables that are in force under a policy: all, page after page, one page held at a time.
   *
   * @param policyId Its name.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SystemVariable> managedSystemPolicyOptionListAll(String policyId) {
    return managedSystemPolicyOptionListAll(policyId, new ManagedSystemPolicyOptionListOptions());
  }

  /**
   * List the values of system variables that are in force under a policy: all, page after page, one page held at a time.
   *
   * @param policyId Its name.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<SystemVariable> managedSystemPolicyOptionListAll(String policyId, ManagedSystemPolicyOptionListOptions options) {
    return new Pages<>(
        transport,
        managedSystemPolicyOptionListCall(policyId, options),
        SystemVariablePage::getItems,
        SystemVariablePage::getNextCursor);
  }

  private static Call<SystemVariablePage> managedSystemPolicyOptionListCall(String policyId, ManagedSystemPolicyOptionListOptions options) {
    return Call.to("GET", "/v1/managed-system-policies/{policyId}/options", SystemVariablePage.class)
        .path("policyId", policyId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Change a managed system policy.
   *
   * <p>The mode never changes. Whoever changes the owner must have both permissions that an owner has. Where there are accounts, whoever changes <code>guacamole-url</code>, <code>hostname</code>, <code>port</code> or <code>ignore-cert</code> of a disclosure plugin must have <code>preapproved-checkout</code>, too: that is where their passwords go.
   *
   * @param policyId Its name.
   * @param managedSystemPolicyChange the body
   * @return the answer
   */
  public ManagedSystemPolicy managedSystemPolicyUpdate(String policyId, ManagedSystemPolicyChange managedSystemPolicyChange) {
    return managedSystemPolicyUpdate(policyId, managedSystemPolicyChange, new ManagedSystemPolicyUpdateOptions());
  }

  /**
   * Change a managed system policy.
   *
   * <p>The mode never changes. Whoever changes the owner must have both permissions that an owner has. Where there are accounts, whoever changes <code>guacamole-url</code>, <code>hostname</code>, <code>port</code> or <code>ignore-cert</code> of a disclosure plugin must have <code>preapproved-checkout</code>, too: that is where their passwords go.
   *
   * @param policyId Its name.
   * @param managedSystemPolicyChange the body
   * @param options what may be left out
   * @return the answer
   */
  public ManagedSystemPolicy managedSystemPolicyUpdate(String policyId, ManagedSystemPolicyChange managedSystemPolicyChange, ManagedSystemPolicyUpdateOptions options) {
    return transport.send(managedSystemPolicyUpdateCall(policyId, managedSystemPolicyChange, options)).body();
  }

  private static Call<ManagedSystemPolicy> managedSystemPolicyUpdateCall(String policyId, ManagedSystemPolicyChange managedSystemPolicyChange, ManagedSystemPolicyUpdateOptions options) {
    return Call.to("PATCH", "/v1/managed-system-policies/{policyId}", ManagedSystemPolicy.class)
        .path("policyId", policyId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(managedSystemPolicyChange)
        .build();
  }

  /** What may be left out of {@code managedSystemPolicyAdd}. */
  public static final class ManagedSystemPolicyAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemPolicyAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemPolicyDelete}. */
  public static final class ManagedSystemPolicyDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemPolicyDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemPolicyList}. */
  public static final class ManagedSystemPolicyListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ManagedSystemPolicyListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemPolicyOptionList}. */
  public static final class ManagedSystemPolicyOptionListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public ManagedSystemPolicyOptionListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyOptionListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyOptionListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code managedSystemPolicyUpdate}. */
  public static final class ManagedSystemPolicyUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public ManagedSystemPolicyUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public ManagedSystemPolicyUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
