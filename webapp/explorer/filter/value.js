// Narrows a filter by a value that is seen: in a cell, a facet, a group.
import {daysOf} from '../dateparts.js';
import {everything, readFilter, writeFilter} from './grammar.js';

const row = (column, operator, values) => ({kind: 'one', column: column.name, operator, values: values.map(String), isNot: false});

/** The condition that a raw value of a column is met by; `part` when it is a part of its dates. */
export function conditionOf(column, raw, part = '') {
  if (raw === null || raw === undefined) return row(column, 'isNull', []);
  if (part) {
    const days = daysOf(part, raw);
    return days && row(column, 'dateBetween', days);
  }
  if (column.isDate) return row(column, 'date', [String(raw).slice(0, 10)]);
  return row(column, 'eq', [raw]);
}

/** The filter with one more condition; `isNot` for its opposite. */
export function narrowed(filter, archive, condition, isNot = false) {
  const root = readFilter(filter, archive);
  const part = {...condition, isNot};
  if (isNot && condition.operator === 'eq') Object.assign(part, {operator: 'ne', isNot: false});
  if (isNot && condition.operator === 'isNull') Object.assign(part, {operator: 'isNotNull', isNot: false});
  const parts = root === null ? [{kind: 'text', text: `(${filter})`, isNot: false}]
      : root.kind === 'all' ? root.parts : [root];
  return writeFilter({...everything(), parts: [...parts, part]}, archive);
}

/** The values of a column that the filter keeps, as texts, null as `null`; and the rest of it. */
export function chosenValues(filter, archive, column) {
  const root = readFilter(filter, archive);
  if (root === null) return {values: [], rest: filter};
  const parts = root.kind === 'all' ? root.parts : [root];
  const own = parts.find(part => isChoice(part, column));
  if (!own) return {values: [], rest: filter};
  const alternatives = own.kind === 'any' ? own.parts : [own];
  const rest = writeFilter({...everything(), parts: parts.filter(part => part !== own)}, archive);
  return {values: alternatives.flatMap(valuesOf), rest};
}

/** The filter after a value of a column was chosen, or chosen no more. */
export function toggled(filter, archive, column, value, part = '') {
  const {values, rest} = chosenValues(filter, archive, column);
  const next = values.includes(value) ? values.filter(one => one !== value) : [...values, value];
  if (!next.length) return rest;
  if (part) {
    const ranges = next.map(range => row(column, 'dateBetween', range.split('..')));
    return withPart(rest, archive, ranges.length === 1 ? ranges[0] : {kind: 'any', parts: ranges, isNot: false});
  }
  const given = next.filter(one => one !== 'null');
  const alternatives = [
    ...(given.length === 1 ? [row(column, 'eq', given)] : given.length ? [row(column, 'oneOf', given)] : []),
    ...(next.includes('null') ? [row(column, 'isNull', [])] : []),
  ];
  return withPart(rest, archive, alternatives.length === 1 ? alternatives[0] : {kind: 'any', parts: alternatives, isNot: false});
}

function withPart(filter, archive, part) {
  const root = readFilter(filter, archive);
  const parts = root === null ? [{kind: 'text', text: `(${filter})`, isNot: false}]
      : root.kind === 'all' ? root.parts : [root];
  return writeFilter({...everything(), parts: [...parts, part]}, archive);
}

function isChoice(part, column) {
  if (part.isNot) return false;
  if (part.kind === 'any') return part.parts.every(inner => isChoice(inner, column));
  return part.kind === 'one' && part.column === column.name
      && ['eq', 'oneOf', 'isNull', 'dateBetween'].includes(part.operator);
}

function valuesOf({operator, values}) {
  return operator === 'isNull' ? ['null'] : operator === 'dateBetween' ? [values.join('..')] : values;
}
