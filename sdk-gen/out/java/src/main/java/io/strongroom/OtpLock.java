package io.strongroom;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps all others from a keeper's file: other processes by a record lock, other threads by a mutex. */
final class OtpLock {
  /** A thread gets no second one either, so these are no re-entrant locks. One for each file that was ever kept. */
  private static final Map<Path, Semaphore> MUTEXES = new ConcurrentHashMap<>();

  private static final Set<OpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  private static final long POLL_MILLIS = 10;

  private final Semaphore mutex;
  private final FileChannel channel;

  private OtpLock(Semaphore mutex, FileChannel channel) {
    this.mutex = mutex;
    this.channel = channel;
  }

  /** Does something while the lock of a file is held, whose folder is a real one; an error when that takes longer to get. */
  static <T> T during(Path file, Duration wait, Supplier<T> action) {
    OtpLock lock = of(file, wait);
    try {
      return action.get();
    } finally {
      lock.giveBack();
    }
  }

  private static OtpLock of(Path file, Duration wait) {
    long end = System.nanoTime() + wait.toNanos();
    Semaphore mutex = MUTEXES.computeIfAbsent(file, path -> new Semaphore(1, true));
    try {
      if (!mutex.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        throw late(wait);
      }
    } catch (InterruptedException interrupt) {
      throw interrupted(interrupt);
    }
    FileChannel channel = null;
    try {
      // Only now: closing any channel of this file would take the record lock from whoever holds it in this process.
      channel = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"), OPTIONS, OtpFile.PRIVATE);
      while (!isLocked(channel)) {
        if (System.nanoTime() - end > 0) {
          throw late(wait);
        }
        Thread.sleep(POLL_MILLIS);
      }
      return new OtpLock(mutex, channel);
    } catch (IOException failure) {
      throw given(mutex, channel, new KeeperException("the keeper's file can't be locked", failure));
    } catch (InterruptedException interrupt) {
      throw given(mutex, channel, interrupted(interrupt));
    } catch (KeeperException failure) {
      throw given(mutex, channel, failure);
    }
  }

  private void giveBack() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new KeeperException("the keeper's lock can't be given back", failure);
    } finally {
      mutex.release();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException held) {
      // By a copy of this class under another class loader.
      return false;
    }
  }

  private static KeeperException late(Duration wait) {
    return new KeeperException("the keeper's file was locked by another for more than " + wait.toSeconds() + " s");
  }

  private static KeeperException interrupted(InterruptedException interrupt) {
    Thread.currentThread().interrupt();
    return new KeeperException("interrupted while waiting for the keeper's lock", interrupt);
  }

  private static KeeperException given(Semaphore mutex, FileChannel channel, KeeperException failure) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException second) {
      failure.addSuppressed(second);
    } finally {
      mutex.release();
    }
    return failure;
  }
}
