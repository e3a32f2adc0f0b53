// Questions kept by name in this browser.
import {html, useState} from './html.js';
import {Dialog} from './dialog.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';

const KEY = 'arkiv.views';

/** The views of this browser: {name: fragment}. */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function keep(views) {
  localStorage.setItem(KEY, JSON.stringify(views));
}

/** The menu of views. */
export function Views() {
  const {say} = usePage();
  const [naming, setNaming] = useState(null);
  const items = () => {
    const names = Object.keys(kept()).sort((a, b) => a.localeCompare(b));
    return [
      ...names.map(name => ({label: name, run: () => { location.hash = kept()[name]; }})),
      ...(names.length ? [null] : []),
      {label: say('views.save'), run: () => setNaming('')},
      ...(names.length ? [{label: say('views.manage'), run: () => setNaming(null) ?? setManaging(true)}] : []),
    ];
  };
  const [isManaging, setManaging] = useState(false);
  return html`
    <${Menu} className="quiet" title=${say('views')} items=${items}><${Icon} of="star"/><span class="wide-only">${say('views')}</span></${Menu}>
    ${naming !== null && html`<${Dialog} title=${say('views.save')} className="small" onClose=${() => setNaming(null)}>
      <${NameForm} onDone=${() => setNaming(null)}/></${Dialog}>`}
    ${isManaging && html`<${Dialog} title=${say('views')} className="small" onClose=${() => setManaging(false)}><${Kept}/></${Dialog}>`}`;
}

function NameForm({onDone}) {
  const {view, say} = usePage();
  function save(event) {
    event.preventDefault();
    const name = event.target.viewName.value.trim();
    if (!name) return;
    keep({...kept(), [name]: location.hash});
    onDone();
  }
  return html`<form class="fields" onSubmit=${save}>
    <label>${say('views.name')}<input name="viewName" autofocus required value=${view.archive}/></label>
    <p class="soft">${say('views.note')}</p>
    <div class="buttons"><button class="primary">${say('views.keep')}</button></div></form>`;
}

function Kept() {
  const {say} = usePage();
  const [views, setViews] = useState(kept());
  function remove(name) {
    const {[name]: gone, ...others} = views;
    keep(others);
    setViews(others);
  }
  return html`<ul class="kept">${Object.entries(views).map(([name, fragment]) => html`
    <li key=${name}><a href=${fragment}>${name}</a><button class="quiet small" onClick=${() => remove(name)}
      aria-label=${say('views.remove', {name})}><${Icon} of="close"/></button></li>`)}</ul>`;
}
