package io.strongroom;

import io.strongroom.model.OtpSession;

/** What a keeper asks the server for. */
interface OtpExchange {
  /** LoginEx, sent once: a session with its token and what became of the password, or the error. */
  OtpSession ask(String userId, String password, String nextPasswordHash);

  /** LoginExConfirm, sent once. */
  void confirm(OtpSession session);
}
