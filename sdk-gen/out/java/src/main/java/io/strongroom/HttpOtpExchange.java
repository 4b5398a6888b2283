package io.strongroom;

import io.strongroom.api.SessionsApi;
import io.strongroom.model.OtpSession;
import io.strongroom.model.OtpSessionNew;

/** A keeper's requests over HTTP. */
final class HttpOtpExchange implements OtpExchange {
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final HttpTransport http;

  HttpOtpExchange(HttpTransport http) {
    this.http = http;
  }

  @Override
  public void probe() {
    try {
      new SessionsApi(new Once(http, null)).sessionGet();
    } catch (ProblemException problem) {
      if (problem.isRefusal()) {
        return;
      }
      throw problem;
    }
    throw ProblemException.unexpected(OK, null);
  }

  @Override
  public OtpSession ask(String userId, String password, String nextPasswordHash) {
    OtpSessionNew asked = new OtpSessionNew().userId(userId).password(password).nextPasswordHash(nextPasswordHash);
    return new SessionsApi(new Created()).loginEx(asked);
  }

  @Override
  public void confirm(OtpSession session) {
    new SessionsApi(new Once(http, session.getToken())).loginExConfirm();
  }

  /** Anything but the 201 of the contract is not believed: what became of the password would only be guessed. */
  private final class Created implements Transport {
    @Override
    public <T> Answer<T> send(Call<T> call) {
      Answer<T> answer = http.send(call, null);
      if (answer.status() != CREATED || !isComplete(answer.body())) {
        throw ProblemException.unexpected(answer.status(), null);
      }
      return answer;
    }

    private boolean isComplete(Object body) {
      return body instanceof OtpSession session
          && session.getToken() != null
          && session.isPasswordRotated() != null;
    }
  }
}
