// The rows, as a table.
import {html, Component, useEffect, useMemo, useRef, useState} from './html.js';
import {Value, cellText, cellTitle, formats} from './cell.js';
import {ColumnMenu, CellMenu, columnLabel} from './columnmenu.js';
import {levelOf, rowsOfGroup} from './groups.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {readOrder, same, sortedBy} from './select.js';

/** In characters, as all widths here. */
const LEAST_KEY_WIDTH = 9;
const KEY_PADDING = 4;
const BAND = /^(header|footer):(\d)$|^grandtotal$/;

export function Grid({columns, answer, onOpen}) {
  const {view, go, say, archive, archives} = usePage();
  const [at, setAt] = useState(null);
  const table = useRef();
  const shownAs = useMemo(() => formats(view.culture, say.language), [view.culture, say.language]);
  const rows = answer.rows;
  const isBusy = answer.isLoading || !answer.isCurrent;
  const hasKinds = useMemo(() => archive.entities.length > 1 && Boolean(view.entities), [view.entities]);
  const keys = useMemo(() => keyWidth(rows, hasKinds), [rows, hasKinds]);
  const width = columns.reduce((sum, column) => sum + columnWidth(column), keys);

  const began = performance.now();
  useEffect(() => measured(began), [rows, columns]);
  const isBands = columns.some(column => column.call);
  const greatest = useMemo(() => isBands ? greatestCounts(columns, rows) : null, [columns, rows]);
  const drill = row => { const change = rowsOfGroup(view, archive, columns, row); if (change) go(change); };

  function onContextMenu(event) {
    const cell = event.target.closest('td');
    if (!cell || getSelection().toString()) return;
    event.preventDefault();
    const column = columns[cell.cellIndex - 1];
    const row = rows[cell.parentNode.rowIndex - 1];
    if (row.Column[column.key]) setAt({x: event.clientX, y: event.clientY, column, cell: row.Column[column.key]});
  }

  return html`
    <div class=${'scroll' + (isBusy ? ' is-loading' : '')} id="rows" tabindex="0"
      role="region" aria-label=${say('rows')} aria-busy=${isBusy}>
      <div class="progress" hidden=${!isBusy}></div>
      <table ref=${table} style=${{width: `max(100%, ${width}ch)`}} onContextMenu=${onContextMenu}
        class=${isBands ? 'bands' : ''}>
        <caption class="unseen">${say('rows.caption', {archive: archive.name})}</caption>
        <colgroup><col style=${{width: `${keys}ch`}}/>${columns.map(column =>
            html`<col key=${column.key} style=${{width: shareOfWidth(column, width, keys)}}/>`)}</colgroup>
        <thead><tr>
          <th scope="col" class="key-head"><span class="unseen">${say('row')}</span>#</th>
          ${columns.map((column, place) => html`<${Heading} key=${column.key} column=${column}
              place=${place} columns=${columns}/>`)}
        </tr></thead>
        <tbody>${rows.map(row => html`<${Row} key=${row.EntityName + row.PrimaryKey} row=${row}
            columns=${columns} formats=${shownAs} archives=${archives} say=${say}
            hasKind=${hasKinds} onOpen=${onOpen} onDrill=${drill} greatest=${greatest}/>`)}</tbody>
      </table>
      ${!rows.length && !isBusy && !answer.refusal && html`<${Empty}/>`}
    </div>
    ${at && html`<${CellMenu} at=${at} columns=${columns} onClose=${() => setAt(null)}/>`}`;
}

/** Says in the browser's own tools how long rows took, from their values to the screen. */
function measured(start) {
  const frame = requestAnimationFrame(() => setTimeout(() => {
    performance.clearMeasures('rows drawn');
    performance.measure('rows drawn', {start, end: performance.now()});
  }));
  return () => cancelAnimationFrame(frame);
}

function Empty() {
  const {view, go, say} = usePage();
  return html`<div class="empty"><p>${say('rows.none')}</p>
    ${view.filter && html`<button onClick=${() => go({filter: ''})}>${say('filter.clear')}</button>`}
  </div>`;
}

/** A heading: click to sort, with shift to sort by more; its menu has the rest. */
function Heading({column, place, columns}) {
  const {view, go, say} = usePage();
  const [isOver, setOver] = useState(false);
  const by = column.call ? column.text : column.of.name;
  const terms = readOrder(view.orderBy);
  const rank = terms.findIndex(term => same(term.by, by));
  const isDescending = rank >= 0 && terms[rank].isDescending;
  const canSort = column.call || column.of.canSort;
  const label = columnLabel(column, say);

  function drop(event) {
    event.preventDefault();
    setOver(false);
    const from = Number(event.dataTransfer.getData('text/arkiv-column'));
    const moved = columns.map(one => one.text);
    moved.splice(place, 0, ...moved.splice(from, 1));
    go({select: moved.join(',')});
  }

  return html`
    <th scope="col" class=${(column.of.isNumber && !isKey(column) ? 'number' : '') + (isOver ? ' is-over' : '')}
      aria-sort=${rank < 0 ? undefined : isDescending ? 'descending' : 'ascending'}
      draggable="true"
      onDragStart=${event => event.dataTransfer.setData('text/arkiv-column', String(place))}
      onDragOver=${event => { event.preventDefault(); setOver(true); }}
      onDragLeave=${() => setOver(false)} onDrop=${drop}>
      <div class="heading">
        <button class="sort" disabled=${!canSort} title=${`${column.text}\n${canSort ? say('sort.hint') : say('sort.not')}`}
          onClick=${event => go({orderBy: sortedBy(view.orderBy, by, event.shiftKey)})}>
          <span>${column.of.place && html`<small>${column.of.place}</small>`}${label}</span>
          ${rank >= 0 && html`<span class="arrow" aria-hidden="true"><${Icon} of=${isDescending ? 'down' : 'up'}/>${
              terms.length > 1 ? rank + 1 : ''}</span>`}
        </button>
        <${ColumnMenu} column=${column} columns=${columns} place=${place}/>
      </div>
    </th>`;
}

