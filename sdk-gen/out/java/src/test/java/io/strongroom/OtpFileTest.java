package io.strongroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.strongroom.model.OtpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keeper demands of its file, and how it shares it. */
class OtpFileTest {
  private static final byte[] KEY = new byte[32];
  private static final OtpExchange IN = new Rotating();

  private Path file;

  @BeforeEach
  void place(@TempDir Path folder) throws IOException {
    file = folder.toRealPath().resolve("robot.otp");
  }

  private static class Rotating implements OtpExchange {
    @Override
    public OtpSession ask(String userId, String password, String nextPasswordHash) {
      return new OtpSession().token("token").passwordRotated(true);
    }

    @Override
    public void probe() {
    }

    @Override
    public void confirm(OtpSession session) {
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private void assertRefused(String why) {
    KeeperException refusal = assertThrows(KeeperException.class, () -> OtpKeeper.of(file).login(IN));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  @Test
  void makesPrivateFiles() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    assertEquals("rw-------", mode(file));
    assertEquals("rw-------", mode(file.resolveSibling("robot.otp.lock")));
    OtpKeeper.of(file).login(IN);
    assertEquals("rw-------", mode(file));
    assertFalse(Files.exists(file.resolveSibling("robot.otp.new")));
  }

  @Test
  void refusesToReplaceAFile() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    byte[] before = Files.readAllBytes(file);
    assertThrows(KeeperException.class, () -> OtpKeeper.of(file).enroll("ROBOT", "second"));
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void refusesToReplaceALinkToNothing() throws IOException {
    Files.createSymbolicLink(file, file.resolveSibling("nothing"));
    assertThrows(KeeperException.class, () -> OtpKeeper.of(file).enroll("ROBOT", "first"));
  }

  @Test
  void sealsWhatItWritesWhenItHasAKey() throws IOException {
    OtpKeeper.of(file, KEY).enroll("ROBOT", "first-password");
    assertFalse(Files.readString(file).contains("first-password"));
    assertEquals("token", OtpKeeper.of(file, KEY).login(IN));
    assertRefused("sealed");
  }

  @Test
  void refusesAFileThatOthersMayRead() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertRefused("no permission for group or others");
  }

  @Test
  void refusesASymbolicLink() throws IOException {
    Path other = file.resolveSibling("other");
    OtpKeeper.of(other).enroll("ROBOT", "first");
    Files.createSymbolicLink(file, other);
    assertRefused("regular file with one link");
  }

  @Test
  void refusesASecondLink() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.createLink(file.resolveSibling("second"), file);
    assertRefused("regular file with one link");
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.writeString(file, " ".repeat(64 * 1024 + 1));
    assertRefused("65536 bytes");
  }

  @Test
  void refusesWhatIsNoUtf8() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.write(file, new byte[] {(byte) 0xff});
    assertRefused("UTF-8");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertRefused("can't be read");
  }

  @Test
  void asksNothingWhenItCannotWrite() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.createDirectories(file.resolveSibling("robot.otp.new").resolve("in-the-way"));
    OtpExchange never = new Rotating() {
      @Override
      public OtpSession ask(String userId, String password, String nextPasswordHash) {
        throw new AssertionError("asked");
      }
    };
    assertThrows(KeeperException.class, () -> OtpKeeper.of(file).login(never));
  }

  @Test
  void removesWhatACrashHasLeft() throws IOException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    Files.writeString(file.resolveSibling("robot.otp.new"), "half");
    assertEquals("token", OtpKeeper.of(file).login(IN));
  }

  @Test
  void letsOneThreadInAtATime() throws InterruptedException, ExecutionException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    AtomicInteger inside = new AtomicInteger();
    OtpExchange watching = new Rotating() {
      @Override
      public OtpSession ask(String userId, String password, String nextPasswordHash) {
        assertEquals(1, inside.incrementAndGet());
        inside.decrementAndGet();
        return super.ask(userId, password, nextPasswordHash);
      }
    };
    List<CompletableFuture<String>> logins = new ArrayList<>();
    for (int number = 0; number < 16; number++) {
      logins.add(CompletableFuture.supplyAsync(() -> OtpKeeper.of(file).login(watching)));
    }
    for (CompletableFuture<String> login : logins) {
      assertEquals("token", login.get());
    }
  }

  @Test
  void givesAThreadNoSecondLock() {
    Duration soon = Duration.ofMillis(50);
    OtpLock.during(file, soon, () -> assertThrows(KeeperException.class, () -> OtpLock.during(file, soon, () -> null)));
  }

  @Test
  void waitsForAnotherProcess() throws IOException, InterruptedException {
    OtpKeeper.of(file).enroll("ROBOT", "first");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder holder =
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(), file.toString());
    Process process = holder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      assertEquals("held", process.inputReader().readLine());
      OtpKeeper hasty = new OtpKeeper(file, null, () -> "fresh", Pauses.real(), Duration.ofMillis(100));
      assertThrows(KeeperException.class, () -> hasty.login(IN));
      process.getOutputStream().close();
      assertEquals("token", OtpKeeper.of(file).login(IN));
      assertEquals(0, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void showsNoSecret() {
    assertEquals("OtpKeeper[" + file + "]", OtpKeeper.of(file, KEY).toString());
    assertFalse(new OtpChain("ROBOT", List.of("secret")).toString().contains("secret"));
  }
}
