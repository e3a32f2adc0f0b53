// Where the page begins: texts, session, archives, then the explorer of one archive.
import {html, render, useCallback, useEffect, useMemo, useState} from './html.js';
import {requestHeaders} from './address.js';
import {Explorer} from './explorer.js';
import {LogIn} from './login.js';
import {archive as loadArchive, archives as loadArchives} from './metadata.js';
import {Page, useAddress} from './page.js';
import {refusalText} from './refusal.js';
import {ask} from './service.js';
import {logOut, xsrfToken} from './session.js';
import {applyTheme} from './settings.js';
import {loadTexts, pageLanguage} from './texts.js';
import {TopBar} from './topbar.js';

/** What opens where the address names no archive; the first of all where there is none such. */
const FIRST = 'ChatSession';

function App() {
  const [view, go] = useAddress();
  const language = pageLanguage(view.language);
  const say = useLoaded(() => loadTexts(language), [language]);
  const [isLoggedIn, setLoggedIn] = useState(Boolean(xsrfToken()));
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState(null);
  const [tries, setTries] = useState(0);

  const fail = useCallback(refusal => {
    if (refusal.status === 401) {
      setWhy('login.ended');
      setLoggedIn(false);
    }
  }, []);
  const failWhole = refusal => {
    fail(refusal);
    if (refusal.name !== 'AbortError' && refusal.status !== 401) setFailure(refusal);
  };

  const headers = useMemo(() => requestHeaders(view, language),
      [view.language, view.culture, view.zone, language]);
  const archives = useLoaded(
      () => isLoggedIn ? loadArchives() : null, [isLoggedIn, tries], failWhole);
  const chosen = archives && (archives.find(
      ({name}) => name.toLowerCase() === view.archive.toLowerCase())
      ?? (view.archive ? null : archives.find(({name}) => name === FIRST) ?? archives[0]));
  const archive = useLoaded(async () => {
    if (!chosen) return null;
    const [described, first] = await Promise.all([
      loadArchive(chosen, {'SO-Language': headers['SO-Language']}),
      ask(`/api/v1/Archive/${encodeURIComponent(chosen.name)}?$top=1&$mode=Slim&$format=JSON`, {}),
    ]);
    described.defaults = first.value.length
        ? Object.keys(first.value[0]).filter(key => !/^(PrimaryKey|EntityName)$/.test(key))
        : described.visible.filter(column => !column.path.length).slice(0, 12)
            .map(column => column.name);
    return described;
  }, [chosen?.name, headers['SO-Language'], tries], failWhole);

  useEffect(() => { document.documentElement.lang = language; }, [language]);
  useEffect(() => {
    if (chosen && !view.archive) go({archive: chosen.name}, {isSame: true});
    document.title = chosen ? `${chosen.name} – Arkiv` : 'Arkiv';
  }, [chosen, view.archive]);

  if (!say) return null;
  if (!isLoggedIn) {
    return html`<${LogIn} say=${say} why=${why} onDone=${() => {
      setWhy('');
      setFailure(null);
      setLoggedIn(true);
    }}/>`;
  }
  async function leave() {
    setWhy('login.left');
    setLoggedIn(false);
    await logOut().catch(() => {});
  }
  const retry = () => { setFailure(null); setTries(tries + 1); };
  const page = {view, go, say, archive, archives: archives ?? [], headers, fail};
  return html`
    <${Page.Provider} value=${page}>
      <a class="skip" href="#rows" onClick=${skip}>${say('skip')}</a>
      <${TopBar} onLeave=${leave} chosen=${chosen}/>
      ${failure ? html`<${Whole} text=${refusalText(failure, say)} say=${say} onRetry=${retry}/>`
          : archives && !chosen ? html`<${Unknown} name=${view.archive} archives=${archives} say=${say}/>`
          : archive && archive.name === chosen?.name ? html`<${Explorer} key=${archive.name}/>`
          : html`<main class="waiting" aria-busy="true"><p>${say('loading')}</p></main>`}
    </${Page.Provider}>`;
}

/** What a promise gives, once it gives; null before. */
function useLoaded(load, dependencies, onFailure = () => {}) {
  const [value, setValue] = useState(null);
  useEffect(() => {
    let isCurrent = true;
    Promise.resolve(load()).then(
        loaded => { if (isCurrent) setValue(() => loaded); },
        failure => { if (isCurrent) onFailure(failure); });
    return () => { isCurrent = false; };
  }, dependencies);
  return value;
}

function Whole({text, say, onRetry}) {
  return html`<main class="waiting"><div class="refusal" role="alert"><p>${text}</p>
    <div class="buttons"><button class="primary" onClick=${onRetry}>${say('refusal.again')}</button>
    </div></div></main>`;
}

function Unknown({name, archives, say}) {
  return html`<main class="waiting"><div class="refusal" role="alert">
    <p>${say('archive.unknown', {name})}</p>
    <ul>${archives.map(archive => html`<li><a href=${'#' + archive.name}>${archive.name}</a></li>`)}
    </ul></div></main>`;
}

/** The fragment is the state, so that this link moves the focus by itself. */
function skip(event) {
  event.preventDefault();
  document.getElementById('rows')?.focus();
}

applyTheme();
render(html`<${App}/>`, document.getElementById('app'));
