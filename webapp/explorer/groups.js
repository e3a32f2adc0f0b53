// Groups with totals: levels, what is added up, with or without the rows in them.
import {html, useState} from './html.js';
import {ColumnCombo} from './combo.js';
import {PARTS} from './dateparts.js';
import {conditionOf, narrowed} from './filter/value.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {readSelect} from './select.js';

const TOTALS = ['CountAll', 'Count', 'Sum', 'Avg', 'Median', 'Min', 'Max', 'Percent'];
const OF_NUMBERS = new Set(['Sum', 'Avg', 'Median', 'Percent']);

/** The groups that a $select asks for: {levels, totals, plain}. */
export function readGroups(select) {
  const terms = readSelect(select);
  return {
    levels: terms.filter(term => term.call.toLowerCase() === 'groupby')
        .sort((a, b) => a.level - b.level).map(({column, part}) => ({column, part})),
    totals: terms.filter(term => term.call && term.call.toLowerCase() !== 'groupby')
        .map(({call, column}) => ({call, column})),
    plain: terms.filter(term => !term.call).map(term => term.text),
  };
}

/** The $select of groups; each level comes out as a row above what is in it. */
export function writeGroups({levels, totals, plain}) {
  const by = ({column, part}, at) =>
      `GroupBy(${part ? `DatePart(${column}):${part}` : column}):${at + 1}:Header:HideDetail`;
  return [...levels.map(by), ...totals.map(({call, column}) => `${call}(${column}):HideDetail`), ...plain].join(',');
}

/** What to change to see the rows grouped by one more column. */
export function groupedBy(view, archive, column) {
  const asked = readGroups(view.select);
  const isGrouped = asked.levels.length > 0;
  const totals = isGrouped ? asked.totals : archive.counted ? [{call: 'CountAll', column: archive.counted}] : [];
  const levels = [...asked.levels, {column: column.name, part: column.isDate ? 'YearMonth' : ''}];
  return {select: writeGroups({levels, totals, plain: []}), orderBy: '', options: 'GrandTotal=true', show: 'groups'};
}

/** What to change to see the rows of a group. */
export function rowsOfGroup(view, archive, columns, row) {
  let filter = view.filter;
  for (const column of columns.filter(one => one.call.toLowerCase() === 'groupby')) {
    const cell = row.Column[column.key];
    if (!cell || column.level > levelOf(row)) continue;
    const condition = conditionOf(column.of, cell.RawValue, cell.RawValue === null ? '' : column.part);
    if (!condition) return null;
    filter = narrowed(filter, archive, condition);
  }
  return {filter, select: '', orderBy: '', options: '', show: '', chart: ''};
}

export function levelOf(row) {
  return Number(/:(\d)$/.exec(row.EntityName)?.[1] ?? 0);
}

