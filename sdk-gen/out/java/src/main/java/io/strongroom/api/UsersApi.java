// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.AccessControl;
import io.strongroom.model.AccessControlChange;
import io.strongroom.model.Member;
import io.strongroom.model.MemberPage;
import io.strongroom.model.MemberTest;
import io.strongroom.model.UserClass;
import io.strongroom.model.UserClassChange;
import io.strongroom.model.UserClassNew;
import io.strongroom.model.UserClassPage;
import io.strongroom.model.UserGroup;
import io.strongroom.model.UserGroupChange;
import io.strongroom.model.UserGroupNew;
import io.strongroom.model.UserGroupPage;
import java.util.Objects;

/** The operations of the contract under the tag {@code users}. */
public final class UsersApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public UsersApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Make a user class.
   *
   * <p>A class says who. What its members may is said by groups that have it, and a class that no group has gives nothing.
   *
   * @param userClassNew the body
   * @return the answer
   */
  public UserClass userClassAdd(UserClassNew userClassNew) {
    return userClassAdd(userClassNew, new UserClassAddOptions());
  }

  /**
   * Make a user class.
   *
   * <p>A class says who. What its members may is said by groups that have it, and a class that no group has gives nothing.
   *
   * @param userClassNew the body
   * @param options what may be left out
   * @return the answer
   */
  public UserClass userClassAdd(UserClassNew userClassNew, UserClassAddOptions options) {
    return transport.send(userClassAddCall(userClassNew, options)).body();
  }

  private static Call<UserClass> userClassAddCall(UserClassNew userClassNew, UserClassAddOptions options) {
    return Call.to("POST", "/v1/user-classes", UserClass.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(userClassNew)
        .build();
  }

  /**
   * Let the computed membership of a user class count no longer.
   *
   * <p>Until it is computed anew. Explicit members stay.
   *
   * @param classId The class.
   */
  public void userClassCacheInvalidate(String classId) {
    transport.send(userClassCacheInvalidateCall(classId));
  }

  private static Call<Void> userClassCacheInvalidateCall(String classId) {
    return Call.to("POST", "/v1/user-classes/{classId}/invalidate", Void.class)
        .path("classId", classId)
        .build();
  }

  /**
   * Compute the membership of a user class anew.
   *
   * <p>Explicit members are exact without it.
   *
   * @param classId The class.
   */
  public void userClassCacheRecalculate(String classId) {
    transport.send(userClassCacheRecalculateCall(classId));
  }

  private static Call<Void> userClassCacheRecalculateCall(String classId) {
    return Call.to("POST", "/v1/user-classes/{classId}/recalculate", Void.class)
        .path("classId", classId)
        .build();
  }

  /**
   * Delete a user class.
   *
   * <p>One that no group has and no policy names; built-in ones stay.
   *
   * @param classId The class.
   */
  public void userClassDelete(String classId) {
    userClassDelete(classId, new UserClassDeleteOptions());
  }

  /**
   * Delete a user class.
   *
   * <p>One that no group has and no policy names; built-in ones stay.
   *
   * @param classId The class.
   * @param options what may be left out
   */
  public void userClassDelete(String classId, UserClassDeleteOptions options) {
    transport.send(userClassDeleteCall(classId, options));
  }

  private static Call<Void> userClassDeleteCall(String classId, UserClassDeleteOptions options) {
    return Call.to("DELETE", "/v1/user-classes/{classId}", Void.class)
        .path("classId", classId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show a user class.
   *
   * @param classId The class.
   * @return the answer
   */
  public UserClass userClassGet(String classId) {
    return transport.send(userClassGetCall(classId)).body();
  }

  private static Call<UserClass> userClassGetCall(String classId) {
    return Call.to("GET", "/v1/user-classes/{classId}", UserClass.class)
        .path("classId", classId)
        .build();
  }

  /**
   * List the user classes.
   *
   * @return the answer
   */
  public UserClassPage userClassList() {
    return userClassList(new UserClassListOptions());
  }

  /**
   * List the user classes.
   *
   * @param options what may be left out
   * @return the answer
   */
  public UserClassPage userClassList(UserClassListOptions options) {
    return transport.send(userClassListCall(options)).body();
  }

  /**
   * List the user classes: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<UserClass> userClassListAll() {
    return userClassListAll(new UserClassListOptions());
  }

  /**
   * List the user classes: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<UserClass> userClassListAll(UserClassListOptions options) {
    return new Pages<>(
        transport,
        userClassListCall(options),
        UserClassPage::getItems,
        UserClassPage::getNextCursor);
  }

  private static Call<UserClassPage> userClassListCall(UserClassListOptions options) {
    return Call.to("GET", "/v1/user-classes", UserClassPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Put a user into a user class.
   *
   * <p>Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what it may not give.
   *
   * @param classId The class.
   * @param userId The user.
   */
  public void userClassMemberAdd(String classId, String userId) {
    userClassMemberAdd(classId, userId, new UserClassMemberAddOptions());
  }

  /**
   * Put a user into a user class.
   *
   * <p>Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what it may not give.
   *
   * @param classId The class.
   * @param userId The user.
   * @param options what may be left out
   */
  public void userClassMemberAdd(String classId, String userId, UserClassMemberAddOptions options) {
    transport.send(userClassMemberAddCall(classId, userId, options));
  }

  private static Call<Void> userClassMemberAddCall(String classId, String userId, UserClassMemberAddOptions options) {
    return Call.to("PUT", "/v1/user-classes/{classId}/members/{userId}", Void.class)
        .path("classId", classId)
        .path("userId", userId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Take a user out of a user class.
   *
   * <p>Nobody takes itself out where a group has the class, nor takes away by it what it may not give.
   *
   * @param classId The class.
   * @param userId The user.
   */
  public void userClassMemberRemove(String classId, String userId) {
    userClassMemberRemove(classId, userId, new UserClassMemberRemoveOptions());
  }

  /**
   * Take a user out of a user class.
   *
   * <p>Nobody takes itself out where a group has the class, nor takes away by it what it may not give.
   *
   * @param classId The class.
   * @param userId The user.
   * @param options what may be left out
   */
  public void userClassMemberRemove(String classId, String userId, UserClassMemberRemoveOptions options) {
    transport.send(userClassMemberRemoveCall(classId, userId, options));
  }

  private static Call<Void> userClassMemberRemoveCall(String classId, String userId, UserClassMemberRemoveOptions options) {
    return Call.to("DELETE", "/v1/user-classes/{classId}/members/{userId}", Void.class)
        .path("classId", classId)
        .path("userId", userId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Tell whether a user is in a user class.
   *
   * @param classId The class.
   * @param userId The user.
   * @return the answer
   */
  public MemberTest userClassMemberTest(String classId, String userId) {
    return transport.send(userClassMemberTestCall(classId, userId)).body();
  }

  private static Call<MemberTest> userClassMemberTestCall(String classId, String userId) {
    return Call.to("GET", "/v1/user-classes/{classId}/member-test", MemberTest.class)
        .path("classId", classId)
        .query("userId", userId)
        .build();
  }

  /**
   * Change a user class.
   *
   * <p>Its members have what groups give them from now on. Nobody puts itself in or out where a group has the class, nor gives by it what it may not give.
   *
   * @param classId The class.
   * @param userClassChange the body
   * @return the answer
   */
  public UserClass userClassUpdate(String classId, UserClassChange userClassChange) {
    return userClassUpdate(classId, userClassChange, new UserClassUpdateOptions());
  }

  /**
   * Change a user class.
   *
   * <p>Its members have what groups give them from now on. Nobody puts itself in or out where a group has the class, nor gives by it what it may not give.
   *
   * @param classId The class.
   * @param userClassChange the body
   * @param options what may be left out
   * @return the answer
   */
  public UserClass userClassUpdate(String classId, UserClassChange userClassChange, UserClassUpdateOptions options) {
    return transport.send(userClassUpdateCall(classId, userClassChange, options)).body();
  }

  private static Call<UserClass> userClassUpdateCall(String classId, UserClassChange userClassChange, UserClassUpdateOptions options) {
    return Call.to("PATCH", "/v1/user-classes/{classId}", UserClass.class)
        .path("classId", classId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(userClassChange)
        .build();
  }

  /**
   * Delete what a user group grants and denies on one policy.
   *
   * <p>Nobody changes a group that it is in.
   *
   * @param groupId The group.
   * @param policyId The policy.
   */
  public void userGroupAccessControlDelete(String groupId, String policyId) {
    userGroupAccessControlDelete(groupId, policyId, new UserGroupAccessControlDeleteOptions());
  }

  /**
   * Delete what a user group grants and denies on one policy.
   *
   * <p>Nobody changes a group that it is in.
   *
   * @param groupId The group.
   * @param policyId The policy.
   * @param options what may be left out
   */
  public void userGroupAccessControlDelete(String groupId, String policyId, UserGroupAccessControlDeleteOptions options) {
    transport.send(userGroupAccessControlDeleteCall(groupId, policyId, options));
  }

  private static Call<Void> userGroupAccessControlDeleteCall(String groupId, String policyId, UserGroupAccessControlDeleteOptions options) {
    return Call.to("DELETE", "/v1/user-groups/{groupId}/access-controls/{policyId}", Void.class)
        .path("groupId", groupId)
        .path("policyId", policyId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Set what a user group grants and denies on one policy.
   *
   * <p>Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a group that it is in, nor grants by it to callers that may be itself.
   *
   * @param groupId The group.
   * @param policyId The policy.
   * @param accessControlChange the body
   * @return the answer
   */
  public AccessControl userGroupAccessControlSet(String groupId, String policyId, AccessControlChange accessControlChange) {
    return userGroupAccessControlSet(groupId, policyId, accessControlChange, new UserGroupAccessControlSetOptions());
  }

  /**
   * Set what a user group grants and denies on one policy.
   *
   * <p>Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a group that it is in, nor grants by it to callers that may be itself.
   *
   * @param groupId The group.
   * @param policyId The policy.
   * @param accessControlChange the body
   * @param options what may be left out
   * @return the answer
   */
  public AccessControl userGroupAccessControlSet(String groupId, String policyId, AccessControlChange accessControlChange, UserGroupAccessControlSetOptions options) {
    return transport.send(userGroupAccessControlSetCall(groupId, policyId, accessControlChange, options)).body();
  }

  private static Call<AccessControl> userGroupAccessControlSetCall(String groupId, String policyId, AccessControlChange accessControlChange, UserGroupAccessControlSetOptions options) {
    return Call.to("PUT", "/v1/user-groups/{groupId}/access-controls/{policyId}", AccessControl.class)
        .path("groupId", groupId)
        .path("policyId", policyId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(accessControlChange)
        .build();
  }

  /**
   * Make a user group.
   *
   * <p>A group says what the members of its classes may on which policy: what some group grants and no group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.
   *
   * @param userGroupNew the body
   * @return the answer
   */
  public UserGroup userGroupAdd(UserGroupNew userGroupNew) {
    return userGroupAdd(userGroupNew, new UserGroupAddOptions());
  }

  /**
   * Make a user group.
   *
   * <p>A group says what the members of its classes may on which policy: what some group grants and no group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.
   *
   * @param userGroupNew the body
   * @param options what may be left out
   * @return the answer
   */
  public UserGroup userGroupAdd(UserGroupNew userGroupNew, UserGroupAddOptions options) {
    return transport.send(userGroupAddCall(userGroupNew, options)).body();
  }

  private static Call<UserGroup> userGroupAddCall(UserGroupNew userGroupNew, UserGroupAddOptions options) {
    return Call.to("POST", "/v1/user-groups", UserGroup.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(userGroupNew)
        .build();
  }

  /**
   * Delete a user group.
   *
   * <p>With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.
   *
   * @param groupId The group.
   */
  public void userGroupDelete(String groupId) {
    userGroupDelete(groupId, new UserGroupDeleteOptions());
  }

  /**
   * Delete a user group.
   *
   * <p>With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.
   *
   * @param groupId The group.
   * @param options what may be left out
   */
  public void userGroupDelete(String groupId, UserGroupDeleteOptions options) {
    transport.send(userGroupDeleteCall(groupId, options));
  }

  private static Call<Void> userGroupDeleteCall(String groupId, UserGroupDeleteOptions options) {
    return Call.to("DELETE", "/v1/user-groups/{groupId}", Void.class)
        .path("groupId", groupId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Show a user group.
   *
   * @param groupId The group.
   * @return the answer
   */
  public UserGroup userGroupGet(String groupId) {
    return transport.send(userGroupGetCall(groupId)).body();
  }

  private static Call<UserGroup> userGroupGetCall(String groupId) {
    return Call.to("GET", "/v1/user-groups/{groupId}", UserGroup.class)
        .path("groupId", groupId)
        .build();
  }

  /**
   * List the user groups.
   *
   * <p>A page ends early when its groups have many access controls.
   *
   * @return the answer
   */
  public UserGroupPage userGroupList() {
    return userGroupList(new UserGroupListOptions());
  }

  /**
   * List the user groups.
   *
   * <p>A page ends early when its groups have many access controls.
   *
   * @param options what may be left out
   * @return the answer
   */
  public UserGroupPage userGroupList(UserGroupListOptions options) {
    return transport.send(userGroupListCall(options)).body();
  }

  /**
   * List the user groups: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<UserGroup> userGroupListAll() {
    return userGroupListAll(new UserGroupListOptions());
  }

  /**
   * List the user groups: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<UserGroup> userGroupListAll(UserGroupListOptions options) {
    return new Pages<>(
        transport,
        userGroupListCall(options),
        UserGroupPage::getItems,
        UserGroupPage::getNextCursor);
  }

  private static Call<UserGroupPage> userGroupListCall(UserGroupListOptions options) {
    return Call.to("GET", "/v1/user-groups", UserGroupPage.class)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * List the members of a user group.
   *
   * <p>Who is in all of its classes, or in any, as the group says.
   *
   * @param groupId The group.
   * @return the answer
   */
  public MemberPage userGroupMemberList(String groupId) {
    return userGroupMemberList(groupId, new UserGroupMemberListOptions());
  }

  /**
   * List the members of a user group.
   *
   * <p>Who is in all of its classes, or in any, as the group says.
   *
   * @param groupId The group.
   * @param options what may be left out
   * @return the answer
   */
  public MemberPage userGroupMemberList(String groupId, UserGroupMemberListOptions options) {
    return transport.send(userGroupMemberListCall(groupId, options)).body();
  }

  /**
   * List the members of a user group: all, page after page, one page held at a time.
   *
   * @param groupId The group.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> userGroupMemberListAll(String groupId) {
    return userGroupMemberListAll(groupId, new UserGroupMemberListOptions());
  }

  /**
   * List the members of a user group: all, page after page, one page held at a time.
   *
   * @param groupId The group.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> userGroupMemberListAll(String groupId, UserGroupMemberListOptions options) {
    return new Pages<>(
        transport,
        userGroupMemberListCall(groupId, options),
        MemberPage::getItems,
        MemberPage::getNextCursor);
  }

  private static Call<MemberPage> userGroupMemberListCall(String groupId, UserGroupMemberListOptions options) {
    return Call.to("GET", "/v1/user-groups/{groupId}/members", MemberPage.class)
        .path("groupId", groupId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Tell whether a user is in a user group, and by which classes.
   *
   * @param groupId The group.
   * @param userId The user.
   * @return the answer
   */
  public MemberTest userGroupMemberTest(String groupId, String userId) {
    return transport.send(userGroupMemberTestCall(groupId, userId)).body();
  }

  private static Call<MemberTest> userGroupMemberTestCall(String groupId, String userId) {
    return Call.to("GET", "/v1/user-groups/{groupId}/member-test", MemberTest.class)
        .path("groupId", groupId)
        .query("userId", userId)
        .build();
  }

  /**
   * Change a user group.
   *
   * <p>Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be itself.
   *
   * @param groupId The group.
   * @param userGroupChange the body
   * @return the answer
   */
  public UserGroup userGroupUpdate(String groupId, UserGroupChange userGroupChange) {
    return userGroupUpdate(groupId, userGroupChange, new UserGroupUpdateOptions());
  }

  /**
   * Change a user group.
   *
   * <p>Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be itself.
   *
   * @param groupId The group.
   * @param userGroupChange the body
   * @param options what may be left out
   * @return the answer
   */
  public UserGroup userGroupUpdate(String groupId, UserGroupChange userGroupChange, UserGroupUpdateOptions options) {
    return transport.send(userGroupUpdateCall(groupId, userGroupChange, options)).body();
  }

  private static Call<UserGroup> userGroupUpdateCall(String groupId, UserGroupChange userGroupChange, UserGroupUpdateOptions options) {
    return Call.to("PATCH", "/v1/user-groups/{groupId}", UserGroup.class)
        .path("groupId", groupId)
        .header("If-Match", options.ifMatch)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(userGroupChange)
        .build();
  }

  /**
   * List the members of a user class.
   *
   * @param classId The class.
   * @return the answer
   */
  public MemberPage userclassMembershipList(String classId) {
    return userclassMembershipList(classId, new UserclassMembershipListOptions());
  }

  /**
   * List the members of a user class.
   *
   * @param classId The class.
   * @param options what may be left out
   * @return the answer
   */
  public MemberPage userclassMembershipList(String classId, UserclassMembershipListOptions options) {
    return transport.send(userclassMembershipListCall(classId, options)).body();
  }

  /**
   * List the members of a user class: all, page after page, one page held at a time.
   *
   * @param classId The class.
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> userclassMembershipListAll(String classId) {
    return userclassMembershipListAll(classId, new UserclassMembershipListOptions());
  }

  /**
   * List the members of a user class: all, page after page, one page held at a time.
   *
   * @param classId The class.
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Member> userclassMembershipListAll(String classId, UserclassMembershipListOptions options) {
    return new Pages<>(
        transport,
        userclassMembershipListCall(classId, options),
        MemberPage::getItems,
        MemberPage::getNextCursor);
  }

  private static Call<MemberPage> userclassMembershipListCall(String classId, UserclassMembershipListOptions options) {
    return Call.to("GET", "/v1/user-classes/{classId}/members", MemberPage.class)
        .path("classId", classId)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /** What may be left out of {@code userClassAdd}. */
  public static final class UserClassAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserClassAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserClassAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userClassDelete}. */
  public static final class UserClassDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public UserClassDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public UserClassDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserClassDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userClassList}. */
  public static final class UserClassListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public UserClassListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public UserClassListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public UserClassListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code userClassMemberAdd}. */
  public static final class UserClassMemberAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserClassMemberAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserClassMemberAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userClassMemberRemove}. */
  public static final class UserClassMemberRemoveOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserClassMemberRemoveOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserClassMemberRemoveOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userClassUpdate}. */
  public static final class UserClassUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public UserClassUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public UserClassUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserClassUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userGroupAccessControlDelete}. */
  public static final class UserGroupAccessControlDeleteOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserGroupAccessControlDeleteOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserGroupAccessControlDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userGroupAccessControlSet}. */
  public static final class UserGroupAccessControlSetOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserGroupAccessControlSetOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserGroupAccessControlSetOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userGroupAdd}. */
  public static final class UserGroupAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public UserGroupAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserGroupAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userGroupDelete}. */
  public static final class UserGroupDeleteOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public UserGroupDeleteOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public UserGroupDeleteOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserGroupDeleteOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userGroupList}. */
  public static final class UserGroupListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public UserGroupListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public UserGroupListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public UserGroupListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code userGroupMemberList}. */
  public static final class UserGroupMemberListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public UserGroupMemberListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public UserGroupMemberListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public UserGroupMemberListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code userGroupUpdate}. */
  public static final class UserGroupUpdateOptions {
    private String ifMatch;
    private String idempotencyKey;

    /** Leaves all out. */
    public UserGroupUpdateOptions() {
    }

    /**
     * Do it only if the object still has this revision: its <code>revision</code> in quotes, or <code>*</code>
     *
     * @param ifMatch the value; null leaves it out
     * @return this
     */
    public UserGroupUpdateOptions ifMatch(String ifMatch) {
      this.ifMatch = ifMatch;
      return this;
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public UserGroupUpdateOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code userclassMembershipList}. */
  public static final class UserclassMembershipListOptions {
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public UserclassMembershipListOptions() {
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public UserclassMembershipListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public UserclassMembershipListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }
}
