// What can be changed about the question, each behind its button.
import {html} from './html.js';
import {Entities} from './entities.js';

export function Toolbar() {
  return html`<div class="toolbar"><${Entities}/></div>`;
}
