package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import io.arkiv.bench.KeptConnection.Reply;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Every row in one answer, from a server whose heap holds a fraction of them. */
final class SmallHeap {

  private static final double MEGABYTE = 1024 * 1024;
  private static final long MILLIS_BETWEEN_COLLECTIONS = 500;

  private final BenchServer server;
  private final FigureTable table;

  SmallHeap(BenchServer server, FigureTable table) {
    this.server = server;
    this.table = table;
  }

  void measure(int sessions) throws IOException {
    Question everything = Question.newest(sessions);
    // classes, pools and buffers that every answer leaves behind are part of the idle server
    ask(Question.newest(10_000).arkiv().get(0));
    ask(Question.newest(10_000).baseline().get(0));
    long idle = server.heap().bytes();
    Walk arkiv = walk(everything.arkiv().get(0), idle);
    Walk baseline = walk(everything.baseline().get(0), idle);
    table.add(
        FigureTable.count(sessions) + " rows, heap of 300 MB",
        arkiv.toString(),
        baseline.toString(),
        number((double) arkiv.reply.wholeNanos() / baseline.reply.wholeNanos()) + " x as long",
        "at most 64 MB live above idle");
  }

  /** An answer, and the most that was reachable above the idle server while it was written. */
  private record Walk(Reply reply, long liveBytes) {

    @Override
    public String toString() {
      return number(reply.wholeNanos() / 1e9)
          + " s, first byte "
          + number(reply.firstByteNanos() / 1e6)
          + " ms, "
          + number(liveBytes / MEGABYTE)
          + " MB live";
    }
  }

  /** Asks twice: undisturbed for the time, and with full collections for the heap. */
  private Walk walk(String address, long idle) throws IOException {
    Reply undisturbed = ask(address);
    CompletableFuture<Reply> watched =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return ask(address);
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            });
    long most = idle;
    while (!isDoneWithin(MILLIS_BETWEEN_COLLECTIONS, watched)) {
      most = Math.max(most, server.heap().bytes());
    }
    return new Walk(undisturbed, most - idle);
  }

  private static boolean isDoneWithin(long millis, CompletableFuture<Reply> reply)
      throws IOException {
    try {
      reply.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IOException(failed);
    }
  }

  private Reply ask(String address) throws IOException {
    try (KeptConnection connection = new KeptConnection(server.port())) {
      return connection.get(address);
    }
  }
}
