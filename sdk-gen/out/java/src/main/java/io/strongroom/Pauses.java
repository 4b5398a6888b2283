package io.strongroom;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long is waited before something is tried again. */
final class Pauses {
  static final int RETRIES_MAX = 3;
  static final int RETRY_AFTER_SECONDS_MAX = 30;

  private static final long FIRST_MILLIS = 200;

  /** Waits; the tests have one that only counts. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration pause) throws InterruptedException;
  }

  private final Sleeper sleeper;

  Pauses(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  static Pauses real() {
    return new Pauses(pause -> Thread.sleep(pause.toMillis()));
  }

  /** Waits after the failure number {@code n}, from 0 on: as long as the server says, or a random time. */
  void after(StrongroomException failure, int n) {
    Long asked = askedSeconds(failure);
    Duration pause = asked == null
        ? Duration.ofMillis(ThreadLocalRandom.current().nextLong(FIRST_MILLIS << n))
        : Duration.ofSeconds(asked);
    try {
      sleeper.sleep(pause);
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  /** The server wants to be left alone for longer than anybody should wait here. */
  static boolean tooLong(StrongroomException failure) {
    Long asked = askedSeconds(failure);
    return asked != null && asked > RETRY_AFTER_SECONDS_MAX;
  }

  private static Long askedSeconds(StrongroomException failure) {
    return failure instanceof ProblemException problem && problem.asksForPause() ? problem.getRetryAfterSeconds() : null;
  }
}
