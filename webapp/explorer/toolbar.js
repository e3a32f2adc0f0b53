// What can be changed about the question, each behind its button.
import {html} from './html.js';
import {CHARTS} from './chart.js';
import {ColumnsButton} from './columns.js';
import {Entities} from './entities.js';
import {facetNames} from './facets.js';
import {FilterChips} from './filter/panel.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';

export function Toolbar({columns}) {
  const {view, go, say, archive} = usePage();
  const shows = name => view.show === name || (name === 'filter' && view.show === 'text');
  const panel = (name, icon) => html`<button class="panel" aria-expanded=${shows(name)}
      onClick=${() => go({show: shows(name) ? '' : name}, {isSame: true})}><${Icon} of=${icon}/>${say(name)}</button>`;
  const isGrouped = columns.some(column => column.call.toLowerCase() === 'groupby');
  const hasFacets = facetNames(view).length > 0;
  return html`
    <div class="toolbar">
      ${panel('filter', 'filter')}
      <${ColumnsButton} columns=${columns}/>
      ${panel('groups', 'groups')}
      ${archive.counted && (hasFacets
          ? html`<button class="panel" aria-expanded="true" onClick=${() => go({facets: '', show: ''}, {isSame: true})}><${Icon} of="facets"/>${say('facets')}</button>`
          : panel('facets', 'facets'))}
      ${isGrouped && html`<button class="panel" aria-expanded=${view.chart !== ''}
          onClick=${() => go({chart: view.chart ? '' : CHARTS[0]})}><${Icon} of="chart"/>${say('chart')}</button>`}
      <${Entities}/>
      ${!shows('filter') && html`<${FilterChips}/>`}
    </div>`;
}
