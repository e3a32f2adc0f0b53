// A filter as text: completed while it is typed, marked where it is wrong, mended by one click.
import {html, useEffect, useId, useLayoutEffect, useRef, useState} from '../html.js';
import {requestPath} from '../address.js';
import {findItems} from '../items.js';
import {mended} from '../mend.js';
import {usePage} from '../page.js';
import {ask, Refusal} from '../service.js';
import {choices, expectedAt} from './complete.js';
import {tokens} from './lexer.js';

const CHECK_AFTER_MILLIS = 400;

export function FilterText() {
  const {view, go, say, archive, headers} = usePage();
  const [text, setText] = useState(view.filter);
  const [asked, setAsked] = useState(null);
  const [offer, setOffer] = useState({expected: null, list: [], at: -1});
  const [problem, setProblem] = useState(null);
  const area = useRef();
  const id = useId();

  useEffect(() => { setText(view.filter); }, [view.filter]);
  useEffect(() => check(text, view, headers, setProblem), [text, view.archive]);
  useEffect(() => complete(), [asked]);

  function complete() {
    if (asked === null) {
      setOffer({expected: null, list: [], at: -1});
      return undefined;
    }
    let isCurrent = true;
    const expected = {...expectedAt(text, asked.caret, archive), isAsked: asked.isAsked};
    choices(expected, archive, say, (column, typed) => findItems(archive, column, typed, headers)).then(list => {
      const isTyped = list.length === 1 && list[0].text === expected.typed;
      if (isCurrent) setOffer({expected, list: isTyped ? [] : list, at: expected.typed ? 0 : -1});
    }, () => {});
    return () => { isCurrent = false; };
  }

  function accept(choice) {
    const {from, to} = offer.expected;
    const blank = choice.text.endsWith('(') || offer.expected.isInList ? '' : ' ';
    const next = text.slice(0, from) + choice.text + blank + text.slice(to).replace(/^ /, '');
    const caret = from + choice.text.length + blank.length;
    setText(next);
    area.current.value = next;
    area.current.setSelectionRange(caret, caret);
    setAsked({caret});
  }

  function run(filter = text) {
    setAsked(null);
    go({filter: filter.trim()});
  }

  function onKeyDown(event) {
    const {list, at} = offer;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && list.length) setOffer({...offer, at: (at + step + list.length) % list.length});
    else if (event.key === ' ' && event.ctrlKey) setAsked({caret: event.target.selectionStart, isAsked: true});
    else if (['Enter', 'Tab'].includes(event.key) && !event.shiftKey && list[at]) accept(list[at]);
    else if (event.key === 'Enter' && !event.shiftKey) run();
    else if (event.key === 'Escape' && list.length) setAsked(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onInput(event) {
    setText(event.target.value);
    setAsked({caret: event.target.selectionStart});
  }

  const isNew = text.trim() !== view.filter;
  const mend = isNew && problem && mended(text, problem);
  return html`
    <div class="filter-text">
      <div class="editor">
        <${Mirror} text=${text} problem=${isNew ? problem : null} offer=${offer} accept=${accept} id=${id}/>
        <textarea ref=${area} rows="2" value=${text} aria-label="$filter" spellcheck=${false} autocapitalize="none"
          placeholder=${say('filter.placeholder')} aria-autocomplete="list" aria-controls=${offer.list.length ? id : undefined}
          aria-invalid=${Boolean(isNew && problem)}
          aria-activedescendant=${offer.list[offer.at] ? `${id}-${offer.at}` : undefined}
          onInput=${onInput} onKeyDown=${onKeyDown} onBlur=${() => setAsked(null)}
          onClick=${event => setAsked(text ? null : {caret: event.target.selectionStart})}></textarea>
      </div>
      <button class="primary" disabled=${!isNew} onClick=${() => run()}>${say('filter.run')}</button>
      <div class="problem" role="status">${isNew && problem && html`
        <span>${problem.message}</span>
        ${mend && html`<button class="primary" onClick=${() => { setText(mend); run(mend); }}>${say('refusal.mend', {to: problem.suggestion})}</button>`}`}
      </div>
    </div>`;
}

/** Asks the service whether a filter is right, without rows, once the typing rests. */
function check(text, view, headers, setProblem) {
  setProblem(null);
  if (!text.trim() || text.trim() === view.filter) return undefined;
  const stop = new AbortController();
  const later = setTimeout(async () => {
    const path = requestPath({...view, skiptoken: '', count: '', options: '', orderBy: '', select: '', filter: text}, {$top: 0, $format: 'JSON'});
    try {
      await ask(path, headers, stop.signal);
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.parameter === '$filter') setProblem(refusal);
    }
  }, CHECK_AFTER_MILLIS);
  return () => {
    clearTimeout(later);
    stop.abort();
  };
}

/** The same text in colours, behind the one that is typed, with the offers at the caret. */
function Mirror({text, problem, offer, accept, id}) {
  const list = useRef();
  useLayoutEffect(() => { list.current?.children[offer.at]?.scrollIntoView({block: 'nearest'}); }, [offer]);
  const from = offer.expected?.from ?? -1;
  const parts = [];
  let at = 0;
  const all = tokens(text);
  const wrong = problem && problem.position !== null
      ? all.find(token => token.to > problem.position)?.from ?? text.length : -1;
  for (const token of all) {
    if (from >= at && from <= token.from && offer.list.length) parts.push(text.slice(at, from), 'offers'), at = from;
    parts.push(text.slice(at, token.from));
    const kind = token.kind === 'word' && /^(and|or|not)$/i.test(token.text) ? 'joiner' : token.kind;
    parts.push(html`<span class=${`${kind}${token.from === wrong ? ' wrong' : ''}`}>${token.text}</span>`);
    at = token.to;
  }
  if (!parts.includes('offers') && offer.list.length) parts.push(text.slice(at, from), 'offers'), at = from;
  parts.push(text.slice(at));
  if (wrong === text.length) parts.push(html`<span class="wrong">  </span>`);
  return html`<div class="mirror">${parts.map(part => part !== 'offers' ? part : html`
      <span class="offers"><ul ref=${list} role="listbox" id=${id} class="choices" aria-label="$filter">
        ${offer.list.map((choice, place) => html`
          <li role="option" key=${choice.text} id=${`${id}-${place}`} aria-selected=${place === offer.at}
            onPointerDown=${event => { event.preventDefault(); accept(choice); }}><span>${choice.label}</span>${
            choice.note && html`<small>${choice.note}</small>`}</li>`)}</ul></span>`)}</div>`;
}
