// What can come next in the text of a filter, at the place of the caret.
import {operatorOf, operatorsOf, PERIOD_FUNCTIONS, PERIODS, takes} from './operators.js';
import {quoted, tokens} from './lexer.js';

const FUNCTIONS = [...PERIOD_FUNCTIONS, 'startswith', 'endswith', 'contains', 'substringof', 'tolower', 'toupper',
  'trim', 'length', 'year', 'month', 'day', 'hour', 'minute', 'second'];
const MOST = 30;

/**
 * What is expected at the caret.
 *
 * @return {from, to, typed, wants, column}: the word to replace, and one of operand, operator,
 *     value, joiner
 */
export function expectedAt(text, caret, archive) {
  const before = tokens(text.slice(0, caret));
  const last = before.at(-1);
  const isInside = last && last.to === caret
      && (['word', 'symbol', 'other', 'typed'].includes(last.kind) || last.isOpen);
  const typed = isInside ? before.pop() : null;
  const state = walk(before, archive);
  return {...state, from: typed ? typed.from : caret, to: caret, typed: typed ? typed.text : ''};
}

function walk(before, archive) {
  let wants = 'operand';
  let column = null;
  const calls = [];
  for (const token of before) {
    const word = token.text.toLowerCase();
    if (token.text === '(') {
      if (wants === 'operator') {
        calls.push({name: column.name});
        wants = 'operand';
      } else if (wants === 'value') calls.push({isList: true});
      else calls.push({});
    } else if (token.text === ')') {
      const call = calls.pop();
      wants = call?.name && !isPredicate(call.name) ? 'operator' : 'joiner';
    } else if (token.text === ',') {
      wants = calls.at(-1)?.isList ? 'value' : calls.at(-1)?.name ? 'argument' : wants;
    } else if (wants === 'joiner') {
      wants = 'operand';
    } else if (wants === 'operand') {
      if (word !== 'not') {
        column = archive.column(token.text);
        wants = calls.at(-1)?.name ? 'argument' : 'operator';
      }
    } else if (wants === 'operator') {
      wants = takes(operatorOf(token.text)) === 0 ? 'joiner' : 'value';
    } else if (wants === 'value') {
      if (!calls.at(-1)?.isList) wants = 'joiner';
    }
  }
  return {wants, column, call: calls.at(-1)?.name ?? '', isInList: Boolean(calls.at(-1)?.isList)};
}

function isPredicate(name) {
  return /^(startswith|endswith|substringof|contains|this|next|previous)/i.test(name);
}

/** The choices for what is expected: {text, label, note}, nearest first; `items` finds list items. */
export async function choices(expected, archive, say, items) {
  const {wants, typed, column, call} = expected;
  const wanted = typed.toLowerCase();
  const fit = list => wanted === '' ? list.slice(0, MOST) : list.filter(({text, label}) =>
      text.toLowerCase().includes(wanted) || label.toLowerCase().includes(wanted))
      .sort((a, b) => nearness(b, wanted) - nearness(a, wanted)).slice(0, MOST);
  switch (wants) {
    case 'operand':
      return fit([
        ...archive.visible.filter(one => one.canFilter)
            .map(one => ({text: one.name, label: one.name, note: one.title})),
        ...(call ? [] : [{text: 'not', label: 'not', note: ''},
          ...FUNCTIONS.map(name => ({text: name + '(', label: name + '(…)', note: ''}))]),
      ]);
    case 'operator': {
      const {first, others} = operatorsOf(column);
      return fit([...first, ...others].filter(name => !PERIOD_FUNCTIONS.includes(name))
          .map(name => ({text: name, label: name, note: say(`op.${name}`)})));
    }
    case 'argument':
      return isPeriodCall(call) ? fit(PERIODS.map(name => ({text: name, label: name, note: say(`period.${name}`)}))) : [];
    case 'value':
      if (column.isFlag) return fit([{text: 'true', label: 'true', note: say('yes')}, {text: 'false', label: 'false', note: say('no')}]);
      if (column.isList) {
        const found = await items(column, typed.replace(/^'|'$/g, ''));
        return found.map(({id, name}) => ({text: /^\d+$/.test(id) ? String(id) : quoted(String(id)), label: name, note: String(id)}));
      }
      return [];
    default:
      return typed || expected.isAsked ? fit(['and', 'or'].map(name => ({text: name, label: name, note: say(`joiner.${name}`)}))) : [];
  }
}

function isPeriodCall(call) {
  return PERIOD_FUNCTIONS.some(name => name.toLowerCase() === call.toLowerCase());
}

/** Begins as typed before contains; short before long. */
function nearness({text}, wanted) {
  const lower = text.toLowerCase();
  return (lower === wanted ? 3 : lower.startsWith(wanted) ? 2 : lower.includes(wanted) ? 1 : 0) - text.length / 1000;
}
