package io.strongroom;

import java.util.List;

/** The one-time passwords of a caller, oldest first. */
record OtpChain(String userId, List<String> otps) {
  /** Whose they are, and how many. */
  @Override
  public String toString() {
    return "OtpChain[userId=" + userId + ", " + otps.size() + "]";
  }
}
