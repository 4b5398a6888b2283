// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.AdministratorGroup;
import io.strongroom.model.AdministratorGroupChange;
import io.strongroom.model.AdministratorGroupNew;
import io.strongroom.model.AdministratorGroupPage;
import io.strongroom.model.AdministratorPasswordChange;
import io.strongroom.model.EffectivePrivileges;
import io.strongroom.model.InitialOtp;
import io.strongroom.model.Member;
import io.strongroom.model.MemberPage;
import io.strongroom.model.MemberTest;
import io.strongroom.model.ProductAdministrator;
import io.strongroom.model.ProductAdministratorChange;
import io.strongroom.model.ProductAdministratorNew;
import io.strongroom.model.ProductAdministratorPage;
import java.util.Objects;

/** The operations of the contract under the tag {@code administrators}. */
public final class AdministratorsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public AdministratorsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Make an administrator or caller.
   *
   * <p>Nobody grants a privilege that it lacks. A way in (<code>apicaller</code>, <code>otpcaller</code>, <code>guacamolecaller</code>) stands alone; rights then come from administrator groups. An id that was somebody's is never used again. A caller with <code>otpcaller</code> gets its first password by OTPAPIUserPasswordUpdate.
   *
   * @param productAdministratorNew the body
   * @return the answer
   */
  public ProductAdministrator adminAdd(ProductAdministratorNew productAdministratorNew) {
    return adminAdd(productAdministratorNew, new AdminAddOptions());
  }

  /**
   * Make an administrator or caller.
   *
   * <p>Nobody grants a privilege that it lacks. A way in (<code>apicaller</code>, <code>otpcaller</code>, <code>guacamolecaller</code>) stands alone; rights then come from administrator groups. An id that was somebody's is never used again. A caller with <code>otpcaller</code> gets its first password by OTPAPIUserPasswordUpdate.
   *
   * @param productAdministratorNew the body
   * @param options what may be left out
   * @return the answer
   */
  public ProductAdministrator adminAdd(ProductAdministratorNew productAdministratorNew, AdminAddOptions options) {
    return transport.send(adminAddCall(productAdministratorNew, options)).body();
  }

  private static Call<ProductAdministrator> adminAddCall(ProductAdministratorNew productAdministratorNew, AdminAddOptions options) {
    return Call.to("POST", "/v1/product-administrators", ProductAdministrator.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(productAdministratorNew)
        .build();
  }

  /**
   * Delete an administrator or caller.
   *
   * <p>Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and so does who owns a policy or authorizes requests by name.
   *
   * @param userId The administrator or caller.
   */
  public void adminDelete(String userId) {
    adminDelete(userId, new AdminDeleteOptions());
  }

  /**
   * Delete an administrator or caller.
   *
   * <p>Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and so does who owns a policy or authorizes requests by name.
   *
   * @param userId The administrator or caller.
   * @param options what may be left out
   */
  public void adminDelete(String userId, AdminDeleteOptions options) {
    transport.send(adminDeleteCall(userId, options));
  }

  private static Call<Void> adminDeleteCall(String userId, AdminDeleteOptions options) {
    return Call.to("DELETE", "/v1/product-administrators/{userId}", Void.class)
        .path("userId", userId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Let an administrator or caller no longer log in.
   *
   * <p>Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.
   *
   * @param userId The administrator or caller.
   */
  public void adminDisable(String userId) {
    transport.send(adminDisableCall(userId));
  }

  private static Call<Void> adminDisableCall(String userId) {
    return Call.to("POST", "/v1/product-administrators/{userId}/disable", Void.class)
        .path("userId", userId)
        .build();
  }

  /**
   * Show the privileges of an administrator or caller, and where they come from.
   *
   * @param userId The administrator or caller.
   * @return the answer
   */
  public EffectivePrivileges adminEffectivePrivilegesGet(String userId) {
    return transport.send(adminEffectivePrivilegesGetCall(userId)).body();
  }

  private static Call<EffectivePrivileges> adminEffectivePrivilegesGetCall(String userId) {
    return Call.to("GET", "/v1/product-administrators/{userId}/effective-privileges", EffectivePrivileges.class)
        .path("userId", userId)
        .build();
  }

  /**
   * Let an administrator or caller log in.
   *
   * <p>Done already is 204 too.
   *
   * @param userId The administrator or caller.
   */
  public void adminEnable(String userId) {
    transport.send(adminEnableCall(userId));
  }

  private static Call<Void> adminEnableCall(String userId) {
    return Call.to("POST", "/v1/product-administrators/{userId}/enable", Void.class)
        .path("userId", userId)
        .build();
  }

  /**
   * Show an administrator or caller.
   *
   * <p>Who holds what the caller lacks is not shown: 404.
   *
   * @param userId The administrator or caller.
   * @return the answer
   */
  public ProductAdministrator adminGet(String userId) {
    return transport.send(adminGetCall(userId)).body();
  }

  private static Call<ProductAdministrator> adminGetCall(String userId) {
    return Call.to("GET", "/v1/product-administrators/{userId}", ProductAdministrator.class)
        .path("userId", userId)
        .build();
  }

  /**
   * Make an administrator group.
   *
   * <p>A group gives its privileges to the members of its classes. Nobody makes a group that it would be in, or that gives what it lacks.
   *
   * @param administratorGroupNew the body
   * @return the answer
   */
  public AdministratorGroup adminGroupAdd(AdministratorGroupNew administratorGroupNew) {
    return adminGroupAdd(administratorGroupNew, new AdminGroupAddOptions());
  }

  /**
   * Make an administrator group.
   *
   * <p>A group gives its privileges to the members of its classes. Nobody makes a group that it would be in, or that gives what it lacks.
   *
   * @param administratorGroupNew the body
   * @param options what may be left out
   * @return the answer
   */
  public AdministratorGroup adminGroupAdd(AdministratorGroupNew administratorGroupNew, AdminGroupAddOptions options) {
    return transport.send(adminGroupAddCall(administratorGroupNew, options)).body();
  }

  private static Call<AdministratorGroup> adminGroupAddCall(AdministratorGroupNew administratorGroupNew, AdminGroupAddOptions options) {
    return Call.to("POST", "/v1/administrator-groups", AdministratorGroup.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(administratorGroupNew)
        .build();
  }

  /**
   * Delete an administrator group.
   *
   * <p>With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what it lacks.
   *
   * @param adminGroupId The group.
   */
  public void adminGroupDelete(String adminGroupId) {
    adminGroupDelete(adminGroupId, new AdminGroupDeleteOptions());
  }

  /**
   * Delete an administrator group.
   *
   * <p>With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what it lacks.
   *
   * @param adminGroupId The group.
   * @param options what may be left out
   */
  public void adminGroupDelete(String adminGroupId, AdminGroupDeleteOptions options) {
    transport.send(adminGroupDeleteCall(adminGroupId, options));
  }

  private static Call<Void> adminGroupDeleteCall(String adminGroupId, AdminGroupDeleteOptions options) {
    return Call.to("DELETE", "/v1/administrator-groups/{adminGroupId}", Void.class)
        .path("adminGroupId", adminGroupId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show an administrator group.
   *
   * @param adminGroupId The group.
   * @return the answer
   */
  public AdministratorGroup adminGroupGet(String adminGroupId) {
    return transport.send(adminGroupGetCall(adminGroupId)).body();
  }

  private static Call<AdministratorGroup> adminGroupGetCall(String adminGroupId) {
    return Call.to("GET", "/v1/administrator-groups/{adminGroupId}", AdministratorGroup.class)
        .path("adminGroupId", adminGroupId)
        .build();
  }

  /**
   * List the administrator groups.
   *
   * @return the answer
   */
  public AdministratorGroupPage adminGroupList() {
    return adminGroupList(new AdminGroupListOptions());
  }

  /**
   * List the administrator groups.
   *
   * @param options what may be left out
   * @return the answer
   */
  public AdministratorGroupPage adminGroupList(AdminGroupListOptions options) {
    return transport.send(adminGroupListCall(options)).body();
  }

  /**
   * List the administrator groups: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<AdministratorGroup> adminGroupListAll() {
    return adminGroupListAll(new AdminGroupListOptions());
  }

  /**
   * List the administrator groups: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<AdministratorGroup> adminGroupListAll(AdminGroupListOptions options) {
    return new Pages<>(
        transport,
        adminGroupListCall(options),
        AdministratorGroupPage::getItems,
        AdministratorGroupPage::getNextCursor);
  }

  private static Call<AdministratorGroupPage> adminGroupListCall(AdminGroupListOptions options) {
    return Call.to("GET", "/v1/administrator-groups", AdministratorGroupPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * List the members of an administrator group.
   *
   * <p>Who is in all of its classes, or in any, as the group says.
   *
   * @param adminGroupId The group.
   * @return the answer
   */
  public MemberPage adminGroupMemberList(String adminGroupId) {
    return adminGroupMemberList(adminGroupId, new AdminGroupMemberListOptions());
  }

  /**
   * List the members of an administrator group.
   *
   * <p>Who is in all of its classes, or in any, as the group says.
   *
   * @param adminGroupId The group.
   * @param options what may be left out
   * @return the answer
   */
  public MemberPage adminGroupMemberList(String adminGroupId, AdminGroupMemberListOptions options) {
    return transport.send(adminGroupMemberListCall(adminGroupId, options)).body();
  }

  /**
   * List the members of an administrator group: all, page after page, one page held at a time.
   *
   * @param adminGroupId The group.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> adminGroupMemberListAll(String adminGroupId) {
    return adminGroupMemberListAll(adminGroupId, new AdminGroupMemberListOptions());
  }

  /**
   * List the members of an administrator group: all, page after page, one page held at a time.
   *
   * @param adminGroupId The group.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> adminGroupMemberListAll(String adminGroupId, AdminGroupMemberListOptions options) {
    return new Pages<>(
        transport,
        adminGroupMemberListCall(adminGroupId, options),
        MemberPage::getItems,
        MemberPage::getNextCursor);
  }

  private static Call<MemberPage> adminGroupMemberListCall(String adminGroupId, AdminGroupMemberListOptions options) {
    return Call.to("GET", "/v1/administrator-groups/{adminGroupId}/members", MemberPage.class)
        .path("adminGroupId", adminGroupId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Tell whether a user is in an administrator group, and by which classes.
   *
   * @param adminGroupId The group.
   * @param userId The user.
   * @return the answer
   */
  public MemberTest adminGroupMemberTest(String adminGroupId, String userId) {
    return transport.send(adminGroupMemberTestCall(adminGroupId, userId)).body();
  }

  private static Call<MemberTest> adminGroupMemberTestCall(String adminGroupId, String userId) {
    return Call.to("GET", "/v1/administrator-groups/{adminGroupId}/member-test", MemberTest.class)
        .path("adminGroupId", adminGroupId)
        .query("userId", userId)
        .build();
  }

  /**
   * Change an administrator group.
   *
   * <p>Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks. API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.
   *
   * @param adminGroupId The group.
   * @param administratorGroupChange the body
   * @return the answer
   */
  public AdministratorGroup adminGroupUpdate(String adminGroupId, AdministratorGroupChange administratorGroupChange) {
    return adminGroupUpdate(adminGroupId, administratorGroupChange, new AdminGroupUpdateOptions());
  }

  /**
   * Change an administrator group.
   *
   * <p>Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks. API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.
   *
   * @param adminGroupId The group.
   * @param administratorGroupChange the body
   * @param options what may be left out
   * @return the answer
   */
  public AdministratorGroup adminGroupUpdate(String adminGroupId, AdministratorGroupChange administratorGroupChange, AdminGroupUpdateOptions options) {
    return transport.send(adminGroupUpdateCall(adminGroupId, administratorGroupChange, options)).body();
  }

  private static Call<AdministratorGroup> adminGroupUpdateCall(String adminGroupId, AdministratorGroupChange administratorGroupChange, AdminGroupUpdateOptions options) {
    return Call.to("PATCH", "/v1/administrator-groups/{adminGroupId}", AdministratorGroup.class)
        .path("adminGroupId", adminGroupId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(administratorGroupChange)
        .build();
  }

  /**
   * List the administrators and callers.
   *
   * <p>Who holds what the caller lacks is left out, so a page may be short.
   *
   * @return the answer
   */
  public ProductAdministratorPage adminList() {
    return adminList(new AdminListOptions());
  }

  /**
   * List the administrators and callers.
   *
   * <p>Who holds what the caller lacks is left out, so a page may be short.
   *
   * @param options what may be left out
   * @return the answer
   */
  public ProductAdministratorPage adminList(AdminListOptions options) {
    return transport.send(adminListCall(options)).body();
  }

  /**
   * List the administrators and callers: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ProductAdministrator> adminListAll() {
    return adminListAll(new AdminListOptions());
  }

  /**
   * List the administrators and callers: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<ProductAdministrator> adminListAll(AdminListOptions options) {
    return new Pages<>(
        transport,
        adminListCall(options),
        ProductAdministratorPage::getItems,
        ProductAdministratorPage::getNextCursor);
  }

  private static Call<ProductAdministratorPage> adminListCall(AdminListOptions options) {
    return Call.to("GET", "/v1/product-administrators", ProductAdministratorPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Set the password of an administrator or caller.
   *
   * <p>All sessions of its owner end. One's own takes the current one; when that is wrong, all one's sessions end, too. Callers with <code>otpcaller</code> have none: OTPAPIUserPasswordUpdate.
   *
   * @param userId The administrator or caller.
   * @param administratorPasswordChange the body
   */
  public void adminPasswordSet(String userId, AdministratorPasswordChange administratorPasswordChange) {
    adminPasswordSet(userId, administratorPasswordChange, new AdminPasswordSetOptions());
  }

  /**
   * Set the password of an administrator or caller.
   *
   * <p>All sessions of its owner end. One's own takes the current one; when that is wrong, all one's sessions end, too. Callers with <code>otpcaller</code> have none: OTPAPIUserPasswordUpdate.
   *
   * @param userId The administrator or caller.
   * @param administratorPasswordChange the body
   * @param options what may be left out
   */
  public void adminPasswordSet(String userId, AdministratorPasswordChange administratorPasswordChange, AdminPasswordSetOptions options) {
    transport.send(adminPasswordSetCall(userId, administratorPasswordChange, options));
  }

  private static Call<Void> adminPasswordSetCall(String userId, AdministratorPasswordChange administratorPasswordChange, AdminPasswordSetOptions options) {
    return Call.to("PUT", "/v1/product-administrators/{userId}/password", Void.class)
        .path("userId", userId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(administratorPasswordChange)
        .build();
  }

  /**
   * Forget the failed logins of an administrator or caller.
   *
   * <p>From wherever they came. Done already is 204 too.
   *
   * @param userId The administrator or caller.
   */
  public void adminUnlock(String userId) {
    transport.send(adminUnlockCall(userId));
  }

  private static Call<Void> adminUnlockCall(String userId) {
    return Call.to("POST", "/v1/product-administrators/{userId}/unlock", Void.class)
        .path("userId", userId)
        .build();
  }

  /**
   * Change an administrator or caller.
   *
   * <p>Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from or to <code>otpcaller</code> loses its credential. Only members of API_ADMINISTRATORS change themselves, and never get more by it.
   *
   * @param userId The administrator or caller.
   * @param productAdministratorChange the body
   * @return the answer
   */
  public ProductAdministrator adminUpdate(String userId, ProductAdministratorChange productAdministratorChange) {
    return adminUpdate(userId, productAdministratorChange, new AdminUpdateOptions());
  }

  /**
   * Change an administrator or caller.
   *
   * <p>Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from or to <code>otpcaller</code> loses its credential. Only members of API_ADMINISTRATORS change themselves, and never get more by it.
   *
   * @param userId The administrator or caller.
   * @param productAdministratorChange the body
   * @param options what may be left out
   * @return the answer
   */
  public ProductAdministrator adminUpdate(String userId, ProductAdministratorChange productAdministratorChange, AdminUpdateOptions options) {
    return transport.send(adminUpdateCall(userId, productAdministratorChange, options)).body();
  }

  private static Call<ProductAdministrator> adminUpdateCall(String userId, ProductAdministratorChange productAdministratorChange, AdminUpdateOptions options) {
    return Call.to("PATCH", "/v1/product-administrators/{userId}", ProductAdministrator.class)
        .path("userId", userId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(productAdministratorChange)
        .build();
  }

  /**
   * Give a caller a new initial one-time password.
   *
   * <p>Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is shown here only, rotates at its first login, and dies unused after 24 hours.
   *
   * @param userId The administrator or caller.
   * @return the answer
   */
  public InitialOtp otpApiUserPasswordUpdate(String userId) {
    return otpApiUserPasswordUpdate(userId, new OtpApiUserPasswordUpdateOptions());
  }

  /**
   * Give a caller a new initial one-time password.
   *
   * <p>Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is shown here only, rotates at its first login, and dies unused after 24 hours.
   *
   * @param userId The administrator or caller.
   * @param options what may be left out
   * @return the answer
   */
  public InitialOtp otpApiUserPasswordUpdate(String userId, OtpApiUserPasswordUpdateOptions options) {
    return transport.send(otpApiUserPasswordUpdateCall(userId, options)).body();
  }

  private static Call<InitialOtp> otpApiUserPasswordUpdateCall(String userId, OtpApiUserPasswordUpdateOptions options) {
    return Call.to("POST", "/v1/product-administrators/{userId}/otp", InitialOtp.class)
        .path("userId", userId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /** What may be left out of {@code adminAdd}. */
  public static final class AdminAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminDelete}. */
  public static final class AdminDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public AdminDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminGroupAdd}. */
  public static final class AdminGroupAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminGroupAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminGroupAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminGroupDelete}. */
  public static final class AdminGroupDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminGroupDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public AdminGroupDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminGroupDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminGroupList}. */
  public static final class AdminGroupListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public AdminGroupListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public AdminGroupListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public AdminGroupListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code adminGroupMemberList}. */
  public static final class AdminGroupMemberListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public AdminGroupMemberListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public AdminGroupMemberListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public AdminGroupMemberListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code adminGroupUpdate}. */
  public static final class AdminGroupUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminGroupUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public AdminGroupUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminGroupUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminList}. */
  public static final class AdminListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public AdminListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public AdminListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public AdminListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code adminPasswordSet}. */
  public static final class AdminPasswordSetOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminPasswordSetOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminPasswordSetOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code adminUpdate}. */
  public static final class AdminUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public AdminUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public AdminUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public AdminUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code otpApiUserPasswordUpdate}. */
  public static final class OtpApiUserPasswordUpdateOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public OtpApiUserPasswordUpdateOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public OtpApiUserPasswordUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
