package io.strongroom;

import io.strongroom.model.Problem;
import io.strongroom.model.ProblemItem;
import java.util.List;

/** An answer that is no success. Programs read its code and its status. */
public final class ProblemException extends StrongroomException {
  /** The code of an answer that is neither a success of the contract nor a problem document, such as a page of a proxy. */
  public static final String UNEXPECTED_ANSWER = "unexpected-answer";

  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /** What went wrong. */
  private final String code;

  /** When it may be tried again; null where nothing is said. */
  private final Long retryAfterSeconds;

  private final transient Problem problem;

  private ProblemException(String message, int status, String code, Long retryAfterSeconds, Problem problem) {
    super(message, null);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.problem = problem;
  }

  static ProblemException of(int status, Problem problem, Long retryAfterHeader) {
    Long retryAfter = problem.getRetryAfterSeconds() == null ? retryAfterHeader : problem.getRetryAfterSeconds();
    String message = status + " " + problem.getCode() + ": " + problem.getTitle() + " (request " + problem.getRequestId() + ")";
    return new ProblemException(message, status, problem.getCode(), retryAfter, problem);
  }

  static ProblemException unexpected(int status, Long retryAfterHeader) {
    String message = status + " " + UNEXPECTED_ANSWER + ": the answer is none of the contract";
    return new ProblemException(message, status, UNEXPECTED_ANSWER, retryAfterHeader, null);
  }

  /**
   * The HTTP status.
   *
   * @return the status
   */
  public int getStatus() {
    return status;
  }

  /**
   * What went wrong: one of {@link ProblemCodes}, {@link #UNEXPECTED_ANSWER}, or one that came later than this library.
   *
   * @return the code
   */
  public String getCode() {
    return code;
  }

  /**
   * What the code means, for people.
   *
   * @return the title; null for an unexpected answer
   */
  public String getTitle() {
    return problem == null ? null : problem.getTitle();
  }

  /**
   * What is to be said of this case, for people.
   *
   * @return the detail; null where there is none
   */
  public String getDetail() {
    return problem == null ? null : problem.getDetail();
  }

  /**
   * What the server's journal and log name the request.
   *
   * @return the id; null for an unexpected answer
   */
  public String getRequestId() {
    return problem == null || problem.getRequestId() == null ? null : problem.getRequestId().toString();
  }

  /**
   * When it may be tried again.
   *
   * @return the seconds; null where nothing is said
   */
  public Long getRetryAfterSeconds() {
    return retryAfterSeconds;
  }

  /**
   * The places of the request that break the schema or a rule.
   *
   * @return the places, often none
   */
  public List<ProblemItem> getErrors() {
    return problem == null || problem.getErrors() == null ? List.of() : List.copyOf(problem.getErrors());
  }

  /**
   * The whole problem document.
   *
   * @return the document; null for an unexpected answer
   */
  public Problem getProblem() {
    return problem;
  }

  /** A problem of the contract, and not something else that came with that status. */
  boolean isProblem() {
    return !UNEXPECTED_ANSWER.equals(code);
  }

  boolean is(int status, String code) {
    return this.status == status && this.code.equals(code);
  }

  /** The server itself does not accept the credentials, or there were none. */
  boolean isRefusal() {
    return isProblem() && status == 401;
  }

  /** The server, or something before it, asks for a pause: nothing was wrong with the request. */
  boolean asksForPause() {
    return status == 429 || status == 503;
  }
}
