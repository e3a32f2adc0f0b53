package io.arkiv.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** What another JVM's heap holds after a full collection. */
final class LiveHeap {

  private final long pid;

  LiveHeap(long pid) {
    this.pid = pid;
  }

  /** The bytes of all objects that are reachable now. */
  long bytes() throws IOException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String total = "";
    try (BufferedReader lines = jcmd.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        total = line.startsWith("Total") ? line : total;
      }
    }
    String[] words = total.split("\\s+");
    if (words.length < 3) {
      throw new IOException("jcmd does not tell the heap of " + pid);
    }
    return Long.parseLong(words[2]);
  }
}
