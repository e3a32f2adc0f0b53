package io.arkiv.carrier.wire;

import io.arkiv.display.Mode;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One way to write answers: all that anybody outside its own class knows of it. Thread-safe. */
public interface Wire {

  /** The door that most wires are spoken behind. */
  String API = "/api";

  /** What {@code $format} calls it. */
  String name();

  /** What Accept calls it, the preferred name first. */
  List<String> mediaTypes();

  /**
   * The parameter of the media types that asks for this one among several wires of theirs, such as
   * {@code odata=verbose}; empty for the one that is meant without.
   */
  default String parameter() {
    return "";
  }

  /** The versions of OData whose clients read it, newest first; none for what is not OData. */
  default List<String> versions() {
    return List.of();
  }

  /** The part of an address below which it is spoken. */
  default String door() {
    return API;
  }

  /** How the rows of a list are told apart into answers. */
  default Paging paging() {
    return Paging.PAGES;
  }

  /** How much of each value there is room for. */
  default Set<Mode> modes() {
    return EnumSet.allOf(Mode.class);
  }

  /** Writes an answer while its rows come; the stream stays open. */
  void write(ListAnswer answer, OutputStream out);

  /** What writes problems here; empty where there is no way to. */
  default Optional<ProblemCarrier> problems() {
    return Optional.empty();
  }

  /** The same for clients that say which version of OData they read. */
  default Optional<ProblemCarrier> problemsOfODataClients() {
    return problems();
  }

  /** What writes which archives there are; empty where there is no way to. */
  default Optional<MetadataCarrier> metadata() {
    return Optional.empty();
  }
}
