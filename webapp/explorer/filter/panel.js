// The two views of the same filter, and what it says in a line.
import {html} from '../html.js';
import {Icon} from '../icon.js';
import {usePage} from '../page.js';
import {readFilter, writeFilter} from './grammar.js';
import {FilterRows} from './rows.js';
import {FilterText} from './text.js';
import {takes} from './operators.js';
import {useNames} from './values.js';

export function FilterPanel() {
  const {view, go, say} = usePage();
  const isText = view.show === 'text';
  const tab = (show, label) => html`<button aria-pressed=${view.show === show}
      onClick=${() => go({show}, {isSame: true})}>${label}</button>`;
  return html`
    <section class="panel" aria-label=${say('filter')}>
      <div class="panel-head">
        <span class="tabs">${tab('filter', say('filter.as-rows'))}${tab('text', say('filter.as-text'))}</span>
        ${view.filter && html`<button class="quiet" onClick=${() => go({filter: ''})}>${say('filter.clear')}</button>`}
      </div>
      ${isText ? html`<${FilterText}/>` : html`<${FilterRows}/>`}
    </section>`;
}

/** The filter in words, each part to take away. */
export function FilterChips() {
  const {view, go, say, archive} = usePage();
  const root = view.filter ? readFilter(view.filter, archive) : null;
  if (!view.filter) return null;
  if (!root) return html`<span class="chips"><span class="chip plain"><code>${view.filter}</code></span></span>`;
  const parts = root.kind === 'all' ? root.parts : [root];
  return html`
    <ul class="chips" aria-label=${say('filter')}>
      ${parts.map((part, place) => html`<li key=${place} class="chip plain"><span><${Words} node=${part}/></span>
        <button class="quiet small" aria-label=${say('filter.remove')} title=${say('filter.remove')}
          onClick=${() => go({filter: writeFilter({...root, kind: 'all', parts: parts.filter(other => other !== part)}, archive)})}
          ><${Icon} of="close"/></button></li>`)}
    </ul>`;
}

/** A part of a filter in words. */
function Words({node}) {
  const {say, archive} = usePage();
  const column = archive.column(node.column ?? '');
  const names = useNames(column, node.values ?? []);
  const not = node.isNot ? `${say('operator.negated')} ` : '';
  if (node.kind === 'text') return html`${not}<code>${node.text}</code>`;
  if (node.kind !== 'one') {
    const joiner = ` ${say(node.kind === 'all' ? 'joiner.and' : 'joiner.or')} `;
    return html`${not}(${node.parts.map((part, at) => html`${at ? joiner : ''}<${Words} node=${part}/>`)})`;
  }
  const values = node.values.map(value => names.get(value) ?? value);
  const label = say.knows(`op.${node.operator}`) ? say(`op.${node.operator}`) : node.operator;
  const wanted = takes(node.operator);
  const text = wanted === 'period' ? say(`period.${values[0]}`)
      : wanted === 'periods' ? `${values[0]} × ${say(`period.${values[1]}`)}`
      : values.join(wanted === 2 ? ` ${say('value.and')} ` : ', ');
  return html`<span class="soft">${column.title}</span> ${not}${label} <b>${text}</b>`;
}
