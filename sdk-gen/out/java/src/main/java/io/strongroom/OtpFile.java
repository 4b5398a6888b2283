package io.strongroom;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** A keeper's file: how it is read without being deceived, and written without being lost. */
final class OtpFile {
  static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final int BYTES_MAX = 64 * 1024;
  private static final int TYPE_MASK = 0170000;
  private static final int REGULAR = 0100000;
  private static final int OTHERS_MASK = 077;

  private final Path path;

  /** The file at a path whose folder is a real one. */
  OtpFile(Path path) {
    this.path = path;
  }

  boolean exists() {
    return Files.exists(path, NOFOLLOW_LINKS);
  }

  /** What the file holds, if it is the caller's own, and nobody else's. */
  byte[] read() {
    try {
      // Looked at before, since opening a pipe would hang, and after, since another file may have come in between.
      Map<String, Object> before = checked();
      byte[] bytes = bytes();
      if (!before.get("fileKey").equals(checked().get("fileKey"))) {
        throw new KeeperException("the keeper's file was replaced while it was read");
      }
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return bytes;
    } catch (CharacterCodingException failure) {
      throw new KeeperException("the keeper's file is not UTF-8");
    } catch (IOException failure) {
      throw new KeeperException("the keeper's file can't be read", failure);
    }
  }

  /** Puts the bytes in the place of what was there: all of them, or none. */
  void write(byte[] bytes) {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (FileChannel channel = FileChannel.open(fresh, options, PRIVATE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    } catch (IOException failure) {
      throw new KeeperException("the keeper's file can't be written", failure);
    }
  }

  private byte[] bytes() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, NOFOLLOW_LINKS)) {
      ByteBuffer buffer = ByteBuffer.allocate(BYTES_MAX + 1);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Reads on to the end, or to what is too much.
      }
      if (!buffer.hasRemaining()) {
        throw new KeeperException("the keeper's file has more than " + BYTES_MAX + " bytes");
      }
      byte[] bytes = new byte[buffer.position()];
      buffer.flip().get(bytes);
      return bytes;
    }
  }

  private Map<String, Object> checked() throws IOException {
    Map<String, Object> found = Files.readAttributes(path, "unix:mode,nlink,uid,fileKey", NOFOLLOW_LINKS);
    int mode = (Integer) found.get("mode");
    if ((mode & TYPE_MASK) != REGULAR || (Integer) found.get("nlink") != 1) {
      throw new KeeperException("the keeper's file must be a regular file with one link");
    }
    if ((mode & OTHERS_MASK) != 0 || !found.get("uid").equals(EffectiveUser.UID)) {
      throw new KeeperException("the keeper's file must be the user's own, with no permission for group or others");
    }
    return found;
  }

  /** Java doesn't say who the effective user is; a file that it makes does. */
  private static final class EffectiveUser {
    private static final Object UID = uid();

    private static Object uid() {
      try {
        Path made = Files.createTempFile("strongroom", null);
        try {
          return Files.getAttribute(made, "unix:uid", NOFOLLOW_LINKS);
        } finally {
          Files.delete(made);
        }
      } catch (IOException failure) {
        throw new KeeperException("the effective user can't be found out", failure);
      }
    }
  }
}
