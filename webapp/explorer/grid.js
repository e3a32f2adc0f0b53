// The rows, as a table.
import {html, Component, useMemo, useRef, useState} from './html.js';
import {Value, cellText, cellTitle, formats} from './cell.js';
import {ColumnMenu, CellMenu, columnLabel} from './columnmenu.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {readOrder, same, sortedBy} from './select.js';

const BAND = /^(header|footer):(\d)$|^grandtotal$/;

export function Grid({columns, answer, onOpen}) {
  const {view, say, archive, archives} = usePage();
  const [at, setAt] = useState(null);
  const table = useRef();
  const shownAs = useMemo(() => formats(view.culture, say.language), [view.culture, say.language]);
  const rows = answer.rows;
  const hasKinds = useMemo(() => archive.entities.length > 1 && Boolean(view.entities), [view.entities]);
  const width = columns.reduce((sum, column) => sum + columnWidth(column), 9);

  function onContextMenu(event) {
    const cell = event.target.closest('td');
    if (!cell || getSelection().toString()) return;
    event.preventDefault();
    const column = columns[cell.cellIndex - 1];
    const row = rows[cell.parentNode.rowIndex - 1];
    setAt({x: event.clientX, y: event.clientY, column, cell: row.Column[column.key], row});
  }

  return html`
    <div class=${'scroll' + (answer.isLoading ? ' is-loading' : '')} id="rows" tabindex="0"
      role="region" aria-label=${say('rows')} aria-busy=${answer.isLoading}>
      <div class="progress" hidden=${!answer.isLoading}></div>
      <table ref=${table} style=${{width: `max(100%, ${width}ch)`}} onContextMenu=${onContextMenu}
        class=${view.select && columns.some(column => column.call) ? 'bands' : ''}>
        <caption class="unseen">${say('rows.caption', {archive: archive.name})}</caption>
        <colgroup><col style=${{width: '9ch'}}/>${columns.map(column =>
            html`<col key=${column.key} style=${{width: `${columnWidth(column)}ch`}}/>`)}</colgroup>
        <thead><tr>
          <th scope="col" class="key-head"><span class="unseen">${say('row')}</span>#</th>
          ${columns.map((column, place) => html`<${Heading} key=${column.key} column=${column}
              place=${place} columns=${columns}/>`)}
        </tr></thead>
        <tbody>${rows.map(row => html`<${Row} key=${row.EntityName + row.PrimaryKey} row=${row}
            columns=${columns} formats=${shownAs} archives=${archives} say=${say}
            hasKind=${hasKinds} onOpen=${onOpen}/>`)}</tbody>
      </table>
      ${!rows.length && !answer.isLoading && !answer.refusal && html`<${Empty}/>`}
    </div>
    ${at && html`<${CellMenu} at=${at} columns=${columns} onClose=${() => setAt(null)}/>`}`;
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
        || next.say !== this.props.say || next.formats !== this.props.formats;
  }

  render({row, columns, formats, archives, say, hasKind, onOpen}) {
    const band = BAND.exec(row.EntityName);
    return html`
      <tr class=${band ? `band ${band[1] ?? 'grandtotal'} level-${band[2] ?? 0}` : ''}>
        <th scope="row">${band ? html`<span class="unseen">${row.EntityName}</span>`
            : html`<button class="key" onClick=${() => onOpen(row)}
                title=${say('row.open')}>${hasKind && html`<small>${row.EntityName}</small>`}${row.PrimaryKey}</button>`}</th>
        ${columns.map(column => {
          const cell = row.Column[column.key];
          if (!cell) return html`<td></td>`;
          if (band && (cell.RawValue === null) && column.call.toLowerCase() !== 'groupby') return html`<td></td>`;
          const text = cellText(column.of, cell, formats);
          return html`<td class=${isNumber(column, cell) ? 'number' : undefined}
              title=${cellTitle(column.of, cell, text)}><${Value} column=${column.of} cell=${cell}
              formats=${formats} archives=${archives} say=${say}/></td>`;
        })}
      </tr>`;
  }
}

function isNumber(column, cell) {
  return typeof cell.RawValue === 'number' && (column.call ? true : column.of.isNumber && !column.of.isList);
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
