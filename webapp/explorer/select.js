// The texts of $select and $orderBy, as terms.

const MODIFIERS = /^(header|footer|hidedetail|[1-9])$/i;

/** Cuts a list at the commas that stand in no bracket. */
export function cut(list) {
  const parts = [''];
  let depth = 0;
  for (const c of list) {
    if (c === '(') depth++;
    if (c === ')') depth--;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts.map(part => part.trim()).filter(Boolean);
}

/** A term of $select: a column, or a function of one with its modifiers. */
export function readTerm(text) {
  const call = /^\s*(\w+)\s*\(\s*(.*)\)\s*((?::[^()]*)?)$/s.exec(text);
  if (!call) return {text, column: text.split(':')[0].trim(), call: '', part: '', modifiers: []};
  const inner = /^(?:DatePart\s*\(\s*)?([^():]+?)\s*\)?\s*(?::(\w+))?$/i.exec(call[2]);
  const modifiers = call[3].split(':').map(word => word.trim()).filter(Boolean);
  return {
    text,
    call: call[1],
    column: inner ? inner[1].trim() : call[2],
    part: inner?.[2] ?? '',
    modifiers,
    level: Number(modifiers.find(word => /^[1-9]$/.test(word)) ?? 1),
  };
}

/** The terms of a $select; a comma before a modifier does not end its term. */
export function readSelect(text) {
  const terms = [];
  for (const part of cut(text)) {
    if (MODIFIERS.test(part) && terms.length) terms[terms.length - 1] += ',' + part;
    else terms.push(part);
  }
  return terms.map(readTerm);
}

/** The terms of an $orderBy: what is sorted by, and whether the greatest comes first. */
export function readOrder(text) {
  return cut(text).map(part => {
    const term = /^(.*?)(?:\s+(asc|desc))?$/is.exec(part);
    return {by: term[1].trim(), isDescending: /^desc$/i.test(term[2] ?? '')};
  });
}

/** The text of an order. */
export function writeOrder(terms) {
  return terms.map(term => term.by + (term.isDescending ? ' desc' : '')).join(',');
}

/** What a click on a heading makes of an order: up, down, none; `isMore` keeps the others. */
export function sortedBy(text, name, isMore) {
  const terms = readOrder(text);
  const own = terms.find(term => same(term.by, name));
  const next = !own ? {by: name, isDescending: false}
      : own.isDescending ? null : {by: name, isDescending: true};
  if (!isMore) return writeOrder(next ? [next] : []);
  const kept = own ? terms.map(term => term === own ? next : term) : [...terms, next];
  return writeOrder(kept.filter(Boolean));
}

/** Names match in any case. */
export function same(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
