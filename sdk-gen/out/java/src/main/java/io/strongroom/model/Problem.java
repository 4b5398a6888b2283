// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Every error of every operation. Programs read <code>code</code> and <code>status</code>; texts may change at any time.
 */
public final class Problem {
  @JsonProperty("type")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String type;

  @JsonProperty("title")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String title;

  @JsonProperty("status")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long status;

  @JsonProperty("code")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String code;

  @JsonProperty("detail")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String detail;

  @JsonProperty("requestId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private UUID requestId;

  @JsonProperty("retryAfterSeconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long retryAfterSeconds;

  @JsonProperty("errors")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<ProblemItem> errors;

  /** Makes one that says nothing yet. */
  public Problem() {
  }

  /**
   * <code>/problems/&lt;code&gt;</code>, a relative reference to the page of the code.
   *
   * @return the value
   */
  public String getType() {
    return type;
  }

  /**
   * <code>/problems/&lt;code&gt;</code>, a relative reference to the page of the code.
   *
   * @param type the value
   * @return this
   */
  public Problem type(String type) {
    this.type = type;
    return this;
  }

  /**
   * Fixed for each code.
   *
   * @return the value
   */
  public String getTitle() {
    return title;
  }

  /**
   * Fixed for each code.
   *
   * @param title the value
   * @return this
   */
  public Problem title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Equals the status line.
   *
   * @return the value
   */
  public Long getStatus() {
    return status;
  }

  /**
   * Equals the status line.
   *
   * @param status the value
   * @return this
   */
  public Problem status(Long status) {
    this.status = status;
    return this;
  }

  /**
   * What programs read. New codes may come.
   *
   * @return the value
   */
  public String getCode() {
    return code;
  }

  /**
   * What programs read. New codes may come.
   *
   * @param code the value
   * @return this
   */
  public Problem code(String code) {
    this.code = code;
    return this;
  }

  /**
   * Of this case, for people. Never a value that was sent.
   *
   * @return the value; null where there is none
   */
  public String getDetail() {
    return detail;
  }

  /**
   * Of this case, for people. Never a value that was sent.
   *
   * @param detail the value
   * @return this
   */
  public Problem detail(String detail) {
    this.detail = detail;
    return this;
  }

  /**
   * Equals the header X-Request-Id; names this request in the journal and in the server's log.
   *
   * @return the value
   */
  public UUID getRequestId() {
    return requestId;
  }

  /**
   * Equals the header X-Request-Id; names this request in the journal and in the server's log.
   *
   * @param requestId the value
   * @return this
   */
  public Problem requestId(UUID requestId) {
    this.requestId = requestId;
    return this;
  }

  /**
   * Equals the header Retry-After.
   *
   * @return the value; null where there is none
   */
  public Long getRetryAfterSeconds() {
    return retryAfterSeconds;
  }

  /**
   * Equals the header Retry-After.
   *
   * @param retryAfterSeconds the value
   * @return this
   */
  public Problem retryAfterSeconds(Long retryAfterSeconds) {
    this.retryAfterSeconds = retryAfterSeconds;
    return this;
  }

  /**
   * The places of the request that break the schema or a rule.
   *
   * @return the value
   */
  public List<ProblemItem> getErrors() {
    return errors;
  }

  /**
   * The places of the request that break the schema or a rule.
   *
   * @param errors the value
   * @return this
   */
  public Problem errors(List<ProblemItem> errors) {
    this.errors = errors;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && Objects.equals(type, that.type)
        && Objects.equals(title, that.title)
        && Objects.equals(status, that.status)
        && Objects.equals(code, that.code)
        && Objects.equals(detail, that.detail)
        && Objects.equals(requestId, that.requestId)
        && Objects.equals(retryAfterSeconds, that.retryAfterSeconds)
        && Objects.equals(errors, that.errors);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, title, status, code, detail, requestId, retryAfterSeconds, errors);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Problem["
        + "type=" + type + ", "
        + "title=" + title + ", "
        + "status=" + status + ", "
        + "code=" + code + ", "
        + "detail=" + detail + ", "
        + "requestId=" + requestId + ", "
        + "retryAfterSeconds=" + retryAfterSeconds + ", "
        + "errors=" + errors
        + "]";
  }
}
