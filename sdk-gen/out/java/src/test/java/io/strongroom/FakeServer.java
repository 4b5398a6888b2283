package io.strongroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that opens any session, and answers everything else as it is told to. */
public final class FakeServer implements AutoCloseable {
  /** What it got: method, path and token of each request, in their order. */
  public final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Handler handler;
  private int sessions;

  /** Answers one request. */
  public interface Handler {
    /** Answers the request with this number, from 1. */
    void answer(HttpExchange exchange, int number) throws IOException;
  }

  public FakeServer(Handler handler) throws IOException {
    this.handler = handler;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  long count(String beginning) {
    synchronized (seen) {
      return seen.stream().filter(line -> line.startsWith(beginning)).count();
    }
  }

  public static void json(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static void problem(HttpExchange exchange, int status, String code) throws IOException {
    json(exchange, status, "application/problem+json", "{\"code\": \"" + code + "\", \"title\": \"T\", \"status\": " + status + "}");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String token = exchange.getRequestHeaders().getFirst("Authorization");
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      seen.add(token == null ? line : line + " " + token);
      if (line.equals("POST /v1/sessions")) {
        json(exchange, 201, "application/json", "{\"token\": \"srs_" + nextSession() + "\"}");
      } else if (line.equals("DELETE /v1/sessions/current")) {
        exchange.sendResponseHeaders(204, -1);
      } else {
        handler.answer(exchange, (int) count("GET") + (int) count("PATCH"));
      }
    }
  }

  private synchronized int nextSession() {
    return ++sessions;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
