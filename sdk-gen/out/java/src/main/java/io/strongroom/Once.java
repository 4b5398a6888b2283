package io.strongroom;

import java.time.Duration;

/** A transport that sends a call once, with the token that it was given, or none. */
final class Once implements Transport {
  private final HttpTransport http;
  private final String token;
  private final Duration within;

  Once(HttpTransport http, String token) {
    this(http, token, http.limit());
  }

  Once(HttpTransport http, String token, Duration within) {
    this.http = http;
    this.token = token;
    this.within = within;
  }

  @Override
  public <T> Answer<T> send(Call<T> call) {
    return http.send(call, token, within);
  }
}
