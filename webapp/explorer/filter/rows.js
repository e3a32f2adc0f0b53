// A filter as rows: column, operator, values; groups of them joined by and, or, not.
import {html, useEffect, useState} from '../html.js';
import {ColumnCombo} from '../combo.js';
import {Icon} from '../icon.js';
import {usePage} from '../page.js';
import {everything, readFilter, writeFilter} from './grammar.js';
import {operatorsOf, takes} from './operators.js';
import {Values} from './values.js';

/** The rows; every change that makes another filter is asked at once. */
export function FilterRows() {
  const {view, go, say, archive, wish, setWish} = usePage();
  const [draft, setDraft] = useState(() => ({of: null, root: null}));
  const root = draft.of === view.filter ? draft.root : readFilter(view.filter, archive);
  useEffect(() => { if (draft.of !== view.filter) setDraft({of: view.filter, root}); }, [view.filter]);

  useEffect(() => {
    if (!wish || root === null) return;
    const {first, others} = operatorsOf(archive.column(wish));
    setDraft({of: view.filter, root: {...root, parts: [...root.parts, {...emptyRow(), column: wish, operator: [...first, ...others][0]}]}});
    setWish(null);
  }, [wish]);

  if (root === null) return html`<p class="note">${say('filter.only-text')}</p>`;
  function change(next) {
    const text = writeFilter(next, archive);
    setDraft({of: text, root: next});
    go({filter: text});
  }
  const shown = root.parts.length ? root : {...root, parts: [emptyRow()]};
  return html`<${Group} node=${shown} onChange=${change}/>`;
}

const emptyRow = () => ({kind: 'one', column: '', operator: '', values: [], isNot: false});

function Group({node, onChange, onRemove}) {
  const {say} = usePage();
  const set = (place, part) => {
    const parts = node.parts.slice();
    if (part) parts[place] = part;
    else parts.splice(place, 1);
    onChange({...node, parts});
  };
  const add = part => onChange({...node, parts: [...node.parts, part]});
  return html`
    <fieldset class=${'group ' + node.kind}>
      <legend class="unseen">${say('filter.group')}</legend>
      <div class="joiner">
        <select aria-label=${say('filter.joined')} value=${(node.isNot ? 'not-' : '') + node.kind}
          onChange=${event => onChange({...node, kind: event.target.value.replace('not-', ''), isNot: event.target.value.startsWith('not-')})}>
          ${['all', 'any', ...(onRemove ? ['not-all', 'not-any'] : [])].map(kind =>
              html`<option key=${kind} value=${kind}>${say(`filter.${kind}`)}</option>`)}
        </select>
        ${onRemove && html`<button class="quiet small" onClick=${onRemove} aria-label=${say('filter.remove-group')}
            title=${say('filter.remove-group')}><${Icon} of="close"/></button>`}
      </div>
      <ul>${node.parts.map((part, place) => html`
        <li key=${place}><${Part} node=${part} onChange=${next => set(place, next)} onRemove=${() => set(place, null)}/></li>`)}
      </ul>
      <div class="buttons">
        <button class="quiet" onClick=${() => add(emptyRow())}><${Icon} of="plus"/>${say('filter.add')}</button>
        <button class="quiet" onClick=${() => add({...everything(), kind: node.kind === 'all' ? 'any' : 'all', parts: [emptyRow()]})}
          ><${Icon} of="plus"/>${say('filter.add-group')}</button>
      </div>
    </fieldset>`;
}

function Part({node, onChange, onRemove}) {
  if (node.kind === 'text') return html`<${TextRow} node=${node} onChange=${onChange} onRemove=${onRemove}/>`;
  if (node.kind === 'one') return html`<${Row} node=${node} onChange=${onChange} onRemove=${onRemove}/>`;
  return html`<${Group} node=${node} onChange=${onChange} onRemove=${onRemove}/>`;
}

function Row({node, onChange, onRemove}) {
  const {say, archive} = usePage();
  const column = node.column ? archive.column(node.column) : null;
  const {first, others} = column ? operatorsOf(column) : {first: [], others: []};

  function choose(name) {
    const chosen = archive.column(name);
    const operators = operatorsOf(chosen);
    const all = [...operators.first, ...operators.others];
    const isSameType = column?.type === chosen.type;
    const operator = isSameType && all.includes(node.operator) ? node.operator : all[0];
    onChange({...node, column: name, operator, values: isSameType && !column.isList ? node.values : []});
  }

  function setOperator(operator) {
    const before = takes(node.operator);
    const now = takes(operator);
    const isAlike = typeof before !== 'string' || before === 'many' ? typeof now === 'number' || now === 'many' : before === now;
    const most = now === 'many' ? Infinity : typeof now === 'number' ? now : 2;
    onChange({...node, operator, values: isAlike ? node.values.slice(0, most) : []});
  }

  return html`
    <div class="row" role="group" aria-label=${column ? column.title : say('filter.row')}>
      <${ColumnCombo} archive=${archive} label=${say('column')} value=${node.column} placeholder=${say('column.choose')}
        isWanted=${one => one.canFilter} onPick=${choose}/>
      ${column && html`
        <select class="operator" aria-label=${say('operator')} value=${(node.isNot ? 'not ' : '') + node.operator}
          onChange=${event => event.target.value === 'not' ? onChange({...node, isNot: !node.isNot}) : setOperator(event.target.value.replace(/^not /, ''))}>
          ${[...first].map(name => option(name))}
          ${others.length > 0 && html`<optgroup label=${say('operator.more')}>${others.map(option)}</optgroup>`}
          <optgroup label="—"><option value="not">${say(node.isNot ? 'operator.plain' : 'operator.not')}</option></optgroup>
        </select>
        <${Values} key=${node.column + node.operator} row=${node} column=${column} onChange=${values => onChange({...node, values})}/>`}
      <button class="quiet small" onClick=${onRemove} aria-label=${say('filter.remove')} title=${say('filter.remove')}><${Icon} of="close"/></button>
    </div>`;

  function option(name) {
    const label = say.knows(`op.${name}`) ? say(`op.${name}`) : name;
    return html`<option key=${name} value=${(node.isNot ? 'not ' : '') + name}>${node.isNot ? `${say('operator.negated')} ` : ''}${label}</option>`;
  }
}

/** What is more than a row can show: kept as it was written. */
function TextRow({node, onChange, onRemove}) {
  const {say} = usePage();
  return html`
    <div class="row" role="group" aria-label=${say('filter.text')}>
      <input class="code" aria-label=${say('filter.text')} value=${node.text} spellcheck=${false}
        onChange=${event => onChange({...node, text: event.target.value})}/>
      <button class="quiet small" onClick=${onRemove} aria-label=${say('filter.remove')} title=${say('filter.remove')}><${Icon} of="close"/></button>
    </div>`;
}
