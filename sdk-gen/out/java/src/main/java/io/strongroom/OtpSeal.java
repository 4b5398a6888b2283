package io.strongroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over the passwords of a keeper's file, bound to its format and its caller. */
final class OtpSeal {
  static final int NONCE_BYTES = 12;

  private static final int KEY_BYTES = 32;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  OtpSeal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key must have " + KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  static byte[] nonce() {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return nonce;
  }

  byte[] sealed(byte[] plain, byte[] nonce, String userId) throws GeneralSecurityException {
    return cipher(Cipher.ENCRYPT_MODE, nonce, userId).doFinal(plain);
  }

  /** The plain text, if it was sealed by this key for this caller. */
  byte[] opened(byte[] sealed, byte[] nonce, String userId) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, nonce, userId).doFinal(sealed);
  }

  private Cipher cipher(int mode, byte[] nonce, String userId) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((OtpText.FORMAT + "\n" + userId).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
