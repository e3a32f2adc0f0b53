// The items of list and user columns, by the names that people know.
import {ask} from './service.js';

const MOST = 50;
const known = new Map();

/** The items of a column whose name begins with what was typed: [{id, name}]. */
export async function findItems(archive, column, typed, headers) {
  const all = await itemsOf(archive, column, headers);
  const wanted = typed.toLowerCase();
  return all.filter(({id, name}) => name.toLowerCase().includes(wanted) || String(id) === wanted)
      .slice(0, MOST);
}

/** The names of some items by their id; an id that has none is not in the answer. */
export async function nameItems(archive, column, ids, headers) {
  const all = await itemsOf(archive, column, headers);
  return new Map(all.filter(({id}) => ids.includes(String(id))).map(({id, name}) => [String(id), name]));
}

/** The items that the archive's rows have, asked once a visit. */
function itemsOf(archive, column, headers) {
  const key = `${archive.name} ${column.name} ${headers['SO-Language']}`;
  if (!known.has(key)) {
    const select = encodeURIComponent(`GroupBy(${column.name}):HideDetail`);
    const path = `/api/v1/Archive/${archive.name}?$select=${select}&$top=1000&$mode=Full&$format=JSON`;
    known.set(key, ask(path, {'SO-Language': headers['SO-Language']}).then(({value}) => value
        .map(row => Object.values(row.Column)[0])
        .filter(cell => cell.RawValue !== null)
        .map(cell => ({id: cell.RawValue, name: String(cell.DisplayValue)}))));
    known.get(key).catch(() => known.delete(key));
  }
  return known.get(key);
}
