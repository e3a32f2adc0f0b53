package io.arkiv.start;

import io.arkiv.archive.diagnosis.Diagnosis;
import io.arkiv.carrier.json.DiagnosisBody;
import io.arkiv.diagnosis.DatabaseDiagnosis;
import io.arkiv.health.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A start that only looks: the diagnosis goes to a file, and the process ends. It migrates nothing
 * and serves nothing, so that it can be asked before anything is decided.
 */
@ApplicationScoped
public class StartDiagnosis {

  private static final Logger LOG = System.getLogger(StartDiagnosis.class.getName());

  private static final int WHOLE = 0;
  private static final int FAILED = 1;
  private static final int PARTIAL = 2;

  @Inject
  @ConfigProperty(name = "arkiv.diagnosis.file")
  private Optional<String> file;

  @Inject private DatabaseDiagnosis diagnosis;

  /** Whether this start is one. */
  boolean isAsked() {
    return file.isPresent();
  }

  /** Writes the file and ends the process: with 0 when nothing is missing, 2 else, 1 untold. */
  void tellAndEnd() {
    int code = told();
    // not this thread: the server ends what it does before it lets the process end
    new Thread(() -> System.exit(code), "arkiv-diagnosis").start();
  }

  private int told() {
    try {
      Diagnosis found = diagnosis.now();
      Files.write(Path.of(file.orElseThrow()), DiagnosisBody.of(found, Release.version()));
      LOG.log(Level.INFO, "The diagnosis is in {0}", file.get());
      return found.isWhole() ? WHOLE : PARTIAL;
    } catch (IOException | RuntimeException failed) {
      LOG.log(Level.ERROR, "there is no diagnosis", failed);
      return FAILED;
    }
  }
}
