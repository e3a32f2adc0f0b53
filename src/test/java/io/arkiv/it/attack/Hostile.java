package io.arkiv.it.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What a client may do to hold what others need; each goes on, again and again, until told. */
public enum Hostile {
  /** Asks for a long answer and does not read it. */
  DOES_NOT_READ {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, get(server, login, "$top=100000&$mode=Full"));
      pause(goesOn, 60);
    }
  },
  /** Asks for a light answer of many bytes and does not read it. */
  DOES_NOT_READ_LITTLE {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, get(server, login, "$top=1000&$mode=Full"));
      pause(goesOn, 60);
    }
  },
  /** Reads a long answer a byte at a time. */
  READS_SLOWLY {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, get(server, login, "$top=100000&$mode=Full"));
      InputStream in = socket.getInputStream();
      while (goesOn.getAsBoolean() && in.read() >= 0) {
        pause(goesOn, 1);
      }
    }
  },
  /** Asks for a long answer and leaves at once. */
  LEAVES {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, get(server, login, "$top=100000&$mode=Full"));
      socket.getInputStream().read();
      pause(goesOn, 1);
    }
  },
  /** Promises a body and sends none. */
  STALLS_BODY {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, post(server, login, 1_000));
      socket.getInputStream().read();
      pause(goesOn, 1);
    }
  },
  /** Sends a body a byte each second. */
  TRICKLES_BODY {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, post(server, login, 100_000));
      OutputStream out = socket.getOutputStream();
      while (goesOn.getAsBoolean()) {
        out.write('x');
        pause(goesOn, 1);
      }
    }
  },
  /** Begins a request and does not end its head. */
  STALLS_HEAD {
    @Override
    void act(Socket socket, URI server, String login, BooleanSupplier goesOn) throws IOException {
      send(socket, "GET / HTTP/1.1\r\nHost: a\r\nX: ");
      while (goesOn.getAsBoolean()) {
        socket.getOutputStream().write('x');
        pause(goesOn, 8);
      }
    }
  };

  private static final int SMALL_BUFFER = 4_096;

  abstract void act(Socket socket, URI server, String login, BooleanSupplier goesOn)
      throws IOException;

  /** Does it until told. */
  void run(URI server, String login, BooleanSupplier goesOn) {
    while (goesOn.getAsBoolean()) {
      try (Socket socket = new Socket()) {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        act(socket, server, login, goesOn);
      } catch (IOException cut) {
        pause(goesOn, 1);
      }
    }
  }

  private static void send(Socket socket, String head) throws IOException {
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
  }

  private static String get(URI server, String login, String options) {
    return "GET /api/v1/ChatSession?%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Basic %s\r\n\r\n"
        .formatted(options, server.getAuthority(), login);
  }

  private static String post(URI server, String login, int length) {
    return ("POST /api/v1/Archive/ChatSession HTTP/1.1\r\nHost: %s\r\nAuthorization: Basic %s\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n")
        .formatted(server.getAuthority(), login, length);
  }

  /** This is what such a client does, not a wait for something to happen. */
  private static void pause(BooleanSupplier goesOn, int seconds) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      while (goesOn.getAsBoolean() && System.nanoTime() < until) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
