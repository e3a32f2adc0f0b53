package io.arkiv.bench;

import io.arkiv.bench.KeptConnection.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Contestants that take turns, a short round each, so that what else the machine does hits all of
 * them. Each client asks again as soon as it is answered.
 *
 * @param rounds of each contestant, after a round that does not count
 */
record Contest(int port, int clients, int rounds, long roundMillis) {

  /** The figures of each contestant, each of which is a list of addresses to ask in turn. */
  List<Figures> run(List<List<String>> contestants) throws IOException {
    List<Figures> figures = contestants.stream().map(each -> new Figures()).toList();
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < contestants.size(); i++) {
        // the first to go is the last of the next round
        int turn = round % 2 == 0 ? i : contestants.size() - 1 - i;
        Figures measured = round == 0 ? new Figures() : figures.get(turn);
        play(contestants.get(turn), measured);
      }
    }
    return figures;
  }

  private void play(List<String> addresses, Figures figures) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long began = System.nanoTime();
      long end = began + TimeUnit.MILLISECONDS.toNanos(roundMillis);
      List<Callable<List<Reply>>> tasks =
          IntStream.range(0, clients)
              .<Callable<List<Reply>>>mapToObj(client -> () -> ask(addresses, client * 7, end))
              .toList();
      List<Reply> replies = new ArrayList<>();
      for (Future<List<Reply>> client : threads.invokeAll(tasks)) {
        replies.addAll(client.get());
      }
      figures.add(replies, (System.nanoTime() - began) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Reply> ask(List<String> addresses, int from, long end) throws IOException {
    List<Reply> replies = new ArrayList<>();
    try (KeptConnection connection = new KeptConnection(port)) {
      for (int i = from; replies.isEmpty() || System.nanoTime() < end; i++) {
        replies.add(connection.get(addresses.get(i % addresses.size())));
      }
    }
    return replies;
  }
}
