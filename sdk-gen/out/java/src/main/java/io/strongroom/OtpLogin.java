package io.strongroom;

import io.strongroom.model.OtpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
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

  /** Without a refusal in between. */
  private static final int PAUSES_MAX = 3;

  private static final int PAUSES_OF_LOGIN_MAX = 9;

  /** The server gives the same answer to the same ask for twice as long. */
  private static final Duration SAME_ASK = Duration.ofSeconds(60);

  private final String userId;
  private final OtpExchange exchange;
  private final Consumer<List<String>> file;
  private final Supplier<String> fresh;
  private final Pauses pauses;
  private List<String> written;
  private ProblemException refusal;
  private int offeredByLost;
  private int paused;
  private int pausedInAll;

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
    while (true) {
      try {
        return attempt(written);
      } catch (Again again) {
        pause(again.failure);
      }
    }
  }

  /** Goes through the chain, from the newest down. */
  private OtpSession attempt(List<String> read) throws Again {
    if (read.size() >= PROBED_FROM) {
      probe();
    }
    List<String> offered = new ArrayList<>(read);
    if (read.size() < CHAIN_MAX) {
      offered.add(fresh.get());
    }
    write(offered);
    offeredByLost = 0;
    for (int place = offered.size() - 2; place >= 0; place--) {
      OtpSession session = asked(offered, place, read.size());
      if (session != null) {
        return session;
      }
    }
    write(kept(offered, read.size()));
    throw refusal;
  }

  private void probe() throws Again {
    try {
      exchange.probe();
    } catch (StrongroomException failure) {
      throw new Again(failure);
    }
  }

  /** Asks with one password until the answer is definite: a session, or null where it is refused. */
  private OtpSession asked(List<String> offered, int place, int read) throws Again {
    long end = System.nanoTime() + SAME_ASK.toNanos();
    while (true) {
      try {
        OtpSession session = exchange.ask(userId, offered.get(place), hash(offered.get(place + 1)));
        write(offered.subList(place, session.isPasswordRotated() ? place + 2 : place + 1));
        return session;
      } catch (ProblemException | ConnectionException failure) {
        if (isRefusal(failure)) {
          refusal = (ProblemException) failure;
          paused = 0;
          return null;
        }
        if (isReused(failure)) {
          write(offered.subList(0, place + 1));
          throw new Again(failure);
        }
        if (isLost(failure)) {
          offeredByLost = Math.max(offeredByLost, place + 2);
        }
        repeatOrEnd(failure, kept(offered, Math.min(place + 2, read)), System.nanoTime() - end > 0);
      }
    }
  }

  /** Returns after a pause where the same ask is to be made again; else the login ends with this chain and the failure. */
  private void repeatOrEnd(StrongroomException failure, List<String> kept, boolean late) {
    try {
      if (late || !isLost(failure) && !isNotDone(failure)) {
        throw failure;
      }
      pause(failure);
    } catch (StrongroomException ending) {
      write(kept);
      throw ending;
    }
  }

  /**
   * So many of the chain, or more: what a lost ask has offered stays, even when it was refused afterwards, since the
   * answer that was lost may have gone to another address.
   */
  private List<String> kept(List<String> offered, int least) {
    return offered.subList(0, Math.max(least, offeredByLost));
  }

  /** Waits, or throws the failure where nothing more is tried. */
  private void pause(StrongroomException failure) {
    if (paused == PAUSES_MAX || pausedInAll == PAUSES_OF_LOGIN_MAX || Pauses.tooLong(failure)) {
      throw failure;
    }
    pauses.after(failure, paused++);
    pausedInAll++;
  }

  private void write(List<String> chain) {
    List<String> copy = List.copyOf(chain);
    if (!copy.equals(written)) {
      file.accept(copy);
      written = copy;
    }
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

  /** The login goes on with what was written last, after a pause. */
  private static final class Again extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient StrongroomException failure;

    private Again(StrongroomException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
