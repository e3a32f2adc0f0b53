// Chooses columns: from the tree of all that there are, into an order.
import {html, useMemo, useRef, useState} from './html.js';
import {columnLabel} from './columnmenu.js';
import {matching} from './combo.js';
import {Dialog} from './dialog.js';
import {Icon} from './icon.js';
import {words} from './metadata.js';
import {usePage} from './page.js';
import {same} from './select.js';

const MOST_FOUND = 100;

export function ColumnsButton({columns}) {
  const {say} = usePage();
  const [isOpen, setOpen] = useState(false);
  return html`
    <button onClick=${() => setOpen(true)} aria-haspopup="dialog"><${Icon} of="columns"/>${say('columns')}
      <span class="badge">${columns.length}</span></button>
    ${isOpen && html`<${Dialog} title=${say('columns')} className="chooser" onClose=${() => setOpen(false)}>
      <${Chooser} columns=${columns} onDone=${() => setOpen(false)}/></${Dialog}>`}`;
}

function Chooser({columns, onDone}) {
  const {go, say, archive} = usePage();
  const [chosen, setChosen] = useState(columns);
  const [typed, setTyped] = useState('');
  const [news, setNews] = useState('');
  const isChosen = column => chosen.some(one => !one.call && same(one.of.name, column.name));

  function toggle(column) {
    setChosen(isChosen(column) ? chosen.filter(one => one.call || !same(one.of.name, column.name))
        : [...chosen, {text: column.name, column: column.name, call: '', key: column.name, of: column}]);
    setNews(say(isChosen(column) ? 'columns.removed' : 'columns.added', {column: column.title}));
  }
  function move(from, to) {
    if (to < 0 || to >= chosen.length) return;
    const moved = chosen.slice();
    moved.splice(to, 0, ...moved.splice(from, 1));
    setChosen(moved);
    setNews(say('columns.moved', {column: columnLabel(chosen[from], say), place: to + 1}));
  }
  function apply() {
    const texts = chosen.map(one => one.text);
    go({select: texts.join(',') === archive.defaults.join(',') ? '' : texts.join(',')});
    onDone();
  }

  return html`
    <div class="chooser-parts">
      <section aria-label=${say('columns.all')}>
        <label class="search"><${Icon} of="search"/><input type="search" autofocus value=${typed} placeholder=${say('columns.search', {n: archive.visible.length})}
          aria-label=${say('columns.search', {n: archive.visible.length})} onInput=${event => setTyped(event.target.value)}/></label>
        <div class="tree">${typed.trim() ? html`<${Found} typed=${typed} isChosen=${isChosen} toggle=${toggle}/>`
            : html`<${Tree} isChosen=${isChosen} toggle=${toggle}/>`}</div>
      </section>
      <section aria-label=${say('columns.chosen')}>
        <h3>${say('columns.chosen')} <span class="badge">${chosen.length}</span></h3>
        <${Chosen} chosen=${chosen} move=${move} onRemove=${place => setChosen(chosen.filter((_, at) => at !== place))}/>
      </section>
    </div>
    <div class="sheet-foot buttons">
      <button class="primary" onClick=${apply} disabled=${!chosen.length}>${say('columns.apply')}</button>
      <button onClick=${() => { go({select: ''}); onDone(); }}>${say('columns.default')}</button>
      <span class="unseen" role="status">${news}</span>
    </div>`;
}

function Choice({column, isChosen, toggle, isTitled}) {
  return html`<label class="column-choice"><input type="checkbox" checked=${isChosen(column)}
      onChange=${() => toggle(column)}/><span>${isTitled ? column.title : column.heading}</span><code>${column.name}</code></label>`;
}

function Found({typed, isChosen, toggle}) {
  const {say, archive} = usePage();
  const found = useMemo(() => matching(archive.visible, typed), [typed]);
  if (!found.length) return html`<p class="note">${say('columns.none')}</p>`;
  return html`<ul>${found.slice(0, MOST_FOUND).map(column => html`<li key=${column.name}>
    <${Choice} column=${column} isChosen=${isChosen} toggle=${toggle} isTitled=${true}/></li>`)}</ul>`;
}

