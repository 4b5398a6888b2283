package io.strongroom;

import io.strongroom.model.Problem;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;

/** One request and its answer over HTTP. It knows nothing of sessions, and sends nothing twice. */
final class HttpTransport {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private final HttpClient http;
  private final String base;
  private final Duration limit;

  HttpTransport(HttpClient http, String base, Duration limit) {
    this.http = http;
    this.base = base;
    this.limit = limit;
  }

  Duration limit() {
    return limit;
  }

  /** The answer to a call that shows this token, or none where it is null. */
  <T> Answer<T> send(Call<T> call, String token) {
    return send(call, token, limit);
  }

  <T> Answer<T> send(Call<T> call, String token, Duration within) {
    HttpResponse<byte[]> response = exchanged(request(call, token), within);
    int status = response.statusCode();
    if (status < 200 || status > 299) {
      throw problem(response);
    }
    if (call.answer() == Void.class) {
      return new Answer<>(status, null);
    }
    T body = Json.read(response.body(), call.answer());
    if (body == null) {
      throw ProblemException.unexpected(status, null);
    }
    return new Answer<>(status, body);
  }

  private HttpRequest request(Call<?> call, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.target()));
    request.header("Accept", "application/json, application/problem+json");
    call.headers().forEach(request::header);
    if (token != null) {
      Call.requireVisible("token", token);
      request.header("Authorization", "Bearer " + token);
    }
    if (call.body() == null) {
      return request.method(call.method(), BodyPublishers.noBody()).build();
    }
    request.header("Content-Type", "application/json");
    return request.method(call.method(), BodyPublishers.ofByteArray(Json.written(call.body()))).build();
  }

  /** The time limit covers the body too, which the request's own would not. */
  private HttpResponse<byte[]> exchanged(HttpRequest request, Duration within) {
    CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new ConnectionException("no answer within " + within.toSeconds() + " s", true, null);
    } catch (InterruptedException interrupt) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new ConnectionException("interrupted while waiting for the answer", true, interrupt);
    } catch (ExecutionException failure) {
      throw lost(failure.getCause());
    }
  }

  private static ConnectionException lost(Throwable cause) {
    boolean connected = !(cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof SSLHandshakeException);
    return new ConnectionException(connected ? "the connection ended" : "no connection could be made", connected, cause);
  }

  private static ProblemException problem(HttpResponse<byte[]> response) {
    Long retryAfter = retryAfter(response);
    String type = response.headers().firstValue("Content-Type").orElse("");
    Problem problem = type.startsWith("application/problem+json") ? Json.read(response.body(), Problem.class) : null;
    if (problem == null || problem.getCode() == null) {
      return ProblemException.unexpected(response.statusCode(), retryAfter);
    }
    return ProblemException.of(response.statusCode(), problem, retryAfter);
  }

  private static Long retryAfter(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Retry-After")
        .filter(text -> SECONDS.matcher(text).matches())
        .map(Long::valueOf)
        .orElse(null);
  }
}
