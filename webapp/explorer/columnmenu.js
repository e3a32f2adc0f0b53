// What can be done with a column, and with a value in it.
import {html} from './html.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';
import {readOrder, same, writeOrder} from './select.js';

/** The heading of a column; of a function, its words. */
export function columnLabel(column, say) {
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

export function CellMenu({at, columns, onClose}) {
  const page = usePage();
  const place = columns.indexOf(at.column);
  return html`<${Menu} key=${`${at.x},${at.y}`} at=${at} label=${columnLabel(at.column, page.say)}
      items=${items(page, at.column, columns, place)} onClose=${onClose}/>`;
}

function items({view, go, say}, column, columns, place) {
  const by = column.call ? column.text : column.of.name;
  const others = readOrder(view.orderBy).filter(term => !same(term.by, by));
  const texts = columns.map(one => one.text);
  const sort = isDescending => () => go({orderBy: writeOrder([{by, isDescending}, ...others.slice(0, 0)])});
  const move = step => () => {
    const moved = texts.slice();
    moved.splice(place + step, 0, ...moved.splice(place, 1));
    go({select: moved.join(',')});
  };
  const canSort = column.call || column.of.canSort;
  return [
    ...(canSort ? [
      {label: say('sort.up'), run: sort(false)},
      {label: say('sort.down'), run: sort(true)},
    ] : []),
    null,
    ...(place > 0 ? [{label: say('column.left'), run: move(-1)}] : []),
    ...(place < columns.length - 1 ? [{label: say('column.right'), run: move(1)}] : []),
    ...(columns.length > 1 ? [{label: say('column.hide'),
      run: () => go({select: texts.filter((_, at) => at !== place).join(',')})}] : []),
  ].filter((item, at, all) => item !== null || (at > 0 && at < all.length - 1));
}
