package io.arkiv.it.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hostile clients against a server that runs, and what light requests take meanwhile:
 *
 * <pre>{@code java -cp target/test-classes io.arkiv.it.attack.Attack http://127.0.0.1:8080 300 30}
 * </pre>
 */
public final class Attack implements AutoCloseable {

  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final List<Thread> clients = new ArrayList<>();

  /** Begins it: so many clients, of each of these kinds in turn. */
  public Attack(URI server, String login, int count, List<Hostile> kinds) {
    for (int client = 0; client < count; client++) {
      Hostile kind = kinds.get(client % kinds.size());
      Thread thread = new Thread(null, () -> kind.run(server, login, goesOn::get), "hostile", 1);
      thread.setDaemon(true);
      clients.add(thread);
    }
    clients.forEach(Thread::start);
  }

  /** Whether its clients still do what they do. */
  public boolean goesOn() {
    return clients.stream().allMatch(Thread::isAlive);
  }

  @Override
  public void close() {
    goesOn.set(false);
    clients.forEach(Thread::interrupt);
  }

  /** The times of light requests in milliseconds, sorted; those that failed are negative. */
  public static double[] light(URI server, String login, int requests)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/ChatSession?$top=10"))
            .header("Authorization", "Basic " + login)
            .build();
    double[] millis = new double[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      double taken = (System.nanoTime() - start) / 1e6;
      millis[i] = answer.statusCode() == 200 ? taken : -taken;
    }
    Arrays.sort(millis);
    return millis;
  }

  /** The figure that all but so many in a hundred stay below. */
  public static double percentile(double[] sorted, double percent) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * percent / 100))];
  }

  /** Attacks in each way, then in all ways at once, and tells the times. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    URI server = URI.create(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    String login = Base64.getEncoder().encodeToString("tje0:Tje0".getBytes("US-ASCII"));
    light(server, login, 500);
    tell("nobody", light(server, login, 1_000));
    List<List<Hostile>> ways = new ArrayList<>();
    for (Hostile kind : Hostile.values()) {
      ways.add(List.of(kind));
    }
    ways.add(List.of(Hostile.values()));
    for (List<Hostile> way : ways) {
      try (Attack attack = new Attack(server, login, count, way)) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Double> all = new ArrayList<>();
        while (attack.goesOn() && System.nanoTime() < until) {
          for (double each : light(server, login, 50)) {
            all.add(each);
          }
        }
        tell(way.toString(), all.stream().mapToDouble(each -> each).sorted().toArray());
      }
    }
  }

  private static void tell(String who, double[] sorted) {
    System.out.printf(
        "%6d requests, p50 %8.1f ms, p99 %8.1f ms, most %8.1f ms, failed %d: %s%n",
        sorted.length,
        percentile(sorted, 50),
        percentile(sorted, 99),
        sorted[sorted.length - 1],
        Arrays.stream(sorted).filter(each -> each < 0).count(),
        who);
  }
}
