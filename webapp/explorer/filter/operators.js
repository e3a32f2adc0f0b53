// The operators of $filter: what each takes, and its other spellings. Which of them a column has
// is told by its metadata; one that is not known here takes its values as text.

/** How many values; `period` and `periods` are the functions over a calendar. */
const TAKES = {
  eq: 1, ne: 1, lt: 1, le: 1, gt: 1, ge: 1, between: 2, oneOf: 'many', notOneOf: 'many',
  isNull: 0, isNotNull: 0,
  begins: 1, notBegins: 1, contains: 1, notContains: 1, ends: 1, notEnds: 1, isPK: 1,
  currentAssociate: 0, associateIsOneOf: 'many', associateIsNotOneOf: 'many',
  before: 1, beforeOrEqual: 1, date: 1, afterOrEqual: 1, after: 1, dateBetween: 2,
  beforeTime: 1, dateTime: 1, afterTime: 1,
  beforeToday: 0, today: 0, afterToday: 0,
  lastWeek: 0, thisWeek: 0, nextWeek: 0, lastMonth: 0, thisMonth: 0, nextMonth: 0,
  lastQuarter: 0, thisQuarter: 0, nextQuarter: 0, thisHalf: 0, thisYear: 0,
  this: 'period', next: 'periods', previous: 'periods', thisAndNext: 'periods',
  thisAndPrevious: 'periods', thisAndPreviousAndNext: 'period',
};

const SYNONYMS = {
  'equals': 'eq', '=': 'eq', 'is': 'eq', 'set': 'eq',
  'unequals': 'ne', '!=': 'ne', '<>': 'ne', 'isnot': 'ne',
  'less': 'lt', '<': 'lt', '<=': 'le', 'greater': 'gt', '>': 'gt', '>=': 'ge',
  'in': 'oneOf', 'startswith': 'begins', 'endswith': 'ends', 'to': 'beforeOrEqual',
  'from': 'afterOrEqual',
};

/** The functions of a date and a period. */
export const PERIOD_FUNCTIONS = [
  'this', 'next', 'previous', 'thisAndNext', 'thisAndPrevious', 'thisAndPreviousAndNext'];

export const PERIODS = ['day', 'week', 'month', 'quarter', 'halfyear', 'year'];

/** What people ask first, by what kind of column it is. */
const FIRST = {
  text: ['contains', 'begins', 'eq', 'ne', 'notContains', 'ends', 'oneOf', 'isNull', 'isNotNull'],
  list: ['oneOf', 'eq', 'ne', 'notOneOf', 'currentAssociate', 'isNull', 'isNotNull'],
  number: ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'between', 'oneOf', 'isNull', 'isNotNull'],
  date: ['date', 'dateBetween', 'before', 'beforeOrEqual', 'after', 'afterOrEqual', 'today', 'beforeToday',
    'afterToday', 'lastWeek', 'thisWeek', 'nextWeek', 'lastMonth', 'thisMonth', 'nextMonth',
    'lastQuarter', 'thisQuarter', 'nextQuarter', 'thisHalf', 'thisYear', ...PERIOD_FUNCTIONS,
    'isNull', 'isNotNull'],
  flag: ['eq', 'isNull', 'isNotNull'],
};

const BY_SPELLING = new Map([
  ...Object.keys(TAKES).map(id => [id.toLowerCase(), id]), ...Object.entries(SYNONYMS)]);

/** The operator of a spelling, in any case; null when this page does not know it. */
export function operatorOf(spelling) {
  return BY_SPELLING.get(spelling.toLowerCase()) ?? null;
}

/** How many values an operator takes: 0, 1, 2, many, period, periods, or text when unknown. */
export function takes(operator) {
  return TAKES[operator] ?? 'text';
}

/** The operators of a column, those that are asked first in front: {first, others}. */
export function operatorsOf(column) {
  const all = [...new Set(column.operators.map(spelling => operatorOf(spelling) ?? spelling))];
  if (all.includes('today')) all.push(...PERIOD_FUNCTIONS);
  const wanted = FIRST[kindOf(column)];
  const first = wanted.filter(operator => all.includes(operator));
  return {first, others: all.filter(operator => !first.includes(operator))};
}

/** The kind of editor that a column's values need. */
export function kindOf(column) {
  return column.isFlag ? 'flag' : column.isDate ? 'date' : column.isList ? 'list'
      : column.isNumber ? 'number' : 'text';
}
