// The text of a $filter as a tree of rows, and back. What a row cannot show stays text in its
// place: nothing that was written is lost.
//
//   all, any   {kind, parts, isNot}
//   one        {kind, column, operator, values, isNot}
//   text       {kind, text, isNot}
import {operatorOf, takes} from './operators.js';
import {quoted, tokens, unquoted} from './lexer.js';

const FUNCTIONS_AS_OPERATORS = {startswith: 'begins', endswith: 'ends', contains: 'contains'};
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DAY_OR_TIME = /^\d{4}-\d{1,2}-\d{1,2}(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** No condition: every row. */
export const everything = () => ({kind: 'all', parts: [], isNot: false});

/** Reads a filter; null when it does not keep the grammar. The root is always a group. */
export function readFilter(text, archive) {
  if (!text.trim()) return everything();
  try {
    const root = new Reader(text, archive).whole();
    return root.kind === 'one' || root.kind === 'text' || root.isNot
        ? {kind: 'all', parts: [root], isNot: false} : root;
  } catch (e) {
    if (e instanceof NoFilter) return null;
    throw e;
  }
}

class NoFilter extends Error {}

/** Walks the tokens by the grammar of the language. */
class Reader {
  constructor(text, archive) {
    this.text = text;
    this.archive = archive;
    this.tokens = tokens(text);
    this.at = 0;
    if (this.tokens.some(token => token.isOpen || token.kind === 'other')) throw new NoFilter();
  }

  whole() {
    const root = this.or();
    if (this.at < this.tokens.length) throw new NoFilter();
    return root;
  }

  // or := and { "or" and }
  or() { return this.joined('any', 'or', () => this.and()); }

  // and := unary { "and" unary }
  and() { return this.joined('all', 'and', () => this.unary()); }

  joined(kind, word, part) {
    const parts = [part()];
    while (this.takeWord(word)) parts.push(part());
    return parts.length === 1 ? parts[0] : {kind, parts, isNot: false};
  }

  // unary := "not" unary | "(" or ")" | condition
  unary() {
    if (this.isWord('not')) {
      this.at++;
      const node = this.unary();
      return {...node, isNot: !node.isNot};
    }
    if (this.peek()?.text === '(') {
      const from = this.peek().from;
      this.at++;
      const node = this.or();
      const to = this.expect(')').to;
      if (this.isComparison()) return this.textFrom(from);
      return node.kind === 'text' ? {...node, text: this.text.slice(from, to)} : node;
    }
    return this.condition();
  }

  condition() {
    const first = this.next();
    if (first.kind !== 'word') throw new NoFilter();
    if (this.peek()?.text === '(') return this.call(first);
    const token = this.peek();
    const operator = token && ['word', 'symbol'].includes(token.kind) && !this.isWord('and')
        && !this.isWord('or') ? operatorOf(token.text) : null;
    if (!token || token.text === ')' || this.isWord('and') || this.isWord('or')) {
      return {kind: 'text', text: first.text, isNot: false};
    }
    if (operator === null) return this.textFrom(first.from);
    this.at++;
    const values = this.values(takes(operator));
    if (values === null || !this.archive.has(first.text)) return this.textSince(first.from);
    return this.row(this.archive.column(first.text).name, operator, values);
  }

  /** `eq null` is `isNull`. */
  row(column, operator, values) {
    const isNone = values.length === 1 && values[0] === null;
    if (isNone && operator === 'eq') return {kind: 'one', column, operator: 'isNull', values: [], isNot: false};
    if (isNone && operator === 'ne') return {kind: 'one', column, operator: 'isNotNull', values: [], isNot: false};
    return {kind: 'one', column, operator, values: values.map(String), isNot: false};
  }

  /** The literals behind an operator; null when one of them is more than a row can show. */
  values(wanted) {
    if (wanted === 0) return [];
    if (this.peek()?.text !== '(') {
      const value = this.literal();
      return value === undefined || typeof wanted !== 'number' || wanted > 1 ? null : [value];
    }
    this.at++;
    const values = [];
    let isPlain = true;
    while (this.peek() && this.peek().text !== ')') {
      if (this.peek().text === ',') { this.at++; continue; }
      const value = this.literal();
      if (value === undefined) isPlain = false;
      values.push(value);
    }
    this.expect(')');
    return isPlain && (wanted === 'many' ? !values.includes(null) : values.length === wanted) ? values : null;
  }

  /** A literal; undefined for one of a special form, null for null. */
  literal() {
    const token = this.next();
    if (token.kind === 'text') return unquoted(token.text);
    if (token.kind === 'word') return /^null$/i.test(token.text) ? null : token.text;
    if (token.kind === 'typed' || token.kind === 'encoded') return undefined;
    throw new NoFilter();
  }

  call(name) {
    const parts = this.argumentsOf();
    const from = name.from;
    if (this.isComparison()) return this.textFrom(from);
    const call = name.text.toLowerCase();
    const plain = parts.every(part => part.length === 1)
        ? parts.map(([token]) => token) : null;
    const asColumn = token => token?.kind === 'word' && this.archive.has(token.text)
        ? this.archive.column(token.text) : null;
    const asText = token => token.kind === 'text' ? unquoted(token.text) : token.kind === 'word' ? token.text : null;
    if (plain) {
      const asOperator = FUNCTIONS_AS_OPERATORS[call]
          ?? (call === 'substringof' ? 'contains' : null);
      if (asOperator && plain.length === 2) {
        const [column, value] = asColumn(plain[0]) ? plain : [plain[1], plain[0]];
        if (asColumn(column) && asText(value) !== null) {
          return this.row(asColumn(column).name, asOperator, [asText(value)]);
        }
      }
      const period = operatorOf(name.text);
      const wanted = {period: 2, periods: 3}[takes(period)];
      if (wanted === plain.length && asColumn(plain[0])) {
        const values = plain.slice(1).map(asText);
        if (!values.includes(null)) return this.row(asColumn(plain[0]).name, period, values);
      }
    }
    return this.textSince(from);
  }

  /** The tokens of each argument of a call. */
  argumentsOf() {
    this.expect('(');
    const parts = [[]];
    for (let depth = 1; ;) {
      const token = this.next();
      if (token.text === '(') depth++;
      if (token.text === ')' && --depth === 0) return parts;
      if (token.text === ',' && depth === 1) parts.push([]);
      else parts.at(-1).push(token);
    }
  }

  /** Whether what stands behind a call or a bracket is compared. */
  isComparison() {
    const token = this.peek();
    return Boolean(token) && token.text !== ')' && !this.isWord('and') && !this.isWord('or');
  }

  /** The rest of a condition as text: an operator and what it takes. */
  textFrom(from) {
    while (this.isComparison()) {
      if (this.next().text === '(') {
        this.at--;
        this.argumentsOf();
      }
    }
    return this.textSince(from);
  }

  textSince(from) {
    return {kind: 'text', text: this.text.slice(from, this.tokens[this.at - 1].to), isNot: false};
  }

  peek() { return this.tokens[this.at]; }

  next() {
    if (!this.peek()) throw new NoFilter();
    return this.tokens[this.at++];
  }

  expect(mark) {
    const token = this.next();
    if (token.text !== mark) throw new NoFilter();
    return token;
  }

  isWord(word) { return this.peek()?.kind === 'word' && this.peek().text.toLowerCase() === word; }

  takeWord(word) {
    if (!this.isWord(word)) return false;
    this.at++;
    return true;
  }
}

/** Writes a tree as text; rows that miss a value are left out. */
export function writeFilter(node, archive) {
  return written(node, archive, true);
}

/** Whether a row says all that its operator needs. */
export function isComplete(node) {
  if (node.kind === 'text') return Boolean(node.text.trim());
  if (node.kind !== 'one') return node.parts.some(isComplete);
  const wanted = takes(node.operator);
  if (!node.column) return false;
  const given = node.values.filter(value => value !== '');
  if (wanted === 'many') return given.length > 0;
  const count = {period: 1, periods: 2, text: 0}[wanted] ?? wanted;
  return given.length >= count;
}

function written(node, archive, isRoot) {
  if (!isComplete(node)) return '';
  const text = node.kind === 'text' ? bracketed(node.text.trim(), /\s(and|or)\s/i.test(node.text))
      : node.kind === 'one' ? writtenRow(node, archive.column(node.column)) : null;
  if (text !== null) return node.isNot ? `not ${text}` : text;
  const parts = node.parts.map(part => written(part, archive, false)).filter(Boolean);
  const joined = parts.join(node.kind === 'any' ? ' or ' : ' and ');
  if (node.isNot) return `not (${joined})`;
  return bracketed(joined, !isRoot && parts.length > 1);
}

function bracketed(text, isWanted) {
  return isWanted && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}

function writtenRow({operator, values}, column) {
  const literals = values.filter(value => value !== '').map(value => literal(value, column));
  switch (takes(operator)) {
    case 0: return `${column.name} ${operator}`;
    case 1: return `${column.name} ${operator} ${literals[0]}`;
    case 'period': return `${operator}(${column.name},${values[0]})`;
    case 'periods': return `${operator}(${column.name},${values[0]},${values[1]})`;
    case 'text': return `${column.name} ${operator} ${values.join(' ')}`.trim();
    default: return `${column.name} ${operator} (${literals.join(',')})`;
  }
}

/** A value as a column's type writes it. */
export function literal(value, column) {
  if (column.isFlag && /^(true|false)$/i.test(value)) return value;
  if ((column.isNumber || column.isList) && NUMBER.test(value)) return value;
  if (column.isDate && DAY_OR_TIME.test(value)) return value;
  return quoted(value);
}
