// One archive: what is asked, and what comes.
import {html, useMemo, useState} from './html.js';
import {useAnswer} from './answer.js';
import {Chart} from './chart.js';
import {facetNames, Facets} from './facets.js';
import {FilterPanel} from './filter/panel.js';
import {Grid} from './grid.js';
import {GroupsPanel} from './groups.js';
import {Page, usePage} from './page.js';
import {Pages} from './pages.js';
import {RefusalBox} from './refusal.js';
import {RequestLine} from './requestline.js';
import {RowDetail} from './rowdetail.js';
import {readSelect} from './select.js';
import {Toolbar} from './toolbar.js';

export function Explorer() {
  const page = usePage();
  const {view, archive, headers, fail} = page;
  const [wish, setWish] = useState(null);
  const [tries, setTries] = useState(0);
  const [openRow, setOpenRow] = useState(null);
  const answer = useAnswer(view, headers, fail, tries);
  const columns = useMemo(() => shownColumns(view.select, archive), [view.select, archive]);

  const hasFacets = archive.counted && (facetNames(view).length > 0 || view.show === 'facets');
  const isGrouped = columns.some(column => column.call.toLowerCase() === 'groupby');

  return html`
    <${Page.Provider} value=${{...page, wish, setWish}}>
    <main>
      <h1 class="unseen">${archive.name}</h1>
      <${RequestLine}/>
      <${Toolbar} columns=${columns} answer=${answer}/>
      ${['filter', 'text'].includes(view.show) && html`<${FilterPanel}/>`}
      ${view.show === 'groups' && html`<${GroupsPanel}/>`}
      <${RefusalBox} refusal=${answer.refusal} onRetry=${() => setTries(tries + 1)}/>
      ${answer.warning && html`<p class="warning" role="status">${warningText(answer.warning)}</p>`}
      <div class="rows">
        ${hasFacets && html`<${Facets}/>`}
        <div class="pane">
        ${view.chart && isGrouped && !answer.refusal && html`<${Chart} columns=${columns} answer=${answer}/>`}
        <${Grid} columns=${columns} answer=${answer} onOpen=${setOpenRow}/>
        </div>
      </div>
      <${Pages} answer=${answer}/>
      ${openRow && html`<${RowDetail} row=${openRow} onClose=${() => setOpenRow(null)}/>`}
    </main>
    </${Page.Provider}>`;
}

/** The columns of the answer, each with the key of its values. */
function shownColumns(select, archive) {
  const texts = select ? readSelect(select) : archive.defaults.map(name => ({text: name, column: name, call: ''}));
  return texts.flatMap(term => term.text === '*' ? archive.defaults.map(
          name => ({text: name, column: name, call: ''})) : [term])
      .map(term => ({...term, key: term.call ? term.text : archive.column(term.column).name,
        of: archive.column(term.column)}));
}

/** The text of a Warning header: `199 - "..."`. */
function warningText(header) {
  return /"(.*)"/.exec(header)?.[1].replace(/\\(.)/g, '$1') ?? header;
}
