// Written by sdk-gen from the contract.

package io.strongroom.api;

import io.strongroom.Call;
import io.strongroom.Pages;
import io.strongroom.Transport;
import io.strongroom.model.CheckoutRequest;
import io.strongroom.model.CheckoutRequestApproval;
import io.strongroom.model.CheckoutRequestChange;
import io.strongroom.model.CheckoutRequestComment;
import io.strongroom.model.CheckoutRequestNew;
import io.strongroom.model.CheckoutRequestPage;
import java.util.Objects;
import java.util.UUID;

/** The operations of the contract under the tag {@code checkoutrequests}. */
public final class CheckoutRequestsApi {
  private final Transport transport;

  /**
   * Makes the operations over a transport.
   *
   * @param transport what carries the calls
   */
  public CheckoutRequestsApi(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Approve a request for a check-out.
   *
   * <p>The request is approved once <code>approvalsNeeded</code> have agreed. <code>contentHash</code> names what is approved: when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what is for him, or what he has changed, through whatever program and in whatever name.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestApproval the body
   * @return the answer
   */
  public CheckoutRequest wfApprove(UUID checkoutRequestId, CheckoutRequestApproval checkoutRequestApproval) {
    return wfApprove(checkoutRequestId, checkoutRequestApproval, new WfApproveOptions());
  }

  /**
   * Approve a request for a check-out.
   *
   * <p>The request is approved once <code>approvalsNeeded</code> have agreed. <code>contentHash</code> names what is approved: when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what is for him, or what he has changed, through whatever program and in whatever name.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestApproval the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequest wfApprove(UUID checkoutRequestId, CheckoutRequestApproval checkoutRequestApproval, WfApproveOptions options) {
    return transport.send(wfApproveCall(checkoutRequestId, checkoutRequestApproval, options)).body();
  }

  private static Call<CheckoutRequest> wfApproveCall(UUID checkoutRequestId, CheckoutRequestApproval checkoutRequestApproval, WfApproveOptions options) {
    return Call.to("POST", "/v1/checkout-requests/{checkoutRequestId}/approve", CheckoutRequest.class)
        .path("checkoutRequestId", checkoutRequestId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRequestApproval)
        .build();
  }

  /**
   * Deny a request for a check-out.
   *
   * <p>The request is denied once more than <code>rejectionsAllowed</code> have disagreed. What is one's own is withdrawn with WFRequestCancel.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestComment the body
   * @return the answer
   */
  public CheckoutRequest wfDeny(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment) {
    return wfDeny(checkoutRequestId, checkoutRequestComment, new WfDenyOptions());
  }

  /**
   * Deny a request for a check-out.
   *
   * <p>The request is denied once more than <code>rejectionsAllowed</code> have disagreed. What is one's own is withdrawn with WFRequestCancel.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestComment the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequest wfDeny(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment, WfDenyOptions options) {
    return transport.send(wfDenyCall(checkoutRequestId, checkoutRequestComment, options)).body();
  }

  private static Call<CheckoutRequest> wfDenyCall(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment, WfDenyOptions options) {
    return Call.to("POST", "/v1/checkout-requests/{checkoutRequestId}/deny", CheckoutRequest.class)
        .path("checkoutRequestId", checkoutRequestId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRequestComment)
        .build();
  }

  /**
   * Withdraw a request for a check-out.
   *
   * <p>Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the comment.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestComment the body
   * @return the answer
   */
  public CheckoutRequest wfRequestCancel(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment) {
    return wfRequestCancel(checkoutRequestId, checkoutRequestComment, new WfRequestCancelOptions());
  }

  /**
   * Withdraw a request for a check-out.
   *
   * <p>Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the comment.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestComment the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequest wfRequestCancel(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment, WfRequestCancelOptions options) {
    return transport.send(wfRequestCancelCall(checkoutRequestId, checkoutRequestComment, options)).body();
  }

  private static Call<CheckoutRequest> wfRequestCancelCall(UUID checkoutRequestId, CheckoutRequestComment checkoutRequestComment, WfRequestCancelOptions options) {
    return Call.to("POST", "/v1/checkout-requests/{checkoutRequestId}/cancel", CheckoutRequest.class)
        .path("checkoutRequestId", checkoutRequestId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRequestComment)
        .build();
  }

  /**
   * Find requests for check-outs.
   *
   * <p>Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those of the policies whose authorizer one is; with the privilege <code>workflow</code> all. <code>awaiting=true</code> is the list of an authorizer: what waits for his word.
   *
   * @return the answer
   */
  public CheckoutRequestPage wfRequestFind() {
    return wfRequestFind(new WfRequestFindOptions());
  }

  /**
   * Find requests for check-outs.
   *
   * <p>Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those of the policies whose authorizer one is; with the privilege <code>workflow</code> all. <code>awaiting=true</code> is the list of an authorizer: what waits for his word.
   *
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequestPage wfRequestFind(WfRequestFindOptions options) {
    return transport.send(wfRequestFindCall(options)).body();
  }

  /**
   * Find requests for check-outs: all, page after page, one page held at a time.
   *
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<CheckoutRequest> wfRequestFindAll() {
    return wfRequestFindAll(new WfRequestFindOptions());
  }

  /**
   * Find requests for check-outs: all, page after page, one page held at a time.
   *
   * @param options what may be left out; {@code limit} is the size of a page, and {@code cursor} where to begin
   * @return what is in the pages; each iteration asks anew
   */
  public Pages<CheckoutRequest> wfRequestFindAll(WfRequestFindOptions options) {
    return new Pages<>(
        transport,
        wfRequestFindCall(options),
        CheckoutRequestPage::getItems,
        CheckoutRequestPage::getNextCursor);
  }

  private static Call<CheckoutRequestPage> wfRequestFindCall(WfRequestFindOptions options) {
    return Call.to("GET", "/v1/checkout-requests", CheckoutRequestPage.class)
        .query("resourceId", options.resourceId)
        .query("accountId", options.accountId)
        .query("status", options.status)
        .query("requesterUserId", options.requesterUserId)
        .query("recipientUserId", options.recipientUserId)
        .query("awaiting", options.awaiting)
        .query("limit", options.limit)
        .query("cursor", options.cursor)
        .build();
  }

  /**
   * Show a request for a check-out.
   *
   * @param checkoutRequestId The request.
   * @return the answer
   */
  public CheckoutRequest wfRequestGet(UUID checkoutRequestId) {
    return transport.send(wfRequestGetCall(checkoutRequestId)).body();
  }

  private static Call<CheckoutRequest> wfRequestGetCall(UUID checkoutRequestId) {
    return Call.to("GET", "/v1/checkout-requests/{checkoutRequestId}", CheckoutRequest.class)
        .path("checkoutRequestId", checkoutRequestId)
        .build();
  }

  /**
   * Change a request for a check-out.
   *
   * <p>Possible while it waits. What was said to it until then counts for nothing any more: whoever has approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestChange the body
   * @return the answer
   */
  public CheckoutRequest wfRequestModify(UUID checkoutRequestId, CheckoutRequestChange checkoutRequestChange) {
    return wfRequestModify(checkoutRequestId, checkoutRequestChange, new WfRequestModifyOptions());
  }

  /**
   * Change a request for a check-out.
   *
   * <p>Possible while it waits. What was said to it until then counts for nothing any more: whoever has approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.
   *
   * @param checkoutRequestId The request.
   * @param checkoutRequestChange the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequest wfRequestModify(UUID checkoutRequestId, CheckoutRequestChange checkoutRequestChange, WfRequestModifyOptions options) {
    return transport.send(wfRequestModifyCall(checkoutRequestId, checkoutRequestChange, options)).body();
  }

  private static Call<CheckoutRequest> wfRequestModifyCall(UUID checkoutRequestId, CheckoutRequestChange checkoutRequestChange, WfRequestModifyOptions options) {
    return Call.to("PATCH", "/v1/checkout-requests/{checkoutRequestId}", CheckoutRequest.class)
        .path("checkoutRequestId", checkoutRequestId)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRequestChange)
        .build();
  }

  /**
   * Ask for an account.
   *
   * <p>201 with a new request: look at its <code>status</code>. Whoever has <code>preapproved-checkout</code> on the account's policy gets it <code>approved</code> at once, and whoever has <code>request-checkout</code> needs as many approvals as the policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for every account, and needs one approval at least. Where too few could approve, it is <code>denied</code> at once, with the reason <code>authorizer-missing</code>. A recipient has one live request for an account at most: <code>onConflict</code> says what becomes of a second one; with <code>reuse</code> it is 200 with the first.
   *
   * @param checkoutRequestNew the body
   * @return the answer
   */
  public CheckoutRequest wfRequestSubmit(CheckoutRequestNew checkoutRequestNew) {
    return wfRequestSubmit(checkoutRequestNew, new WfRequestSubmitOptions());
  }

  /**
   * Ask for an account.
   *
   * <p>201 with a new request: look at its <code>status</code>. Whoever has <code>preapproved-checkout</code> on the account's policy gets it <code>approved</code> at once, and whoever has <code>request-checkout</code> needs as many approvals as the policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for every account, and needs one approval at least. Where too few could approve, it is <code>denied</code> at once, with the reason <code>authorizer-missing</code>. A recipient has one live request for an account at most: <code>onConflict</code> says what becomes of a second one; with <code>reuse</code> it is 200 with the first.
   *
   * @param checkoutRequestNew the body
   * @param options what may be left out
   * @return the answer
   */
  public CheckoutRequest wfRequestSubmit(CheckoutRequestNew checkoutRequestNew, WfRequestSubmitOptions options) {
    return transport.send(wfRequestSubmitCall(checkoutRequestNew, options)).body();
  }

  private static Call<CheckoutRequest> wfRequestSubmitCall(CheckoutRequestNew checkoutRequestNew, WfRequestSubmitOptions options) {
    return Call.to("POST", "/v1/checkout-requests", CheckoutRequest.class)
        .header("Idempotency-Key", options.idempotencyKey)
        .body(checkoutRequestNew)
        .build();
  }

  /** What may be left out of {@code wfApprove}. */
  public static final class WfApproveOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfApproveOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfApproveOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfDeny}. */
  public static final class WfDenyOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfDenyOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfDenyOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestCancel}. */
  public static final class WfRequestCancelOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfRequestCancelOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfRequestCancelOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestFind}. */
  public static final class WfRequestFindOptions {
    private String resourceId;
    private String accountId;
    private String status;
    private String requesterUserId;
    private String recipientUserId;
    private Boolean awaiting;
    private Long limit;
    private String cursor;

    /** Leaves all out. */
    public WfRequestFindOptions() {
    }

    /**
     * For accounts of this system.
     *
     * @param resourceId the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions resourceId(String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /**
     * For accounts of this name.
     *
     * @param accountId the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * Standing there now.
     *
     * @param status the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions status(String status) {
      this.status = status;
      return this;
    }

    /**
     * Of this one.
     *
     * @param requesterUserId the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions requesterUserId(String requesterUserId) {
      this.requesterUserId = requesterUserId;
      return this;
    }

    /**
     * For this one.
     *
     * @param recipientUserId the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions recipientUserId(String recipientUserId) {
      this.recipientUserId = recipientUserId;
      return this;
    }

    /**
     * <code>true</code> = only those that wait for one's own word.
     *
     * @param awaiting the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions awaiting(Boolean awaiting) {
      this.awaiting = awaiting;
      return this;
    }

    /**
     * Most items of the page; 50 when absent. A page may have fewer, even none
     *
     * @param limit the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * <code>nextCursor</code> of the page before, with the same filters; good for 24 hours
     *
     * @param cursor the value; null leaves it out
     * @return this
     */
    public WfRequestFindOptions cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestModify}. */
  public static final class WfRequestModifyOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfRequestModifyOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfRequestModifyOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }

  /** What may be left out of {@code wfRequestSubmit}. */
  public static final class WfRequestSubmitOptions {
    private String idempotencyKey;

    /** Leaves all out. */
    public WfRequestSubmitOptions() {
    }

    /**
     * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
     *
     * @param idempotencyKey the value; null leaves it out
     * @return this
     */
    public WfRequestSubmitOptions idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }
  }
}