/** A row draws itself again only when its values or columns change. */
class Row extends Component {
  shouldComponentUpdate(next) {
    return next.row !== this.props.row || next.columns !== this.props.columns
        || next.say !== this.props.say || next.greatest !== this.props.greatest || next.formats !== this.props.formats;
  }

  render({row, columns, formats, archives, say, hasKind, onOpen, onDrill, greatest}) {
    const band = BAND.exec(row.EntityName);
    const level = levelOf(row);
    return html`
      <tr class=${band ? `band ${band[1] ?? 'grandtotal'} level-${band[2] ?? 0}` : ''}>
        <th scope="row">${band ? html`<span class="unseen">${row.EntityName}</span>${level > 0 && columns.some(column => column.part || column.call)
            && html`<button class="key" onClick=${() => onDrill(row)} title=${say('groups.drill')} aria-label=${say('groups.drill')}><${Icon} of="right"/></button>`}`
            : html`<button class="key" onClick=${() => onOpen(row)}
                title=${say('row.open')}>${hasKind && html`<small>${row.EntityName}</small>`}${row.PrimaryKey}</button>`}</th>
        ${columns.map(column => {
          const cell = row.Column[column.key];
          if (!cell) return html`<td></td>`;
          const isKey = column.call.toLowerCase() === 'groupby';
          if (band && isKey && (column.level > level || level === 0)) return html`<td></td>`;
          if (cell.RawValue === null && (band ? !isKey : column.call)) return html`<td></td>`;
          const share = band && level > 0 && greatest?.get(column.key + level);
          const text = cellText(shown(column), cell, formats);
          return html`<td class=${(isNumber(column, cell) ? 'number' : '') + (share ? ' share' : '')
              + (band && isKey && column.level < level ? ' repeated' : '')}
              style=${share ? {'--share': `${100 * cell.RawValue / share}%`} : undefined}
              title=${cellTitle(shown(column), cell, text)}><${Value} column=${shown(column)} cell=${cell}
              formats=${formats} archives=${archives} say=${say}/></td>`;
        })}
      </tr>`;
  }
}

/** How a column's values look: counts and parts of dates are not of their column's kind. */
function shown(column) {
  const isCount = /^count/i.test(column.call);
  return isCount || column.part || /^percent$/i.test(column.call) ? {isSpan: false, isCount} : column.of;
}

/** The greatest of each number of a level, to draw the others by. */
function greatestCounts(columns, rows) {
  const greatest = new Map();
  for (const {key} of columns.filter(column => /^(count|countall|sum)$/i.test(column.call))) {
    for (const row of rows) {
      const value = row.Column[key]?.RawValue;
      const place = key + levelOf(row);
      if (typeof value === 'number' && value > (greatest.get(place) ?? 0)) greatest.set(place, value);
    }
  }
  return greatest;
}

function isNumber(column, cell) {
  const isItem = column.of.isList && (!column.call || /^(groupby|min|max)$/i.test(column.call));
  return typeof cell.RawValue === 'number' && !isItem && (Boolean(column.call) || column.of.isNumber);
}

function isKey(column) {
  return column.of.isList;
}

/** In characters: what metadata says, within reason; a heading needs its room too. */
function columnWidth(column) {
  if (column.call) return 18;
  const heading = Math.min(column.of.heading.length, 14) + 6;
  return Math.max(column.of.isDate ? 21 : Math.min(column.of.width, 24) + 2, heading);
}

/** What a column gets of the width beside the scroll bar, and at least its own. */
function shareOfWidth(column, width, keys) {
  const own = columnWidth(column);
  return `max(${own}ch, calc((100cqw - 1.25rem - ${keys}ch) * ${own / (width - keys)}))`;
}

/** As wide as the longest key, with the kind of row before it where there are several. */
function keyWidth(rows, hasKinds) {
  return rows.filter(row => !BAND.test(row.EntityName)).reduce((widest, row) => Math.max(widest,
      KEY_PADDING + String(row.PrimaryKey).length + (hasKinds ? row.EntityName.length : 0)), LEAST_KEY_WIDTH);
}
