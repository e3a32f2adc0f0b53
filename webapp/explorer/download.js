// The whole answer as a file.
import {html, useRef, useState} from './html.js';
import {requestPath} from './address.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';
import {refusalText} from './refusal.js';
import {askFile} from './service.js';

/** As many rows as one answer of the service may have. */
const MOST_ROWS = 100_000;

const FORMATS = {JSON: 'application/json', XML: 'application/xml'};

export function DownloadMenu() {
  const {view, headers, say, fail} = usePage();
  const [news, setNews] = useState('');
  const stop = useRef(null);

  async function save(format) {
    stop.current = new AbortController();
    const path = requestPath({...view, skiptoken: '', count: ''}, {$top: MOST_ROWS, $format: format});
    try {
      const file = await askFile(path, {...headers, Accept: FORMATS[format]}, stop.current.signal,
          bytes => setNews(say('download.coming', {mb: bytes / 1_000_000})));
      offer(file, `${view.archive}.${format.toLowerCase()}`);
      setNews(say('download.done', {name: `${view.archive}.${format.toLowerCase()}`}));
    } catch (refusal) {
      setNews(refusal.name === 'AbortError' ? '' : refusalText(refusal, say));
      fail(refusal);
    } finally {
      stop.current = null;
    }
  }

  return html`
    <${Menu} className="quiet" title=${say('download')} items=${Object.keys(FORMATS).map(format => (
      {label: format, note: say(`download.${format.toLowerCase()}`), run: () => save(format)}))}
      ><${Icon} of="take"/><span class="wide-only">${say('download')}</span></${Menu}>
    ${news && html`<span class="news" role="status">${news}<button class="quiet small" aria-label=${say('close')}
        onClick=${() => { stop.current?.abort(); setNews(''); }}><${Icon} of="close"/></button></span>`}`;
}

/** Hands a file to the browser. */
export function offer(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
