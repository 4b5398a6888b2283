package io.strongroom;

import io.strongroom.model.OtpSession;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps the one-time passwords of a caller in a file, so that the one that comes next is never lost: not by a lost answer,
 * a crash, or another program that logs in at the same time. Any number of threads and processes may use the same file.
 *
 * <p>The file belongs to the user alone and stands on a file system with POSIX permissions and locks. It is written anew
 * for each login; {@code FILE.lock} beside it stays.
 */
public final class OtpKeeper {
  private static final Duration WAIT = Duration.ofSeconds(60);
  private static final int FRESH_BYTES = 32;
  private static final int CONFIRMS_MAX = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final OtpText text;
  private final Supplier<String> fresh;
  private final Pauses pauses;
  private final Duration wait;

  OtpKeeper(Path file, byte[] key, Supplier<String> fresh, Pauses pauses, Duration wait) {
    this.file = Objects.requireNonNull(file, "file");
    this.text = new OtpText(key == null ? null : new OtpSeal(key));
    this.fresh = fresh;
    this.pauses = pauses;
    this.wait = wait;
  }

  /**
   * The keeper of a plain file.
   *
   * @param file the file that {@link #enroll(String, String)} made
   * @return the keeper
   */
  public static OtpKeeper of(Path file) {
    return new OtpKeeper(file, null, OtpKeeper::random, Pauses.real(), WAIT);
  }

  /**
   * The keeper of a sealed file.
   *
   * @param file the file that {@link #enroll(String, String)} made
   * @param key the key of 32 bytes that its passwords are sealed by
   * @return the keeper
   */
  public static OtpKeeper of(Path file, byte[] key) {
    return new OtpKeeper(file, Objects.requireNonNull(key, "key"), OtpKeeper::random, Pauses.real(), WAIT);
  }

  /**
   * Makes the file with a caller's first password. A file that is there already is not replaced.
   *
   * @param userId the caller
   * @param initialPassword what OTPAPIUserPasswordUpdate gave
   * @throws KeeperException if there is a file already, or it can't be made
   */
  public void enroll(String userId, String initialPassword) {
    if (Objects.requireNonNull(userId, "userId").isEmpty()) {
      throw new IllegalArgumentException("userId must not be empty");
    }
    OtpChain first = new OtpChain(userId, List.of(OtpText.checked(initialPassword)));
    Path real = real();
    OtpLock.during(real, wait, () -> {
      OtpFile kept = new OtpFile(real);
      if (kept.exists()) {
        throw new KeeperException("there is a keeper's file already; it is not replaced");
      }
      kept.write(text.written(first));
      return null;
    });
  }

  /** Logs in; the token of the session. */
  String login(OtpExchange exchange) {
    OtpSession session = entered(exchange);
    if (session.isPasswordRotated()) {
      confirm(exchange, session);
    }
    return session.getToken();
  }

  private OtpSession entered(OtpExchange exchange) {
    Path real = real();
    return OtpLock.during(real, wait, () -> {
      OtpFile kept = new OtpFile(real);
      OtpChain read = text.read(kept.read());
      Consumer<List<String>> written = otps -> kept.write(text.written(new OtpChain(read.userId(), otps)));
      return new OtpLogin(read, exchange, written, fresh, pauses).run();
    });
  }

  /** That it fails is no error: the login is done, and the next one ends the server's waiting too. */
  private void confirm(OtpExchange exchange, OtpSession session) {
    for (int attempt = 0; attempt < CONFIRMS_MAX; attempt++) {
      try {
        exchange.confirm(session);
        return;
      } catch (StrongroomException failure) {
        if (Pauses.tooLong(failure) || attempt == CONFIRMS_MAX - 1 || Thread.currentThread().isInterrupted()) {
          return;
        }
        pauses.after(failure, attempt);
      }
    }
  }

  private Path real() {
    try {
      Path absolute = file.toAbsolutePath();
      return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    } catch (IOException failure) {
      throw new KeeperException("the folder of the keeper's file can't be found", failure);
    }
  }

  static String random() {
    byte[] bytes = new byte[FRESH_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The file, and nothing that is in it. */
  @Override
  public String toString() {
    return "OtpKeeper[" + file + "]";
  }
}
