package io.strongroom;

/** The transport of a client: it adds the session, opens a new one when the old one has ended, and tries again what may be. */
final class ClientTransport implements Transport {
  private final HttpTransport http;
  private final Sessions sessions;
  private final Pauses pauses;
  private final int retriesMax;

  ClientTransport(HttpTransport http, Sessions sessions, Pauses pauses, int retriesMax) {
    this.http = http;
    this.sessions = sessions;
    this.pauses = pauses;
    this.retriesMax = retriesMax;
  }

  @Override
  public <T> Answer<T> send(Call<T> call) {
    if (!call.needsSession()) {
      return http.send(call, null);
    }
    boolean renewed = false;
    int retries = 0;
    while (true) {
      String token = sessions.token();
      try {
        return http.send(call, token);
      } catch (StrongroomException failure) {
        if (!renewed && hasEnded(failure) && sessions.forget(token)) {
          renewed = true;
        } else if (mayRepeat(call, failure, retries)) {
          pauses.after(failure, retries++);
        } else {
          throw failure;
        }
      }
    }
  }

  private static boolean hasEnded(StrongroomException failure) {
    return failure instanceof ProblemException problem
        && (problem.is(401, ProblemCodes.SESSION_INVALID) || problem.is(401, ProblemCodes.SESSION_MISSING));
  }

  private boolean mayRepeat(Call<?> call, StrongroomException failure, int retries) {
    boolean passing = failure instanceof ConnectionException
        || failure instanceof ProblemException problem && problem.asksForPause();
    return passing && call.isRepeatable() && retries < retriesMax && !Pauses.tooLong(failure);
  }
}
