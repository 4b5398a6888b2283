package io.strongroom;

/** What every error of this library is. None holds what was sent. */
public abstract class StrongroomException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StrongroomException(String message, Throwable cause) {
    super(message, cause);
  }
}
