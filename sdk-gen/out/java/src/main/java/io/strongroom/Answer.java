package io.strongroom;

/**
 * A success.
 *
 * @param status the HTTP status
 * @param body what came with it; null where the contract has no body
 * @param <T> the type of the body
 */
public record Answer<T>(int status, T body) {
  /** The status alone: a body may hold secrets. */
  @Override
  public String toString() {
    return "Answer[status=" + status + "]";
  }
}
