package io.arkiv.query.filter;

import io.arkiv.odata.Call;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;

/** Says where the arguments of a call do not fit its function: their count or their type. */
final class CallFit {

  private CallFit() {}

  static void expectArguments(Call call, int expected) {
    if (call.arguments().size() != expected) {
      throw Problem.at(
              call.opening(),
              ProblemCode.WRONG_COUNT,
              "\""
                  + call.function().text()
                  + "\" takes "
                  + expected
                  + (expected == 1 ? " argument" : " arguments")
                  + ", not "
                  + call.arguments().size())
          .asException();
    }
  }

  static RuntimeException unfit(Call call, BoundOperand operand, String needed) {
    return Problem.at(
            call.function().span(),
            ProblemCode.UNFIT_OPERATOR,
            "\""
                + call.function().text()
                + "\" needs "
                + needed
                + "; \""
                + operand.name()
                + "\" is of type "
                + operand.type().wireName())
        .asException();
  }
}
