// How many rows there are, and the way to the next.
import {html} from './html.js';
import {Icon} from './icon.js';
import {pageNumber, usePage} from './page.js';
import {Release} from './release.js';

const SIZES = [10, 25, 50, 100, 250, 500, 1000];

export function Pages({answer}) {
  const {view, go, say} = usePage();
  const page = pageNumber(view);
  const size = view.top || '100';
  const next = answer.isCurrent && !answer.isLoading ? answer.next : '';
  return html`
    <footer class="pages">
      <nav aria-label=${say('page.nav')}>
        ${view.skiptoken && html`<button onClick=${() => go({skiptoken: ''})}>${say('page.first')}</button>`}
        ${view.skiptoken && page > 1 && html`<button onClick=${() => history.back()}><${Icon} of="left"/>
          ${say('page.back')}</button>`}
        <button class="primary" disabled=${!next} id="next-page"
          onClick=${() => { go({skiptoken: next}, {page: page ? page + 1 : null}); toTop(); }}
          >${say('page.next')}<${Icon} of="right"/></button>
        ${page && html`<span class="soft">${say('page.number', {page})}</span>`}
      </nav>
      <${Status} answer=${answer}/>
      <div class="grow"></div>
      <label class="inline">${say('page.size')}
        <select value=${size} onChange=${e => go({top: e.target.value === '100' ? '' : e.target.value})}>
          ${[...new Set([...SIZES, Number(size)])].sort((a, b) => a - b)
              .map(n => html`<option key=${n} value=${n}>${n}</option>`)}
        </select></label>
      <${Release}/>
    </footer>`;
}

/** What is heard and seen of the answer: its rows, its time, its count. */
function Status({answer}) {
  const {view, go, say} = usePage();
  const n = answer.rows.length;
  const text = answer.isLoading ? (answer.bytes
          ? say('rows.coming', {n, kb: Math.round(answer.bytes / 1000)}) : say('loading'))
      : answer.refusal ? '' : say('rows.here', {n});
  return html`
    <div class="status">
      <span role="status" aria-live="polite">${text}</span>
      ${!answer.isLoading && answer.millis && html`<span class="soft">${
          say('rows.millis', {ms: Math.round(answer.millis)})}</span>`}
      ${answer.count !== null && html`<strong id="count">${view.count === 'Estimate' ? '≈ ' : ''}${
          say('count.all', {n: Number(answer.count)})}</strong>`}
      ${!view.count && html`
        <button class="link" onClick=${() => go({count: 'allpages'})}>${say('count.exact')}</button>
        <button class="link" onClick=${() => go({count: 'Estimate'})}>${say('count.estimate')}</button>`}
      ${view.count && html`<button class="link" onClick=${() => go({count: ''})}>${say('count.none')}</button>`}
    </div>`;
}

function toTop() {
  document.getElementById('rows')?.scrollTo(0, 0);
}
