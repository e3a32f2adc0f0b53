// What can be changed about the question, each behind its button.
import {html} from './html.js';
import {Entities} from './entities.js';
import {FilterChips} from './filter/panel.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';

export function Toolbar() {
  const {view, go, say} = usePage();
  const isFilter = ['filter', 'text'].includes(view.show);
  return html`
    <div class="toolbar">
      <button class="panel" aria-expanded=${isFilter} onClick=${() => go({show: isFilter ? '' : 'filter'}, {isSame: true})}
        ><${Icon} of="filter"/>${say('filter')}</button>
      <${Entities}/>
      ${!isFilter && html`<${FilterChips}/>`}
    </div>`;
}
