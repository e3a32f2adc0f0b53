// The line on top: archives, language and looks, the way out.
import {html} from './html.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {Settings} from './settings.js';

export function TopBar({onLeave, chosen}) {
  const {archives, say} = usePage();
  return html`
    <header class="top">
      <a class="brand" href=${archives[0] ? '#' + archives[0].name : '#'} aria-label="Arkiv">
        <img src="/explorer/icon.svg" alt="" width="26" height="26"/><span>Arkiv</span></a>
      <nav aria-label=${say('archives')}>
        ${archives.map(({name}) => html`<a href=${'#' + name} key=${name}
            aria-current=${name === chosen?.name ? 'page' : undefined}>${name}</a>`)}
      </nav>
      <div class="grow"></div>
      <${Settings}/>
      <button class="quiet" onClick=${onLeave} title=${say('logout')}><${Icon} of="leave"/>
        <span class="wide-only">${say('logout')}</span></button>
    </header>`;
}
