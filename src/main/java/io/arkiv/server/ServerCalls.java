package io.arkiv.server;

import java.util.List;

/** Follows calls by their names, to what a server has that Servlet has no word for. */
final class ServerCalls {

  private ServerCalls() {}

  /**
   * What a chain of calls without arguments leads to.
   *
   * @throws ReflectiveOperationException where there is no such call: on another server
   */
  static Object follow(Object start, List<String> calls) throws ReflectiveOperationException {
    Object reached = start;
    for (String call : calls) {
      reached = reached.getClass().getMethod(call).invoke(reached);
    }
    return reached;
  }
}
