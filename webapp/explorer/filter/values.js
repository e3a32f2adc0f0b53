// The editors of values, by the type of the column and what the operator takes.
import {html, useEffect, useState} from '../html.js';
import {Combo} from '../combo.js';
import {Icon} from '../icon.js';
import {findItems, nameItems} from '../items.js';
import {usePage} from '../page.js';
import {kindOf, PERIODS, takes} from './operators.js';

/** The editor of all values of a row. */
export function Values({row, column, onChange}) {
  const {say} = usePage();
  const set = (place, value) => {
    const values = row.values.slice();
    values[place] = value;
    onChange(Array.from(values, one => one ?? ''));
  };
  const one = place => html`<${OneValue} column=${column} value=${row.values[place] ?? ''}
      onChange=${value => set(place, value)}/>`;
  switch (takes(row.operator)) {
    case 0: return null;
    case 1: return one(0);
    case 2: return html`${one(0)}<span class="soft">${say('value.and')}</span>${one(1)}`;
    case 'many': return html`<${ManyValues} column=${column} values=${row.values} onChange=${onChange}/>`;
    case 'period': return html`<${PeriodChoice} value=${row.values[0]} onChange=${value => set(0, value)}/>`;
    case 'periods': return html`
      <input type="number" min="0" max="10000" class="count" aria-label=${say('value.number')}
        value=${row.values[0] ?? ''} onChange=${event => set(0, event.target.value)}/>
      <${PeriodChoice} value=${row.values[1]} onChange=${value => set(1, value)}/>`;
    default: return html`<input aria-label=${say('value')} value=${row.values[0] ?? ''} spellcheck=${false}
        onChange=${event => onChange([event.target.value])}/>`;
  }
}

function PeriodChoice({value, onChange}) {
  const {say} = usePage();
  return html`<select aria-label=${say('value.period')} value=${value ?? ''} onChange=${event => onChange(event.target.value)}>
    <option value="" disabled>…</option>
    ${PERIODS.map(name => html`<option key=${name} value=${name}>${say(`period.${name}`)}</option>`)}</select>`;
}

function OneValue({column, value, onChange}) {
  const {say} = usePage();
  switch (kindOf(column)) {
    case 'flag': return html`<select aria-label=${say('value')} value=${value} onChange=${event => onChange(event.target.value)}>
        <option value="" disabled>…</option>
        <option value="true">${say('yes')}</option><option value="false">${say('no')}</option></select>`;
    case 'date': return html`<${DateValue} value=${value} onChange=${onChange}/>`;
    case 'list': return html`<${ItemValue} column=${column} value=${value} onChange=${onChange}/>`;
    case 'number': return html`<input inputmode="decimal" class="number" aria-label=${say('value')} value=${value}
        onChange=${event => onChange(event.target.value.trim().replace(',', '.'))}/>`;
    default: return html`<input aria-label=${say('value')} value=${value} placeholder=${say('value.text')}
        onChange=${event => onChange(event.target.value)}/>`;
  }
}

/** A day, and a time of it where one is wanted. */
function DateValue({value, onChange}) {
  const {say} = usePage();
  const [day, time = ''] = value.split('T');
  const isDay = day === '' || /^\d{4}-\d\d-\d\d$/.test(day);
  if (!isDay) return html`<input aria-label=${say('value')} value=${value} onChange=${event => onChange(event.target.value)}/>`;
  return html`
    <input type="date" aria-label=${say('value.day')} value=${day}
      onChange=${event => onChange(event.target.value + (event.target.value && time ? 'T' + time : ''))}/>
    ${day && html`<input type="time" class="time" aria-label=${say('value.time')} title=${say('value.time')} value=${time.slice(0, 5)}
      onChange=${event => onChange(day + (event.target.value ? 'T' + event.target.value : ''))}/>`}`;
}

/** An item of a list, by its name. */
function ItemValue({column, value, onChange, isAdding}) {
  const {archive, headers, say} = usePage();
  const name = useNames(column, value ? [value] : []).get(value) ?? value;
  const find = async typed => (await findItems(archive, column, typed, headers))
      .map(({id, name}) => ({key: String(id), label: name, note: String(id)}));
  return html`<${Combo} label=${say(isAdding ? 'value.add' : 'value')} value=${isAdding ? '' : name} find=${find}
      isFree=${true} placeholder=${say(isAdding ? 'value.add' : 'value.item')} onPick=${choice => onChange(choice.key)}/>`;
}

/** Any number of values, each one to take away. */
function ManyValues({column, values, onChange}) {
  const {say} = usePage();
  const names = useNames(column, values);
  const add = value => { if (value !== '' && !values.includes(value)) onChange([...values, value]); };
  return html`
    <span class="many">
      ${values.filter(Boolean).map(value => html`<button key=${value} class="chip" title=${say('value.remove')}
          onClick=${() => onChange(values.filter(other => other !== value))}>${names.get(value) ?? value}<${Icon} of="close"/></button>`)}
      ${column.isList ? html`<${ItemValue} column=${column} value="" isAdding=${true} onChange=${add}/>`
          : html`<${AddValue} column=${column} key=${values.length} onAdd=${add}/>`}
    </span>`;
}

function AddValue({column, onAdd}) {
  const {say} = usePage();
  if (column.isDate || column.isFlag) return html`<${OneValue} column=${column} value="" onChange=${onAdd}/>`;
  return html`<input aria-label=${say('value.add')} placeholder=${say('value.add')}
      inputmode=${column.isNumber ? 'decimal' : 'text'}
      onChange=${event => { onAdd(event.target.value.trim()); event.target.value = ''; }}/>`;
}

/** The names of items by their ids, as soon as they are known. */
export function useNames(column, ids) {
  const {archive, headers} = usePage();
  const [names, setNames] = useState(new Map());
  const wanted = column.isList ? ids.filter(id => /^\d+$/.test(id)).join(',') : '';
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    nameItems(archive, column, wanted.split(','), headers)
        .then(found => { if (isCurrent) setNames(found); }, () => {});
    return () => { isCurrent = false; };
  }, [column.name, wanted, headers['SO-Language']]);
  return names;
}