/** The panel that builds groups. */
export function GroupsPanel() {
  const {view, go, say, archive} = usePage();
  const asked = readGroups(view.select);
  const [plainBefore, setPlainBefore] = useState(archive.defaults.slice(0, 6));
  const isGrouped = asked.levels.length + asked.totals.length > 0;
  const levels = isGrouped ? asked.levels : [];
  const totals = isGrouped ? asked.totals : [];
  const plain = isGrouped ? asked.plain : [];
  const hasGrandTotal = /grandtotal\s*=\s*true/i.test(view.options);

  function set(change) {
    const next = {levels, totals, plain, ...change};
    const isNew = !isGrouped && next.levels.length > 0;
    if (isNew && !next.totals.length && archive.counted) next.totals = [{call: 'CountAll', column: archive.counted}];
    const hasAny = next.levels.length + next.totals.length > 0;
    go({select: hasAny ? writeGroups(next) : '', orderBy: '',
      options: hasAny && (isNew || hasGrandTotal) ? 'GrandTotal=true' : '', ...(hasAny ? {} : {chart: ''})});
  }
  const replaced = (list, at, value) => value === null ? list.filter((_, place) => place !== at)
      : list.map((one, place) => place === at ? value : one);

  return html`
    <section class="panel groups" aria-label=${say('groups')}>
      <div class="panel-head"><h2>${say('groups')}</h2>
        ${isGrouped && html`<button class="quiet" onClick=${() => go({select: '', orderBy: '', options: '', chart: ''})}>${say('groups.none')}</button>`}</div>
      <div class="group-parts">
        <div><h3>${say('groups.levels')}</h3>
          ${levels.map((level, at) => html`<${Level} key=${at} level=${level} at=${at}
              onChange=${value => set({levels: replaced(levels, at, value)})}
              onUp=${() => set({levels: [...levels.slice(0, at - 1), level, levels[at - 1], ...levels.slice(at + 1)]})}/>`)}
          ${levels.length < 9 && html`<div class="row"><${ColumnCombo} archive=${archive} key=${levels.length} label=${say('groups.add-level')}
            placeholder=${say('groups.add-level')} onPick=${name => set({levels: [...levels,
                {column: name, part: archive.column(name).isDate ? 'YearMonth' : ''}]})}/></div>`}
        </div>
        <div><h3>${say('groups.totals')}</h3>
          ${totals.map((total, at) => html`<${Total} key=${at} total=${total} onChange=${value => set({totals: replaced(totals, at, value)})}/>`)}
          <div class="row"><${ColumnCombo} archive=${archive} key=${totals.length} label=${say('groups.add-total')} placeholder=${say('groups.add-total')}
            isWanted=${column => column.type !== ''} onPick=${name => set({totals: [...totals,
                {call: archive.column(name).isNumber && !archive.column(name).isList ? 'Avg' : 'Count', column: name}]})}/></div>
        </div>
        <div><h3>${say('groups.more')}</h3>
          <label class="check"><input type="checkbox" checked=${hasGrandTotal} disabled=${!isGrouped}
            onChange=${() => go({options: hasGrandTotal ? '' : 'GrandTotal=true'})}/> ${say('groups.grandtotal')}</label>
          <label class="check"><input type="checkbox" checked=${plain.length > 0} disabled=${!isGrouped || !levels.length}
            onChange=${() => { if (plain.length) setPlainBefore(plain); set({plain: plain.length ? [] : plainBefore}); }}/> ${say('groups.details')}</label>
        </div>
      </div>
    </section>`;
}

function Level({level, at, onChange, onUp}) {
  const {say, archive} = usePage();
  const column = archive.column(level.column);
  return html`
    <div class="row" role="group" aria-label=${say('groups.level', {n: at + 1})}>
      <${ColumnCombo} archive=${archive} label=${say('groups.level', {n: at + 1})} value=${level.column}
        onPick=${name => onChange({column: name, part: archive.column(name).isDate ? 'YearMonth' : ''})}/>
      ${column.isDate && html`<select aria-label=${say('groups.part')} value=${level.part} onChange=${event => onChange({...level, part: event.target.value})}>
        ${PARTS.map(part => html`<option key=${part} value=${part}>${say(`part.${part.toLowerCase()}`)}</option>`)}</select>`}
      ${at > 0 && html`<button class="quiet small" onClick=${onUp} aria-label=${say('groups.outer')} title=${say('groups.outer')}><${Icon} of="up"/></button>`}
      <button class="quiet small" onClick=${() => onChange(null)} aria-label=${say('groups.remove')} title=${say('groups.remove')}><${Icon} of="close"/></button>
    </div>`;
}

function Total({total, onChange}) {
  const {say, archive} = usePage();
  const column = archive.column(total.column);
  const isNumber = column.isNumber && !column.isList;
  const fitting = TOTALS.filter(call => isNumber || !OF_NUMBERS.has(call))
      .filter(call => !['Min', 'Max'].includes(call) || !column.isList && !column.isFlag);
  const own = fitting.find(call => call.toLowerCase() === total.call.toLowerCase());
  return html`
    <div class="row" role="group" aria-label=${say('groups.total')}>
      <select aria-label=${say('groups.function')} value=${own ?? total.call} onChange=${event => onChange({...total, call: event.target.value})}>
        ${(own ? fitting : [total.call, ...fitting]).map(call => html`<option key=${call} value=${call}>${say(`total.${call.toLowerCase()}`)}</option>`)}</select>
      ${same(total.column, archive.counted) ? html`<span class="soft">${say('groups.rows')}</span>`
          : html`<${ColumnCombo} archive=${archive} label=${say('column')} value=${total.column} onPick=${name => onChange({...total, column: name})}/>`}
      <button class="quiet small" onClick=${() => onChange(null)} aria-label=${say('groups.remove')} title=${say('groups.remove')}><${Icon} of="close"/></button>
    </div>`;
}

function same(name, counted) {
  return counted !== null && name.toLowerCase() === counted.toLowerCase();
}
