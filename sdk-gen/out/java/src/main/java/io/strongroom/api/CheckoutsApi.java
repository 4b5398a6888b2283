// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.Checkout;
import io.strongroom.model.CheckoutExtension;
import io.strongroom.model.CheckoutNew;
import io.strongroom.model.CheckoutPage;
import io.strongroom.model.CheckoutParams;
import io.strongroom.model.CheckoutRevocation;
import io.strongroom.model.CheckoutStatusQuery;
import io.strongroom.model.CheckoutStatuses;
import io.strongroom.model.CheckoutTicket;
import io.strongroom.model.CheckoutTicketNew;
import io.strongroom.model.CheckoutValidity;
import io.strongroom.model.OpenedCheckout;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code checkouts}. */
public final class CheckoutsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public CheckoutsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Make a check-out last longer.
   *
   * <p>Where nobody had to approve it, by its requester or its recipient, if they are in the class that <code>ACCESS_EXTENSIONS_USERCLASS</code> names. Where one approval was needed, by one who decides on its policy and has no part in it. Never past <code>maximumEndsAt</code>.
   *
   * @param checkoutId The check-out.
   * @param checkoutExtension the body
   * @return the answer
   */
  public Checkout checkoutExtend(UUID checkoutId, CheckoutExtension checkoutExtension) {
    return checkoutExtend(checkoutId, checkoutExtension, new CheckoutExtendOptions());
  }

  /**
   * Make a check-out last longer.
   *
   * <p>Where nobody had to approve it, by its requester or its recipient, if they are in the class that <code>ACCESS_EXTENSIONS_USERCLASS</code> names. Where one approval was needed, by one who decides on its policy and has no part in it. Never past <code>maximumEndsAt</code>.
   *
   * @param checkoutId The check-out.
   * @param checkoutExtension the body
   * @param options what may be left out
   * @return the answer
   */
  public Checkout checkoutExtend(UUID checkoutId, CheckoutExtension checkoutExtension, CheckoutExtendOptions options) {
    return transport.send(checkoutExtendCall(checkoutId, checkoutExtension, options)).body();
  }

  private static Call<Checkout> checkoutExtendCall(UUID checkoutId, CheckoutExtension checkoutExtension, CheckoutExtendOptions options) {
    return Call.to("POST", "/v1/checkouts/{checkoutId}/extend", Checkout.class)
        .path("checkoutId", checkoutId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutExtension)
        .build();
  }

  /**
   * Show a check-out.
   *
   * <p>Seen by its requester and its recipient, by those who decide on its policy, by the privilege <code>workflow</code>, by members of the class <code>_ACCESS_ALL_ACTIVE_CHECKOUTS_</code>, and, where <code>RES_PWD_CICO_VIEW_DETAILS</code> is set, by whoever has <code>view-properties</code> on its policy.
   *
   * @param checkoutId The check-out.
   * @return the answer
   */
  public Checkout checkoutGet(UUID checkoutId) {
    return transport.send(checkoutGetCall(checkoutId)).body();
  }

  private static Call<Checkout> checkoutGetCall(UUID checkoutId) {
    return Call.to("GET", "/v1/checkouts/{checkoutId}", Checkout.class)
        .path("checkoutId", checkoutId)
        .build();
  }

  /**
   * List check-outs.
   *
   * <p>Newest first. Shows one's own, as requester or as recipient; all of them to the privilege <code>workflow</code> and to members of the class <code>_ACCESS_ALL_ACTIVE_CHECKOUTS_</code>; and, where <code>RES_PWD_CICO_VIEW_DETAILS</code> is set, those of accounts on whose policy one has <code>view-properties</code>. <code>status=checkin-failed</code> is the list of accounts that came back and whose password could not be changed.
   *
   * @return the answer
   */
  public CheckoutPage checkoutList() {
    return checkoutList(new CheckoutListOptions());
  }

  /**
   * List check-outs.
   *
   * <p>Newest first. Shows one's own, as requester or as recipient; all of them to the privilege <code>workflow</code> and to members of the class <code>_ACCESS_ALL_ACTIVE_CHECKOUTS_</code>; and, where <code>RES_PWD_CICO_VIEW_DETAILS</code> is set, those of accounts on whose policy one has <code>view-properties</code>. <code>status=checkin-failed</code> is the list of accounts that came back and whose password could not be changed.
   *
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutPage checkoutList(CheckoutListOptions options) {
    return transport.send(checkoutListCall(options)).body();
  }

  /**
   * List check-outs: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Checkout> checkoutListAll() {
    return checkoutListAll(new CheckoutListOptions());
  }

  /**
   * List check-outs: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<Checkout> checkoutListAll(CheckoutListOptions options) {
    return new Pages<>(
        transport,
        checkoutListCall(options),
        CheckoutPage::getItems,
        CheckoutPage::getNextCursor);
  }

  private static Call<CheckoutPage> checkoutListCall(CheckoutListOptions options) {
    return Call.to("GET", "/v1/checkouts", CheckoutPage.class)
        .query("resourceId", options.resourceId)
        .query("accountId", options.accountId)
        .query("status", options.status)
        .query("recipientUserId", options.recipientUserId)
        .query("open", options.open)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Get what a session is opened with.
   *
   * <p>For gateways, for a ticket of CheckoutTicketAdd in the header <code>Checkout-Ticket</code>, while the check-out holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the recipient makes a new one. Show the person nothing of it but its <code>messages</code>, and forget it when the session is open.
   *
   * @param checkoutId The check-out.
   * @return the answer
   */
  public CheckoutParams checkoutParamsGet(UUID checkoutId) {
    return checkoutParamsGet(checkoutId, new CheckoutParamsGetOptions());
  }

  /**
   * Get what a session is opened with.
   *
   * <p>For gateways, for a ticket of CheckoutTicketAdd in the header <code>Checkout-Ticket</code>, while the check-out holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the recipient makes a new one. Show the person nothing of it but its <code>messages</code>, and forget it when the session is open.
   *
   * @param checkoutId The check-out.
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutParams checkoutParamsGet(UUID checkoutId, CheckoutParamsGetOptions options) {
    return transport.send(checkoutParamsGetCall(checkoutId, options)).body();
  }

  private static Call<CheckoutParams> checkoutParamsGetCall(UUID checkoutId, CheckoutParamsGetOptions options) {
    return Call.to("GET", "/v1/checkouts/{checkoutId}/params", CheckoutParams.class)
        .path("checkoutId", checkoutId)
        .query("accountKey", options.accountKey)
        .query("plugin", options.plugin)
        .header("Checkout-Ticket", options.checkoutTicket)
        .build();
  }

  /**
   * Take an account back from who has it.
   *
   * <p>By members of the class <code>_ACCESS_ALL_ACTIVE_CHECKOUTS_</code>, if there is one. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is <code>revoking</code> until then. What was taken back already is answered in the same way.
   *
   * @param checkoutId The check-out.
   * @param checkoutRevocation the body
   * @return the answer
   */
  public Checkout checkoutRevoke(UUID checkoutId, CheckoutRevocation checkoutRevocation) {
    return checkoutRevoke(checkoutId, checkoutRevocation, new CheckoutRevokeOptions());
  }

  /**
   * Take an account back from who has it.
   *
   * <p>By members of the class <code>_ACCESS_ALL_ACTIVE_CHECKOUTS_</code>, if there is one. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is <code>revoking</code> until then. What was taken back already is answered in the same way.
   *
   * @param checkoutId The check-out.
   * @param checkoutRevocation the body
   * @param options what may be left out
   * @return the answer
   */
  public Checkout checkoutRevoke(UUID checkoutId, CheckoutRevocation checkoutRevocation, CheckoutRevokeOptions options) {
    return transport.send(checkoutRevokeCall(checkoutId, checkoutRevocation, options)).body();
  }

  private static Call<Checkout> checkoutRevokeCall(UUID checkoutId, CheckoutRevocation checkoutRevocation, CheckoutRevokeOptions options) {
    return Call.to("POST", "/v1/checkouts/{checkoutId}/revoke", Checkout.class)
        .path("checkoutId", checkoutId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRevocation)
        .build();
  }

  /**
   * Get whether a check-out still holds.
   *
   * <p>For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again after <code>pollAfterSeconds</code>, with the <code>ETag</code> in <code>If-None-Match</code>: 304 means that all is as it was, and costs least. End the session as soon as <code>valid</code> is false, at <code>endsAt</code> in any case, and when the server has not been reached for <code>graceSeconds</code>.
   *
   * @param checkoutId The check-out.
   * @return the answer
   */
  public CheckoutValidity checkoutStatusGet(UUID checkoutId) {
    return checkoutStatusGet(checkoutId, new CheckoutStatusGetOptions());
  }

  /**
   * Get whether a check-out still holds.
   *
   * <p>For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again after <code>pollAfterSeconds</code>, with the <code>ETag</code> in <code>If-None-Match</code>: 304 means that all is as it was, and costs least. End the session as soon as <code>valid</code> is false, at <code>endsAt</code> in any case, and when the server has not been reached for <code>graceSeconds</code>.
   *
   * @param checkoutId The check-out.
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutValidity checkoutStatusGet(UUID checkoutId, CheckoutStatusGetOptions options) {
    return transport.send(checkoutStatusGetCall(checkoutId, options)).body();
  }

  private static Call<CheckoutValidity> checkoutStatusGetCall(UUID checkoutId, CheckoutStatusGetOptions options) {
    return Call.to("GET", "/v1/checkouts/{checkoutId}/status", CheckoutValidity.class)
        .path("checkoutId", checkoutId)
        .header("If-None-Match", options.ifNoneMatch)
        .build();
  }

  /**
   * Get whether several check-outs still hold.
   *
   * <p>What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.
   *
   * @param checkoutStatusQuery the body
   * @return the answer
   */
  public CheckoutStatuses checkoutStatusGetMany(CheckoutStatusQuery checkoutStatusQuery) {
    return checkoutStatusGetMany(checkoutStatusQuery, new CheckoutStatusGetManyOptions());
  }

  /**
   * Get whether several check-outs still hold.
   *
   * <p>What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.
   *
   * @param checkoutStatusQuery the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutStatuses checkoutStatusGetMany(CheckoutStatusQuery checkoutStatusQuery, CheckoutStatusGetManyOptions options) {
    return transport.send(checkoutStatusGetManyCall(checkoutStatusQuery, options)).body();
  }

  private static Call<CheckoutStatuses> checkoutStatusGetManyCall(CheckoutStatusQuery checkoutStatusQuery, CheckoutStatusGetManyOptions options) {
    return Call.to("POST", "/v1/checkouts/status", CheckoutStatuses.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutStatusQuery)
        .build();
  }

  /**
   * Make a ticket for a gateway.
   *
   * <p>By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account and this plugin, which the account's policy must have. Hand it to the gateway together with the id of the check-out: the id alone, which travels through a browser, opens nothing.
   *
   * @param checkoutId The check-out.
   * @param checkoutTicketNew the body
   * @return the answer
   */
  public CheckoutTicket checkoutTicketAdd(UUID checkoutId, CheckoutTicketNew checkoutTicketNew) {
    return checkoutTicketAdd(checkoutId, checkoutTicketNew, new CheckoutTicketAddOptions());
  }

  /**
   * Make a ticket for a gateway.
   *
   * <p>By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account and this plugin, which the account's policy must have. Hand it to the gateway together with the id of the check-out: the id alone, which travels through a browser, opens nothing.
   *
   * @param checkoutId The check-out.
   * @param checkoutTicketNew the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutTicket checkoutTicketAdd(UUID checkoutId, CheckoutTicketNew checkoutTicketNew, CheckoutTicketAddOptions options) {
    return transport.send(checkoutTicketAddCall(checkoutId, checkoutTicketNew, options)).body();
  }

  private static Call<CheckoutTicket> checkoutTicketAddCall(UUID checkoutId, CheckoutTicketNew checkoutTicketNew, CheckoutTicketAddOptions options) {
    return Call.to("POST", "/v1/checkouts/{checkoutId}/tickets", CheckoutTicket.class)
        .path("checkoutId", checkoutId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutTicketNew)
        .build();
  }

  /**
   * Return an account.
   *
   * <p>By its recipient. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is <code>checking-in</code> until then. What was returned already is answered in the same way.
   *
   * @param checkoutId The check-out.
   * @return the answer
   */
  public Checkout wfRequestCheckin(UUID checkoutId) {
    return wfRequestCheckin(checkoutId, new WfRequestCheckinOptions());
  }

  /**
   * Return an account.
   *
   * <p>By its recipient. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is <code>checking-in</code> until then. What was returned already is answered in the same way.
   *
   * @param checkoutId The check-out.
   * @param options what may be left out
   * @return the answer
   */
  public Checkout wfRequestCheckin(UUID checkoutId, WfRequestCheckinOptions options) {
    return transport.send(wfRequestCheckinCall(checkoutId, options)).body();
  }

  private static Call<Checkout> wfRequestCheckinCall(UUID checkoutId, WfRequestCheckinOptions options) {
    return Call.to("POST", "/v1/checkouts/{checkoutId}/checkin", Checkout.class)
        .path("checkoutId", checkoutId)
        .header("Idempotency-Key", options.idempotencyKey)
        .build();
  }

  /**
   * Check an account out.
   *
   * <p>By an approved request, as its recipient (<code>checkoutRequestId</code>, and nothing else); or without asking anybody, for oneself, with the permission <code>preapproved-checkout</code> (<code>resourceId</code> and <code>accountId</code>). The password is in the answer for whoever has <code>preapproved-checkout</code> or <code>request-checkout</code> on the account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the refusal says when to try again (<code>retryAfterSeconds</code>, by PAM_ACTION_CO_RETRY_INTERVAL).
   *
   * @param checkoutNew the body
   * @return the answer
   */
  public OpenedCheckout wfRequestCheckout(CheckoutNew checkoutNew) {
    return wfRequestCheckout(checkoutNew, new WfRequestCheckoutOptions());
  }

  /**
   * Check an account out.
   *
   * <p>By an approved request, as its recipient (<code>checkoutRequestId</code>, and nothing else); or without asking anybody, for oneself, with the permission <code>preapproved-checkout</code> (<code>resourceId</code> and <code>accountId</code>). The password is in the answer for whoever has <code>preapproved-checkout</code> or <code>request-checkout</code> on the account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the refusal says when to try again (<code>retryAfterSeconds</code>, by PAM_ACTION_CO_RETRY_INTERVAL).
   *
   * @param checkoutNew the body
   * @param options what may be left out
   * @return the answer
   */
  public OpenedCheckout wfRequestCheckout(CheckoutNew checkoutNew, WfRequestCheckoutOptions options) {
    return transport.send(wfRequestCheckoutCall(checkoutNew, options)).body();
  }

  private static Call<OpenedCheckout> wfRequestCheckoutCall(CheckoutNew checkoutNew, WfRequestCheckoutOptions options) {
    return Call.to("POST", "/v1/checkouts", OpenedCheckout.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutNew)
        .build();
  }

  /** What may be left out of {@code checkoutExtend}. */
  public static final class CheckoutExtendOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public CheckoutExtendOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public CheckoutExtendOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code checkoutList}. */
  public static final class CheckoutListOptions {
    private String resourceId;
    private String accountId;
    private String status;
    private String recipientUserId;
    private Boolean open;
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public CheckoutListOptions() {
    }

    /**
     * Of accounts of this system.
     *
     * @param resourceId the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions resourceId(String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * Of accounts of this name.
     *
     * @param accountId the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * That stand so.
     *
     * @param status the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions status(String status) {
      this.status = status;
      return this;
    }

    /**
     * Whose recipient it is.
     *
     * @param recipientUserId the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions recipientUserId(String recipientUserId) {
      this.recipientUserId = recipientUserId;
      return this;
    }

    /**
     * <code>true</code> = only those that aren't settled; <code>false</code> = only those that are.
     *
     * @param open the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions open(Boolean open) {
      this.open = open;
      return this;
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public CheckoutListOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code checkoutParamsGet}. */
  public static final class CheckoutParamsGetOptions {
    private UUID accountKey;
    private String plugin;
    private String checkoutTicket;

    /** Leaves all out. */
    public CheckoutParamsGetOptions() {
    }

    /**
     * The account; the ticket's when absent.
     *
     * @param accountKey the value; null leaves it out
     * @return this
     */
    public CheckoutParamsGetOptions accountKey(UUID accountKey) {
      this.accountKey = accountKey;
      return this;
    }

    /**
     * What is to open the session; the ticket's when absent.
     *
     * @param plugin the value; null leaves it out
     * @return this
     */
    public CheckoutParamsGetOptions plugin(String plugin) {
      this.plugin = plugin;
      return this;
    }

    /**
     * What CheckoutTicketAdd has answered; needed unless <code>CHECKOUT_TICKET_REQUIRED</code> is off
     *
     * @param checkoutTicket the value; null leaves it out
     * @return this
     */
    public CheckoutParamsGetOptions checkoutTicket(String checkoutTicket) {
      this.checkoutTicket = checkoutTicket;
      return this;
    }
  }

  /** What may be left out of {@code checkoutRevoke}. */
  public static final class CheckoutRevokeOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public CheckoutRevokeOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public CheckoutRevokeOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code checkoutStatusGet}. */
  public static final class CheckoutStatusGetOptions {
    private String ifNoneMatch;

    /** Leaves all out. */
    public CheckoutStatusGetOptions() {
    }

    /**
     * The <code>ETag</code> of the last answer: 304 without a body when it is still so
     *
     * @param ifNoneMatch the value; null leaves it out
     * @return this
     */
    public CheckoutStatusGetOptions ifNoneMatch(String ifNoneMatch) {
      this.ifNoneMatch = ifNoneMatch;
      return this;
    }
  }

  /** What may be left out of {@code checkoutStatusGetMany}. */
  public static final class CheckoutStatusGetManyOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public CheckoutStatusGetManyOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public CheckoutStatusGetManyOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code checkoutTicketAdd}. */
  public static final class CheckoutTicketAddOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public CheckoutTicketAddOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public CheckoutTicketAddOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestCheckin}. */
  public static final class WfRequestCheckinOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfRequestCheckinOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfRequestCheckinOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestCheckout}. */
  public static final class WfRequestCheckoutOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfRequestCheckoutOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfRequestCheckoutOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
