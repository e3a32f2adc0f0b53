package io.arkiv.rest.agent;

import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;

/** The methods of the Archive agent, spelled as its clients do; any case is accepted. */
public enum AgentMethod {
  PROVIDER_NAMES("GetProviderNames"),
  COLUMNS("GetAvailableColumns"),
  ENTITIES("GetAvailableEntities"),
  LIST("GetArchiveListByColumns"),
  LIST_IN_CONTEXT("GetArchiveListByColumnsWithContext"),
  LIST_COUNTED("GetArchiveListByColumnsWithHeader"),
  LIST_COUNTED_IN_CONTEXT("GetArchiveListByColumnsWithHeaderWithContext"),
  LIST_OF_TEXTS("GetArchiveListByColumns2"),
  LIST_OF_TEXTS_IN_CONTEXT("GetArchiveListByColumnsWithContext2"),
  LIST_OF_TEXTS_COUNTED("GetArchiveListByColumnsWithHeader2"),
  LIST_OF_TEXTS_COUNTED_IN_CONTEXT("GetArchiveListByColumnsWithHeaderWithContext2");

  private final String spelling;

  AgentMethod(String spelling) {
    this.spelling = spelling;
  }

  /**
   * The method of that name.
   *
   * @throws io.arkiv.problem.ProblemException when it is not served
   */
  public static AgentMethod named(String name) {
    return Arrays.stream(values())
        .filter(method -> method.spelling.equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static RuntimeException unknown(String name) {
    List<String> known = Arrays.stream(values()).map(method -> method.spelling).toList();
    return Problem.of(
            ProblemCode.NOT_SERVED,
            "the Archive agent has no method \""
                + name
                + "\" here; there are "
                + String.join(", ", known))
        .suggesting(NearNames.nearest(name, known))
        .asException();
  }

  /** As clients spell it. */
  public String spelling() {
    return spelling;
  }

  /** Whether it gives rows, rather than what there is. */
  public boolean givesRows() {
    return spelling.startsWith("GetArchiveList");
  }

  /** Whether its query comes as texts, those of the options, rather than in parts. */
  public boolean takesTexts() {
    return spelling.endsWith("2");
  }

  /** Whether its answer tells how many rows there are on all pages. */
  public boolean isCounted() {
    return spelling.contains("WithHeader");
  }
}
