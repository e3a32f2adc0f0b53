// The state of the page is its address. What stands behind the # is what stands behind
// /api/v1/Archive/: an archive and its $ options; names without a dollar sign are the page's own,
// which the service ignores. A fragment is never sent, so no server logs what is asked for here.

/** The $ options that the page knows, by their name in the state. */
export const OPTIONS = {
  select: '$select',
  filter: '$filter',
  orderBy: '$orderBy',
  entities: '$entities',
  top: '$top',
  options: '$options',
  count: '$inlinecount',
  skiptoken: '$skiptoken',
};

/** What the page adds: headers by which the service answers, and what is shown beside the rows. */
const OWN = ['language', 'culture', 'zone', 'facets', 'chart', 'show'];

/** What a change of the question makes void: where in the answer we are. */
const QUESTION = ['archive', 'filter', 'orderBy', 'entities', 'options', 'zone', 'select', 'top'];

const EMPTY = Object.freeze(
    Object.fromEntries(['archive', ...Object.keys(OPTIONS), ...OWN].map(name => [name, ''])));

/** Reads a fragment such as `#ChatSession?$filter=name+begins+'S'&language=nb`. */
export function readAddress(fragment) {
  const [path, query = ''] = split(fragment.replace(/^#/, ''), '?');
  const view = {...EMPTY, archive: decode(path)};
  for (const pair of query.split('&').filter(Boolean)) {
    const [rawName, rawValue = ''] = split(pair, '=');
    const name = decode(rawName).toLowerCase();
    const key = Object.keys(OPTIONS).find(option => OPTIONS[option].toLowerCase() === name)
        ?? OWN.find(own => own === name);
    if (key) view[key] = decode(rawValue);
  }
  return view;
}

/** Writes the fragment of a state. */
export function writeAddress(view) {
  const pairs = [...optionPairs(view), ...OWN.map(own => [own, view[own]])]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${encode(String(value))}`);
  return '#' + encode(view.archive) + (pairs.length ? '?' + pairs.join('&') : '');
}

/** The state after a change; another question begins at its first page. */
export function changed(view, change) {
  const asksAnew = QUESTION.some(name => name in change && change[name] !== view[name]);
  return {...view, ...(asksAnew ? {skiptoken: ''} : {}), ...change};
}

/** The options with a value, in the order in which people read them. */
export function optionPairs(view) {
  return Object.entries(OPTIONS)
      .filter(([key]) => view[key] !== '')
      .map(([key, name]) => [name, view[key]]);
}

/** The address of the service that a state asks, relative to the server. */
export function requestPath(view, more = {}) {
  const pairs = Object.entries({...Object.fromEntries(optionPairs(view)), ...more})
      .filter(([, value]) => value !== null && value !== '');
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `/api/v1/Archive/${encodeURIComponent(view.archive)}` + (query ? '?' + query : '');
}

/** The headers that a state asks with. */
export function requestHeaders(view, language) {
  return {
    'SO-Language': view.language || language,
    ...(view.culture ? {'SO-Culture': view.culture} : {}),
    ...(view.zone ? {'SO-TimeZone': view.zone} : {}),
  };
}

function split(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Legible: only what would end a value is encoded; blanks are plus signs. */
function encode(text) {
  return text.replace(/[%&#+\x00-\x1f]/g, encodeURIComponent).replace(/ /g, '+');
}

/** Plus is a blank, unless the value says %20, as the service reads it. */
function decode(text) {
  const plain = /%20/.test(text) ? text : text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
