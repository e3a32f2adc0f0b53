// The request that the page makes, always in sight: who reads it learns the language.
import {html, useState} from './html.js';
import {optionPairs} from './address.js';
import {CopyMenu} from './copy.js';
import {DownloadMenu} from './download.js';
import {Views} from './views.js';
import {usePage} from './page.js';

export function RequestLine() {
  const {view, archive, say} = usePage();
  const [isLong, setLong] = useState(false);
  const pairs = optionPairs(view);
  return html`
    <div class="request">
      <code class=${isLong ? 'whole' : ''} tabindex="0" role="group" aria-label=${say('request')}
        onClick=${() => setLong(!isLong)}><b>GET</b> /api/v1/Archive/<b>${archive.name}</b>${
          pairs.map(([name, value], at) => html`<span class="option" key=${name}>${
              at ? '&' : '?'}<i>${name}</i>=<span>${value}</span></span>`)}</code>
      <span class="takes"><${CopyMenu}/><${DownloadMenu}/><${Views}/></span>
    </div>`;
}