/** The columns as a tree: what stands before a slash is a branch. */
function Tree({isChosen, toggle}) {
  const {archive} = usePage();
  const root = useMemo(() => treeOf(archive.visible), [archive]);
  return html`<${Branch} branch=${root} isChosen=${isChosen} toggle=${toggle}/>`;
}

function Branch({branch, isChosen, toggle}) {
  return html`<ul>
    ${branch.columns.map(column => html`<li key=${column.name}><${Choice} column=${column} isChosen=${isChosen} toggle=${toggle}/></li>`)}
    ${[...branch.branches].map(([name, inner]) => html`<li key=${'/' + name}><${Folded} name=${name} inner=${inner}
        isChosen=${isChosen} toggle=${toggle}/></li>`)}
  </ul>`;
}

/** A branch that draws itself only when it is opened. */
function Folded({name, inner, isChosen, toggle}) {
  const [isOpen, setOpen] = useState(false);
  return html`<details open=${isOpen} onToggle=${event => setOpen(event.target.open)}>
    <summary>${words(name)} <span class="soft">${inner.size}</span></summary>
    ${isOpen && html`<${Branch} branch=${inner} isChosen=${isChosen} toggle=${toggle}/>`}</details>`;
}

function treeOf(columns) {
  const branchOf = () => ({columns: [], branches: new Map(), size: 0});
  const root = branchOf();
  for (const column of columns) {
    let branch = root;
    for (const name of column.path) {
      if (!branch.branches.has(name)) branch.branches.set(name, branchOf());
      branch = branch.branches.get(name);
      branch.size++;
    }
    branch.columns.push(column);
  }
  return root;
}

/** The chosen columns, to drag or to move by keys. */
function Chosen({chosen, move, onRemove}) {
  const {say} = usePage();
  const [over, setOver] = useState(-1);
  const from = useRef(-1);
  const list = useRef();

  function onKeyDown(event, place) {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!step) return;
    event.preventDefault();
    const to = place + step;
    if (event.altKey || event.shiftKey) move(place, to);
    const rows = list.current.children;
    requestAnimationFrame(() => rows[Math.max(0, Math.min(to, rows.length - 1))]?.querySelector('.grip').focus());
  }

  return html`
    <p class="soft">${say('columns.keys')}</p>
    <ol ref=${list} class="chosen">
      ${chosen.map((column, place) => html`
        <li key=${column.text} draggable="true" class=${over === place ? 'is-over' : ''}
          onDragStart=${event => { from.current = place; event.dataTransfer.setData('text/plain', column.text); }}
          onDragOver=${event => { event.preventDefault(); setOver(place); }}
          onDragEnd=${() => setOver(-1)}
          onDrop=${event => { event.preventDefault(); setOver(-1); move(from.current, place); }}>
          <button class="quiet small grip" aria-label=${say('columns.move', {column: columnLabel(column, say), place: place + 1})}
            onKeyDown=${event => onKeyDown(event, place)}><${Icon} of="grip"/></button>
          <span title=${column.text}>${column.of.place && html`<small class="soft">${column.of.place} › </small>`}${columnLabel(column, say)}</span>
          <button class="quiet small" disabled=${place === 0} onClick=${() => move(place, place - 1)} aria-label=${say('columns.up', {column: columnLabel(column, say)})}><${Icon} of="up"/></button>
          <button class="quiet small" disabled=${place === chosen.length - 1} onClick=${() => move(place, place + 1)} aria-label=${say('columns.down', {column: columnLabel(column, say)})}><${Icon} of="down"/></button>
          <button class="quiet small" onClick=${() => onRemove(place)} aria-label=${say('columns.remove', {column: columnLabel(column, say)})}><${Icon} of="close"/></button>
        </li>`)}
    </ol>`;
}
