// The kinds of row that an archive gives.
import {html} from './html.js';
import {usePage} from './page.js';

export function Entities() {
  const {view, go, say, archive} = usePage();
  if (archive.entities.length < 2) return null;
  const asked = view.entities.split(',').map(name => name.trim().toLowerCase()).filter(Boolean);
  const isOn = name => asked.length ? asked.includes(name.toLowerCase()) : name === archive.entities[0];
  function toggle(name) {
    const on = archive.entities.filter(other => other === name ? !isOn(name) : isOn(other));
    go({entities: on.length === 1 && on[0] === archive.entities[0] ? '' : on.join(',')});
  }
  return html`
    <fieldset class="kinds"><legend>${say('entities')}</legend>
      ${archive.entities.map(name => html`<label key=${name}><input type="checkbox"
          checked=${isOn(name)} onChange=${() => toggle(name)}/> ${name}</label>`)}
    </fieldset>`;
}
