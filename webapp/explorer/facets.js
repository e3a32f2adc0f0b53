// The values that a column has in these rows, with how many of each: a click filters.
import {html, useEffect, useState} from './html.js';
import {requestPath} from './address.js';
import {cellText, formats} from './cell.js';
import {ColumnCombo} from './combo.js';
import {daysOf} from './dateparts.js';
import {chosenValues, toggled} from './filter/value.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {ask} from './service.js';

const FEW = 8;
const MORE = 40;

export const facetNames = view => view.facets.split(',').filter(Boolean);

/** The facets at the side of the rows. */
export function Facets() {
  const {view, go, say, archive} = usePage();
  const names = facetNames(view);
  const set = next => go({facets: next.join(',')}, {isSame: true});
  return html`
    <aside class="facets" aria-label=${say('facets')}>
      ${names.map(name => html`<${Facet} key=${name} column=${archive.column(name)}
          onRemove=${() => set(names.filter(other => other !== name))}/>`)}
      <${ColumnCombo} archive=${archive} label=${say('facets.add')} placeholder=${say('facets.add')}
        key=${names.length} isWanted=${column => column.canFilter && !names.includes(column.name)}
        onPick=${name => set([...names, name])}/>
    </aside>`;
}

function Facet({column, onRemove}) {
  const {view, go, say, archive, headers} = usePage();
  const [most, setMost] = useState(FEW);
  const part = column.isDate ? 'YearMonth' : '';
  const {values, rest} = chosenValues(view.filter, archive, column);
  const found = useValues(column, part, rest, most + 1);
  const shown = found.list.slice(0, most);
  const greatest = Math.max(1, ...shown.map(({count}) => count));
  return html`
    <section aria-label=${column.title} aria-busy=${found.isLoading}>
      <h2><span title=${column.name}>${column.title}</span><button class="quiet small" onClick=${onRemove}
        aria-label=${say('facets.remove', {column: column.title})} title=${say('facets.remove', {column: column.title})}><${Icon} of="close"/></button></h2>
      ${found.failure && html`<p class="note">${found.failure}</p>`}
      <ul>${shown.map(({key, text, count}) => html`
        <li key=${key}><button aria-pressed=${values.includes(key)} disabled=${key === undefined}
            onClick=${() => go({filter: toggled(view.filter, archive, column, key, key === 'null' ? '' : part)})}>
          <span class=${text === null ? 'null' : ''}>${text ?? 'null'}</span><span class="amount">${say('number', {count})}</span>
          <span class="bar" style=${{width: `${100 * count / greatest}%`}}></span></button></li>`)}
      </ul>
      ${found.list.length > most && most === FEW && html`<button class="link" onClick=${() => setMost(MORE)}>${say('facets.more')}</button>`}
    </section>`;
}

/** The values of a column in the rows that a filter keeps, most frequent first. */
function useValues(column, part, filter, top) {
  const {view, headers, say, archive} = usePage();
  const [found, setFound] = useState({list: [], isLoading: true});
  const by = `GroupBy(${part ? `DatePart(${column.name}):${part}` : column.name}):HideDetail`;
  const count = `CountAll(${archive.counted})`;
  const path = requestPath({archive: archive.name, select: `${by},${count}:HideDetail`, filter,
    orderBy: part ? `${by} desc` : `${count} desc`, entities: '', top, options: '', count: '', skiptoken: ''},
    {$mode: 'Full', $format: 'JSON'});
  useEffect(() => {
    const stop = new AbortController();
    const shownAs = formats(view.culture, say.language);
    setFound(before => ({...before, isLoading: true}));
    ask(path, headers, stop.signal).then(({value}) => setFound({isLoading: false, list: value.map(row => {
      const [key, amount] = Object.values(row.Column);
      const raw = key.RawValue;
      return {
        key: raw === null ? 'null' : part ? daysOf(part, raw).join('..') : String(raw),
        text: column.isFlag && raw !== null ? say(raw ? 'yes' : 'no') : cellText(column, key, shownAs),
        count: amount.RawValue ?? 0,
      };
    })}), failure => {
      if (failure.name !== 'AbortError') setFound({list: [], isLoading: false, failure: failure.message || say('refusal.other', {status: failure.status})});
    });
    return () => stop.abort();
  }, [path, headers]);
  return found;
}
