package io.arkiv.dialect;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/**
 * The file of an H2 database: conversations of people, which other users of the machine must not
 * read. H2 itself would leave that to the umask.
 *
 * @param path null where there is none: in memory, on another server
 * @param mayBeMade whether H2 would make it
 */
record H2File(Path path, boolean mayBeMade) {

  private static final String PREFIX = "jdbc:h2:";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final FileAttribute<?> PRIVATE_FILE =
      PosixFilePermissions.asFileAttribute(OWNER_ONLY);
  private static final FileAttribute<?> PRIVATE_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** The file that a JDBC URL names. */
  static H2File of(String url) {
    String[] parts = url.substring(PREFIX.length()).split(";", 2);
    String name = parts[0].startsWith("file:") ? parts[0].substring("file:".length()) : parts[0];
    if (name.isEmpty() || name.matches("[a-zA-Z]{2,}:.*")) {
      return new H2File(null, false);
    }
    String settings = parts.length < 2 ? "" : parts[1].toUpperCase(Locale.ROOT);
    boolean mayBeMade =
        !settings.contains("IFEXISTS=TRUE") && !settings.contains("ACCESS_MODE_DATA=R;");
    String home = name.startsWith("~") ? System.getProperty("user.home") + name.substring(1) : name;
    return new H2File(Path.of(home + ".mv.db").toAbsolutePath(), mayBeMade);
  }

  /** Leaves it to its owner alone, and makes it so where it is missing; a new folder likewise. */
  void closeToOthers() throws IOException {
    if (path == null || !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    if (mayBeMade && Files.notExists(path)) {
      Files.createDirectories(path.getParent(), PRIVATE_FOLDER);
      try {
        Files.createFile(path, PRIVATE_FILE);
      } catch (FileAlreadyExistsException madeMeanwhile) {
        // by another node, in the same way
      }
    } else if (Files.isWritable(path) && !Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
      Files.setPosixFilePermissions(path, OWNER_ONLY);
    }
  }
}
