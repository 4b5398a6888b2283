package io.strongroom;

/** A keeper's file can't be used: it is refused, locked for too long, or can't be read or written. */
public final class KeeperException extends StrongroomException {
  private static final long serialVersionUID = 1L;

  KeeperException(String message) {
    super(message, null);
  }

  KeeperException(String message, Throwable cause) {
    super(message, cause);
  }
}
