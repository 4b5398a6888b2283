package io.strongroom;

import io.strongroom.model.OtpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One login with a chain of one-time passwords. The server's current one is always in what was written last, whatever
 * happens to a request or its answer.
 */
final class OtpLogin {
  static final int CHAIN_MAX = 32;

  /** A chain of so many grows only where answers come: one that is full could end with a password that has no successor. */
  private static final int PROBED_FROM = 4;

  private static final int ATTEMPTS_MAX = 4;

  private final String userId;
  private final OtpExchange exchange;
  private final Consumer<List<String>> file;
  private final Supplier<String> fresh;
  private final Pauses pauses;
  private List<String> written;

  /** A login that begins with the chain as it was read, and writes by {@code file}. */
  OtpLogin(OtpChain chain, OtpExchange exchange, Consumer<List<String>> file, Supplier<String> fresh, Pauses pauses) {
    this.userId = chain.userId();
    this.written = chain.otps();
    this.exchange = exchange;
    this.file = file;
    this.fresh = fresh;
    this.pauses = pauses;
  }

  /** The session, or the error that the login ends with. */
  OtpSession run() {
    for (int attempt = 0;; attempt++) {
      try {
        return attempt();
      } catch (Again again) {
        if (attempt == ATTEMPTS_MAX - 1 || Pauses.tooLong(again.failure)) {
          throw again.failure;
        }
        pauses.after(again.failure, attempt);
      }
    }
  }

  private OtpSession attempt() throws Again {
    List<String> read = written;
    if (read.size() >= PROBED_FROM) {
      probe();
    }
    List<String> offered = new ArrayList<>(read);
    if (read.size() < CHAIN_MAX) {
      offered.add(fresh.get());
    }
    write(offered);
    ProblemException refusal = null;
    for (int place = offered.size() - 2; place >= 0; place--) {
      try {
        return entered(offered, place);
      } catch (StrongroomException failure) {
        if (!isRefusal(failure)) {
          throw settled(failure, read, offered, place);
        }
        refusal = (ProblemException) failure;
      }
    }
    write(read);
    throw refusal;
  }

  private void probe() throws Again {
    try {
      exchange.probe();
    } catch (StrongroomException failure) {
      throw new Again(failure);
    }
  }

  private OtpSession entered(List<String> offered, int place) {
    OtpSession session = exchange.ask(userId, offered.get(place), hash(offered.get(place + 1)));
    write(offered.subList(place, session.isPasswordRotated() ? place + 2 : place + 1));
    return session;
  }

  /** Writes what may be the server's after this failure; the login goes on, or ends with the error. */
  private Again settled(StrongroomException failure, List<String> read, List<String> offered, int place) {
    if (failure instanceof KeeperException) {
      throw failure;
    }
    if (isReused(failure)) {
      write(offered.subList(0, place + 1));
      return new Again(failure);
    }
    if (isLost(failure)) {
      write(offered.subList(0, place + 2));
      return new Again(failure);
    }
    write(offered.subList(0, Math.min(place + 2, read.size())));
    if (isNotDone(failure)) {
      return new Again(failure);
    }
    throw failure;
  }

  private void write(List<String> chain) {
    List<String> copy = List.copyOf(chain);
    file.accept(copy);
    written = copy;
  }

  static String hash(String password) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private static boolean isRefusal(StrongroomException failure) {
    return failure instanceof ProblemException problem && problem.isRefusal();
  }

  private static boolean isReused(StrongroomException failure) {
    return failure instanceof ProblemException problem && problem.is(422, ProblemCodes.OTP_SUCCESSOR_REUSED);
  }

  private static boolean isNotDone(StrongroomException failure) {
    return failure instanceof ConnectionException || ((ProblemException) failure).asksForPause();
  }

  /** What is doubtful is lost: that is always safe. */
  private static boolean isLost(StrongroomException failure) {
    if (failure instanceof ConnectionException connection) {
      return connection.maybeSent();
    }
    ProblemException problem = (ProblemException) failure;
    boolean refused = problem.getStatus() >= 400 && problem.getStatus() <= 499;
    boolean busy = problem.getStatus() == 503 && !problem.is(503, ProblemCodes.OUTCOME_UNKNOWN);
    return !problem.isProblem() || !refused && !busy;
  }

  /** The login goes on with what was written last, unless it was tried often enough. */
  private static final class Again extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient StrongroomException failure;

    private Again(StrongroomException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
