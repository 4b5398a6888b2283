package io.strongroom;

/** No answer: no connection could be made, or it ended, or time ran out. */
public final class ConnectionException extends StrongroomException {
  private static final long serialVersionUID = 1L;

  /** Whether the server may have got the request. */
  private final boolean sent;

  ConnectionException(String message, boolean sent, Throwable cause) {
    super(message, cause);
    this.sent = sent;
  }

  /**
   * Whether the server may have got the request. When not, nothing was done.
   *
   * @return false where no connection could be made at all
   */
  public boolean maybeSent() {
    return sent;
  }
}
