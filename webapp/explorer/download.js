// The whole answer as a file.
import {html, useRef, useState} from './html.js';
import {requestPath} from './address.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';
import {refusalText} from './refusal.js';
import {askFile} from './service.js';

/** As many rows as one page of the service may have; the other formats have no pages. */
const MOST_ROWS = 100_000;

const FORMATS = [
  {label: 'JSON', note: 'download.json', format: 'json', $top: MOST_ROWS},
  {label: 'CSV', note: 'download.csv', format: 'csv', $top: ''},
  {label: 'CSV, Excel', note: 'download.excel', format: 'csv;bom=true', $top: ''},
  {label: 'NDJSON', note: 'download.ndjson', format: 'ndjson', $top: ''},
  {label: 'XML', note: 'download.xml', format: 'xml', $top: MOST_ROWS},
];

export function DownloadMenu() {
  const {view, headers, say, fail} = usePage();
  const [news, setNews] = useState('');
  const stop = useRef(null);

  async function save({format, $top}) {
    stop.current = new AbortController();
    const path = requestPath({...view, skiptoken: '', count: ''}, {$top, $format: format});
    const name = `${view.archive}.${format.split(';')[0]}`;
    try {
      const file = await askFile(path, headers, stop.current.signal,
          bytes => setNews(say('download.coming', {mb: bytes / 1_000_000})));
      offer(file, name);
      setNews(say('download.done', {name}));
    } catch (refusal) {
      setNews(refusal.name === 'AbortError' ? '' : refusalText(refusal, say));
      fail(refusal);
    } finally {
      stop.current = null;
    }
  }

  return html`
    <${Menu} className="quiet" title=${say('download')} items=${FORMATS.map(choice => (
      {label: choice.label, note: say(choice.note), run: () => save(choice)}))}
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
