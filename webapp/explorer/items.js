// The items of list and user columns, by the names that people know. They are those that the
// archive's rows have: groups of the column, so that rights, languages and every archive alike are
// the service's own, and no other list has to be kept in step.
import {ask} from './service.js';

const MOST = 50;
const ALL = 1000;
const known = new Map();

/** The items of a column that what was typed names: [{id, name}]. */
export async function findItems(archive, column, typed, headers) {
  const {items, isWhole} = await itemsOf(archive, column, headers);
  const wanted = typed.toLowerCase();
  const fits = ({id, name}) => name.toLowerCase().includes(wanted) || String(id) === wanted;
  const found = items.filter(fits).slice(0, MOST);
  return isWhole || !typed || found.length === MOST ? found
      : await searched(archive, column, typed, headers) ?? found;
}

/** The names of some items by their id; an id that has none is not in the answer. */
export async function nameItems(archive, column, ids, headers) {
  const {items, isWhole} = await itemsOf(archive, column, headers);
  const names = list => new Map(list.map(({id, name}) => [String(id), name]));
  const found = names(items.filter(({id}) => ids.includes(String(id))));
  const missing = ids.filter(id => !found.has(id));
  if (isWhole || !missing.length) return found;
  const others = await asked(archive, column, headers, {$filter: `${column.name} oneOf (${missing})`, $top: ALL});
  return new Map([...found, ...names(others.items)]);
}

/** A list that is too long to have at hand is searched by the service, by how names begin. */
async function searched(archive, column, typed, headers) {
  const name = `${column.name}/name`;
  if (!archive.has(name)) return null;
  const begins = `${name} begins '${typed.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
  return (await asked(archive, column, headers, {$filter: begins, $top: MOST})).items;
}

/** The first items of a column, asked once a visit: {items, isWhole}. */
function itemsOf(archive, column, headers) {
  const key = `${archive.name} ${column.name} ${headers['SO-Language']}`;
  if (!known.has(key)) {
    known.set(key, asked(archive, column, headers, {$top: ALL}));
    known.get(key).catch(() => known.delete(key));
  }
  return known.get(key);
}

async function asked(archive, column, headers, options) {
  const all = {$select: `GroupBy(${column.name}):HideDetail`, $mode: 'Full', $format: 'JSON', ...options};
  const query = Object.entries(all).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const answer = await ask(`/api/v1/Archive/${encodeURIComponent(archive.name)}?${query}`, {'SO-Language': headers['SO-Language']});
  return {
    isWhole: answer['odata.nextLink'] === null,
    items: answer.value.map(row => Object.values(row.Column)[0])
        .filter(cell => cell.RawValue !== null)
        .map(cell => ({id: cell.RawValue, name: String(cell.DisplayValue)})),
  };
}
