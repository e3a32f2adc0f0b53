package io.arkiv.odata;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The front end for options of OData V4: the same grammar and the same syntax tree, in which names
 * of properties become those of columns.
 */
public final class V4Syntax {

  /** The word that stands for the instant of the request. */
  static final String NOW = "now()";

  private final UnaryOperator<String> columns;
  private final String now;

  /**
   * A front end.
   *
   * @param columns gives the column of a property; what is no property as it is
   * @param now the instant of the request, as a date-time
   */
  public V4Syntax(UnaryOperator<String> columns, String now) {
    this.columns = columns;
    this.now = now;
  }

  /**
   * Reads the texts of the options; null ones are absent.
   *
   * @throws ProblemException at the first token that does not fit, naming the option
   */
  public QuerySyntax read(String select, String filter, String orderBy) {
    QuerySyntax read = QuerySyntax.read(select, null, orderBy);
    return new QuerySyntax(
        ProblemException.in(
            "$select",
            () -> read.select().stream().map(item -> new SelectItem(column(item.term()))).toList()),
        filter == null
            ? null
            : ProblemException.in(
                "$filter", () -> FilterParser.parseV4(filter).accept(new Renamed())),
        ProblemException.in(
            "$orderBy",
            () ->
                read.orderBy().stream()
                    .map(item -> new OrderByItem(column(item.term()), item.isDescending()))
                    .toList()),
        null);
  }

  private ColumnTerm column(ColumnTerm term) {
    if (!term.isPlain()) {
      throw Problem.at(
              term.span(),
              ProblemCode.UNFIT_OPERATOR,
              "properties alone stand here; groups and totals are asked for below /api/v1")
          .asException();
    }
    Word name = renamed(term.name());
    return new ColumnTerm(name, List.of(), List.of(), name.text(), term.span());
  }

  private Word renamed(Word name) {
    return new Word(columns.apply(name.text()), name.span());
  }

  private Literal value(Literal literal) {
    return literal.form() == Literal.Form.BARE && literal.text().equals(NOW)
        ? new Literal(Literal.Form.BARE, "", now, literal.span())
        : literal;
  }

  private List<Literal> values(List<Literal> literals) {
    return literals.stream().map(this::value).toList();
  }

  /** A filter with the names of columns. */
  private final class Renamed
      implements FilterExpression.Visitor<FilterExpression>,
          Operand.Visitor<Operand>,
          Argument.Visitor<Argument> {

    @Override
    public FilterExpression visit(FilterExpression.And and) {
      return new FilterExpression.And(all(and.terms()), and.span());
    }

    @Override
    public FilterExpression visit(FilterExpression.Or or) {
      return new FilterExpression.Or(all(or.terms()), or.span());
    }

    @Override
    public FilterExpression visit(FilterExpression.Not not) {
      return new FilterExpression.Not(not.term().accept(this), not.span());
    }

    @Override
    public FilterExpression visit(FilterExpression.TruthOf truth) {
      return new FilterExpression.TruthOf(
          truth.term().accept(this), truth.operator(), truth.value(), truth.span());
    }

    @Override
    public FilterExpression.Condition visit(FilterExpression.Condition condition) {
      return new FilterExpression.Condition(
          condition.operand().accept((Operand.Visitor<Operand>) this),
          condition.operator(),
          values(condition.values()),
          condition.valuesAt(),
          condition.isListed(),
          condition.span());
    }

    @Override
    public FilterExpression visit(FilterExpression.Broken broken) {
      return new FilterExpression.Broken(
          broken.before().stream().map(this::visit).toList(), broken.problem(), broken.span());
    }

    @Override
    public Operand visit(Word name) {
      return renamed(name);
    }

    @Override
    public Call visit(Call call) {
      Span opening = call.opening();
      List<Argument> arguments =
          call.arguments().stream()
              .map(argument -> argument.accept((Argument.Visitor<Argument>) this))
              .toList();
      return new Call(call.function(), arguments, opening, call.span());
    }

    @Override
    public Operand visit(ColumnTerm total) {
      return total;
    }

    @Override
    public Argument visit(Literal literal) {
      Literal value = value(literal);
      return value == literal && literal.form() == Literal.Form.BARE
          ? new Literal(
              literal.form(), literal.tag(), columns.apply(literal.text()), literal.span())
          : value;
    }

    private List<FilterExpression> all(List<FilterExpression> terms) {
      return terms.stream().map(term -> term.accept(this)).toList();
    }
  }
}
