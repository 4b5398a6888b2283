package io.strongroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** Another process that holds the lock of the file that it is given, until its input ends. */
final class LockHolder {
  private LockHolder() {
  }

  public static void main(String[] arguments) {
    OtpLock.during(Path.of(arguments[0]), Duration.ofSeconds(30), () -> {
      System.out.println("held");
      try {
        return System.in.read();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
  }
}
