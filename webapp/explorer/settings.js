// Language, culture and zone of the answers, light and dark.
import {html} from './html.js';
import {Dialog} from './dialog.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';
import {LANGUAGES} from './texts.js';
import {useState} from './html.js';

const THEME = 'arkiv.theme';
const THEMES = ['auto', 'light', 'dark'];

/** Shows the page light or dark, as chosen before. */
export function applyTheme(theme = localStorage.getItem(THEME) ?? 'auto') {
  document.documentElement.dataset.theme = theme;
  if (theme === 'auto') localStorage.removeItem(THEME);
  else localStorage.setItem(THEME, theme);
}

export function Settings() {
  const {say} = usePage();
  const [isOpen, setOpen] = useState(false);
  return html`
    <button class="quiet" onClick=${() => setOpen(true)} title=${say('settings')}
      aria-label=${say('settings')}><${Icon} of="globe"/></button>
    ${isOpen && html`<${Dialog} title=${say('settings')} onClose=${() => setOpen(false)}
        className="small"><${Choices}/></${Dialog}>`}`;
}

function Choices() {
  const {view, go, say} = usePage();
  const [theme, setTheme] = useState(document.documentElement.dataset.theme);
  const set = name => event => go({[name]: event.target.value.trim()});
  return html`
    <div class="fields">
      <label>${say('settings.language')}
        <select value=${view.language} onChange=${set('language')}>
          <option value="">${say('settings.browser')}</option>
          ${Object.entries(LANGUAGES).map(([code, name]) =>
              html`<option value=${code} key=${code}>${name}</option>`)}
          <option value="*">${say('settings.stored')}</option>
        </select></label>
      <label>${say('settings.culture')}
        <input value=${view.culture} onChange=${set('culture')} placeholder="nb-NO"
          list="cultures" spellcheck=${false}/>
        <datalist id="cultures">${['en-GB', 'en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'de-CH',
          'nl-NL', 'fr-FR'].map(tag => html`<option value=${tag} key=${tag}/>`)}</datalist></label>
      <label>${say('settings.zone')}
        <input value=${view.zone} onChange=${set('zone')} placeholder=${say('settings.zone.stored')}
          list="zones" spellcheck=${false}/>
        <datalist id="zones">${['UTC', ...Intl.supportedValuesOf('timeZone')].map(zone =>
            html`<option value=${zone} key=${zone}/>`)}</datalist></label>
      <fieldset class="choice"><legend>${say('settings.theme')}</legend>
        ${THEMES.map(name => html`<label key=${name}><input type="radio" name="theme"
            checked=${theme === name} onChange=${() => { applyTheme(name); setTheme(name); }}
            /> ${say(`theme.${name}`)}</label>`)}
      </fieldset>
    </div>`;
}
