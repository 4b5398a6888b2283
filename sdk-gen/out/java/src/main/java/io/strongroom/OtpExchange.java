package io.strongroom;

import io.strongroom.model.OtpSession;

/** What a keeper asks the server for. */
interface OtpExchange {
  /** SessionGet without a session: returns when the server has answered that one is missing, and throws whatever else came. */
  void probe();

  /** LoginEx, sent once: a session with its token and what became of the password, or the error. */
  OtpSession ask(String userId, String password, String nextPasswordHash);

  /** LoginExConfirm, sent once. */
  void confirm(OtpSession session);
}
