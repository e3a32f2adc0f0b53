// What can be done with a column, and with a value in it.
import {html} from './html.js';
import {facetNames} from './facets.js';
import {conditionOf, narrowed} from './filter/value.js';
import {groupedBy} from './groups.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';
import {writeOrder} from './select.js';

/** The heading of a column; of a function, its words. */
export function columnLabel(column, say) {
  if (/^countall$/i.test(column.call) && isOfRows(column.of)) return say('total.rows');
  if (!column.call) return column.of.heading;
  const part = column.part ? ` · ${say(`part.${column.part.toLowerCase()}`)}` : '';
  const call = column.call.toLowerCase();
  return call === 'groupby' ? column.of.heading + part
      : say('total.of', {total: say(`total.${call}`), column: column.of.heading + part});
}

export function ColumnMenu({column, columns, place}) {
  const page = usePage();
  const {say} = page;
  const label = columnLabel(column, say);
  return html`<${Menu} className="quiet small" title=${say('column.menu', {column: label})}
      items=${() => items(page, column, columns, place)}><${Icon} of="more"/></${Menu}>`;
}

/** The menu of a value: what can be done with it, and what its column can do. */
export function CellMenu({at, columns, onClose}) {
  const page = usePage();
  const {column, cell} = at;
  return html`<${Menu} key=${`${at.x},${at.y}`} at=${at} label=${columnLabel(column, page.say)} onClose=${onClose}
      items=${[...valueItems(page, column, cell), null, ...items(page, column, columns, columns.indexOf(column))]}/>`;
}

/** What can be done with a value. */
export function valueItems({view, go, say, archive}, column, cell) {
  const isKey = !column.call || /^groupby$/i.test(column.call);
  const condition = column.of.canFilter && isKey
      ? conditionOf(column.of, cell.RawValue, cell.RawValue === null ? '' : column.part) : null;
  const value = cell.RawValue === null ? 'null' : String(cell.DisplayValue).slice(0, 40);
  const narrow = isNot => () => go({filter: narrowed(view.filter, archive, condition, isNot)});
  return [
    ...(condition ? [
      {label: say('value.only', {value}), run: narrow(false)},
      {label: say('value.without', {value}), run: narrow(true)},
    ] : []),
    {label: say('value.copy'), run: () => navigator.clipboard.writeText(String(cell.DisplayValue ?? ''))},
  ];
}

function items(page, column, columns, place) {
  const {view, go, say, archive, setWish} = page;
  const by = column.call ? column.text : column.of.name;
  const texts = columns.map(one => one.text);
  const sort = isDescending => () => go({orderBy: writeOrder([{by, isDescending}])});
  const move = step => () => {
    const moved = texts.slice();
    moved.splice(place + step, 0, ...moved.splice(place, 1));
    go({select: moved.join(',')});
  };
  const facets = facetNames(view);
  const isPlain = !column.call;
  const parts = [
    column.call || column.of.canSort ? [
      {label: say('sort.up'), run: sort(false)},
      {label: say('sort.down'), run: sort(true)},
    ] : [],
    isPlain ? [
      ...(column.of.canFilter ? [{label: say('column.filter'), run: () => {
        setWish(column.of.name);
        go({show: 'filter'}, {isSame: true});
      }}] : []),
      ...(column.of.type ? [{label: say('column.group'), run: () => go(groupedBy(view, archive, column.of))}] : []),
      ...(column.of.canFilter && archive.counted && !facets.includes(column.of.name)
          ? [{label: say('column.facet'), run: () => go({facets: [...facets, column.of.name].join(',')}, {isSame: true})}] : []),
    ] : [],
    [
      ...(place > 0 ? [{label: say('column.left'), run: move(-1)}] : []),
      ...(place < columns.length - 1 ? [{label: say('column.right'), run: move(1)}] : []),
      ...(columns.length > 1 ? [{label: say('column.hide'),
        run: () => go({select: texts.filter((_, at) => at !== place).join(',')})}] : []),
    ],
  ].filter(part => part.length);
  return parts.flatMap((part, at) => at ? [null, ...part] : part);
}

/** Columns that every row has a value of: what is counted by them is the rows. */
function isOfRows({name}) {
  return /^(primarykey|getallrows)$/i.test(name);
}
