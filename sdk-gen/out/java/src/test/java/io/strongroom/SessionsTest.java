package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How the requests of a client share their session. */
class SessionsTest {
  private final List<String> loggedOut = new ArrayList<>();
  private final AtomicInteger logins = new AtomicInteger();
  private final Sessions sessions = new Sessions(() -> "token-" + logins.incrementAndGet(), loggedOut::add);

  @Test
  void keepsANewSessionWhenAnOldOneIsForgottenLate() {
    assertEquals("token-1", sessions.token());
    sessions.forget("token-1");
    assertEquals("token-2", sessions.token());
    sessions.forget("token-1");
    assertEquals("token-2", sessions.token());
  }

  @Test
  void triesAgainAfterALoginThatFailed() {
    Sessions failing = new Sessions(
        () -> {
          if (logins.incrementAndGet() == 1) {
            throw new ConnectionException("lost", true, null);
          }
          return "token";
        },
        loggedOut::add);
    assertThrows(ConnectionException.class, failing::token);
    assertEquals("token", failing.token());
  }

  @Test
  void sharesTheErrorOfALogin() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    ConnectionException failure = new ConnectionException("lost", true, null);
    Sessions failing = new Sessions(
        () -> {
          asked.countDown();
          awaited(answered);
          throw failure;
        },
        loggedOut::add);
    CompletableFuture<String> first = CompletableFuture.supplyAsync(failing::token);
    asked.await();
    Thread second = new Thread(() -> assertSame(failure, assertThrows(ConnectionException.class, failing::token)));
    List<Throwable> faults = new ArrayList<>();
    second.setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    second.start();
    while (second.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    answered.countDown();
    second.join();
    assertSame(failure, assertThrows(CompletionException.class, first::join).getCause());
    assertEquals(List.of(), faults);
  }

  @Test
  void endsASessionThatIsOpenedWhileItIsClosed() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    Sessions slow = new Sessions(
        () -> {
          asked.countDown();
          awaited(answered);
          return "late";
        },
        loggedOut::add);
    CompletableFuture<String> login = CompletableFuture.supplyAsync(slow::token);
    awaited(asked);
    slow.close();
    answered.countDown();
    assertEquals("late", login.join());
    assertEquals(List.of("late"), loggedOut);
    assertThrows(IllegalStateException.class, slow::token);
  }

  @Test
  void endsNoSessionThatItWasGiven() {
    Sessions given = new Sessions("given");
    assertEquals("given", given.token());
    assertEquals(false, given.forget("given"));
    given.close();
    assertThrows(IllegalStateException.class, given::token);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupt) {
      throw new IllegalStateException(interrupt);
    }
  }
}
