// A field that finds one of many by what is typed.
import {html, useEffect, useId, useRef, useState} from './html.js';

const PAUSE_MILLIS = 150;

/**
 * A combo box.
 *
 * @param label what is chosen, for who cannot see it
 * @param value the text that is shown while nothing is typed
 * @param find gives the choices for what was typed, at once or later: [{key, label, note}]
 * @param onPick is told the choice; `isOpen` keeps what was typed as a choice too
 */
export function Combo({label, value = '', find, onPick, placeholder, isFree = false, focusFirst = false}) {
  const [typed, setTyped] = useState(null);
  const [found, setFound] = useState([]);
  const [at, setAt] = useState(0);
  const input = useRef();
  const list = useRef();
  const id = useId();
  const isOpen = typed !== null;

  useEffect(() => { if (focusFirst) input.current.focus(); }, []);

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    const show = choices => { if (isCurrent) { setFound(choices); setAt(0); } };
    const result = find(typed);
    if (Array.isArray(result)) {
      show(result);
      return undefined;
    }
    const later = setTimeout(() => result.then(show, () => show([])), typed ? PAUSE_MILLIS : 0);
    return () => { isCurrent = false; clearTimeout(later); };
  }, [typed]);

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({block: 'nearest'});
  }, [at, found]);

  function pick(choice) {
    setTyped(null);
    setFound([]);
    onPick(choice);
  }

  function onKeyDown(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && !isOpen) setTyped('');
    else if (step && found.length) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter' && isOpen && found[at]) pick(found[at]);
    else if (event.key === 'Enter' && isFree && typed) pick({key: typed, label: typed});
    else if (event.key === 'Escape' && isOpen) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return html`
    <span class="combo">
      <input ref=${input} role="combobox" aria-label=${label} aria-expanded=${isOpen && found.length > 0}
        aria-controls=${id} aria-autocomplete="list" autocomplete="off" spellcheck=${false}
        aria-activedescendant=${isOpen && found[at] ? `${id}-${at}` : undefined}
        placeholder=${placeholder} value=${isOpen ? typed : value} title=${value}
        onClick=${() => { if (!isOpen) setTyped(''); }}
        onInput=${event => setTyped(event.target.value)} onKeyDown=${onKeyDown}
        onBlur=${() => { if (isFree && typed) pick({key: typed, label: typed}); else setTyped(null); }}/>
      ${isOpen && found.length > 0 && html`
        <ul ref=${list} id=${id} role="listbox" aria-label=${label} class="choices">
          ${found.map((choice, place) => html`
            <li role="option" key=${choice.key} id=${`${id}-${place}`} aria-selected=${place === at}
              onPointerDown=${event => { event.preventDefault(); pick(choice); }}
              ><span>${choice.label}</span>${choice.note && html`<small>${choice.note}</small>`}</li>`)}
        </ul>`}
    </span>`;
}

/** Finds a column among all that an archive has, by heading, name or place. */
export function ColumnCombo({archive, label, value, onPick, isWanted = () => true, placeholder, focusFirst}) {
  const find = typed => matching(archive.visible.filter(isWanted), typed).slice(0, 80)
      .map(column => ({key: column.name, label: column.title, note: column.name}));
  return html`<${Combo} label=${label} value=${value ? archive.column(value).title : ''} find=${find}
      placeholder=${placeholder} focusFirst=${focusFirst} onPick=${choice => onPick(choice.key)}/>`;
}

/** The columns that have every word that was typed, those at the top of the tree first. */
export function matching(columns, typed) {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = columns.filter(column => wanted.every(word => column.searchText.includes(word)));
  if (!wanted.length) return found;
  const rank = column => (column.heading.toLowerCase().startsWith(wanted[0]) ? 0 : 1) + column.path.length;
  return found.map((column, at) => [rank(column), at, column])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , column]) => column);
}
