package io.strongroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The text of a keeper's file: a JSON object, sealed when there is a key. */
final class OtpText {
  static final String FORMAT = "strongroom-otp/1";

  private static final int OTP_MAX = 1024;

  private final OtpSeal seal;

  /** Texts without a seal where it is null. */
  OtpText(OtpSeal seal) {
    this.seal = seal;
  }

  /** The chain; a text that breaks any rule is refused. */
  OtpChain read(byte[] text) {
    JsonNode file = Json.read(text, JsonNode.class);
    if (file == null || !file.isObject() || !FORMAT.equals(file.path("format").textValue())) {
      throw new KeeperException("the keeper's file is none of the format " + FORMAT);
    }
    String userId = file.path("userId").textValue();
    if (userId == null || userId.isEmpty()) {
      throw new KeeperException("the keeper's file names no caller");
    }
    if (file.has("sealed") == file.has("otps") || file.has("sealed") != (seal != null)) {
      throw new KeeperException("the keeper's file must be sealed when a key is given, and plain when none is");
    }
    JsonNode otps = seal == null ? file.get("otps") : opened(file, userId);
    return new OtpChain(userId, checked(otps));
  }

  byte[] written(OtpChain chain) {
    ObjectNode file = Json.MAPPER.createObjectNode().put("format", FORMAT).put("userId", chain.userId());
    if (seal == null) {
      chain.otps().forEach(file.putArray("otps")::add);
      return Json.written(file);
    }
    byte[] nonce = OtpSeal.nonce();
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    try {
      byte[] sealed = seal.sealed(Json.written(chain.otps()), nonce, chain.userId());
      file.put("nonce", encoder.encodeToString(nonce)).put("sealed", encoder.encodeToString(sealed));
    } catch (GeneralSecurityException failure) {
      throw new KeeperException("the keeper's file can't be sealed", failure);
    }
    return Json.written(file);
  }

  private JsonNode opened(JsonNode file, String userId) {
    byte[] nonce = bytes(file.path("nonce"));
    byte[] sealed = bytes(file.path("sealed"));
    if (nonce.length != OtpSeal.NONCE_BYTES) {
      throw new KeeperException("the keeper's file has no nonce of " + OtpSeal.NONCE_BYTES + " bytes");
    }
    try {
      return Json.read(seal.opened(sealed, nonce, userId), JsonNode.class);
    } catch (GeneralSecurityException failure) {
      throw new KeeperException("the keeper's file was not sealed by this key for its caller");
    }
  }

  private static byte[] bytes(JsonNode text) {
    if (!text.isTextual() || text.textValue().contains("=")) {
      throw new KeeperException("the keeper's file has a seal that is no base64url");
    }
    try {
      return Base64.getUrlDecoder().decode(text.textValue());
    } catch (IllegalArgumentException failure) {
      throw new KeeperException("the keeper's file has a seal that is no base64url");
    }
  }

  private static List<String> checked(JsonNode otps) {
    if (otps == null || !otps.isArray() || otps.isEmpty() || otps.size() > OtpLogin.CHAIN_MAX) {
      throw new KeeperException("the keeper's file must hold 1 to " + OtpLogin.CHAIN_MAX + " passwords");
    }
    List<String> chain = new ArrayList<>();
    for (JsonNode otp : otps) {
      chain.add(checked(otp.textValue()));
    }
    return chain;
  }

  static String checked(String otp) {
    int length = otp == null ? 0 : otp.codePointCount(0, otp.length());
    if (length < 1 || length > OTP_MAX) {
      throw new KeeperException("a one-time password must be a text of 1 to " + OTP_MAX + " characters");
    }
    return otp;
  }
}
