package io.strongroom;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The session of a client: opened when it is first needed, shared by all its requests, and by those that wait for its login. */
final class Sessions {
  private final Supplier<String> login;
  private final Consumer<String> logout;
  private final boolean renewable;
  private CompletableFuture<String> current;
  private boolean closed;

  /** Sessions that the client opens and ends by itself. */
  Sessions(Supplier<String> login, Consumer<String> logout) {
    this.login = login;
    this.logout = logout;
    this.renewable = true;
  }

  /** A session of the caller's, or none. */
  Sessions(String token) {
    this.login = null;
    this.logout = none -> { };
    this.renewable = false;
    this.current = CompletableFuture.completedFuture(token);
  }

  /** The token of the session; whoever comes first logs in, the others wait for that. */
  String token() {
    CompletableFuture<String> shared;
    boolean first;
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      first = current == null;
      if (first) {
        current = new CompletableFuture<>();
      }
      shared = current;
    }
    return first ? loggedIn(shared) : waited(shared);
  }

  /** Forgets the session with this token; whether a new one can be opened. */
  synchronized boolean forget(String token) {
    if (renewable && current != null && current.isDone() && token.equals(current.getNow(null))) {
      current = null;
    }
    return renewable;
  }

  void close() {
    CompletableFuture<String> last;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      last = current;
    }
    if (last != null) {
      last.thenAccept(logout);
    }
  }

  private String loggedIn(CompletableFuture<String> shared) {
    try {
      String token = login.get();
      shared.complete(token);
      return token;
    } catch (Throwable failure) {
      synchronized (this) {
        current = null;
      }
      shared.completeExceptionally(failure);
      throw failure;
    }
  }

  private static String waited(CompletableFuture<String> shared) {
    try {
      return shared.get();
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw new ConnectionException("interrupted while waiting for the login", false, interrupt);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the login failed", failure.getCause());
    }
  }
}
