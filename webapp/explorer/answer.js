// The rows that the state asks for, as they come.
import {useEffect, useMemo, useState} from './html.js';
import {askRows} from './service.js';
import {requestPath} from './address.js';

const SHOW_EVERY_MILLIS = 200;
const NONE = {rows: [], isLoading: true, bytes: 0, refusal: null, count: null, next: '', of: ''};

/**
 * Asks whenever the question changes; the rows before stay until the first of the next are there.
 *
 * @return {rows, isLoading, bytes, refusal, count, next, warning, millis}
 */
export function useAnswer(view, headers, fail, tries) {
  const [answer, setAnswer] = useState(NONE);
  const path = requestPath(view, {$mode: 'Full', $format: 'JSON'});
  const question = path + JSON.stringify(headers);
  useEffect(() => {
    const stop = new AbortController();
    const began = performance.now();
    let shown = began;
    setAnswer(before => ({...before, isLoading: true, bytes: 0}));
    askRows(path, headers, stop.signal, (rows, bytes) => {
      const now = performance.now();
      if (now - shown < SHOW_EVERY_MILLIS) return;
      shown = now;
      setAnswer({...NONE, of: question, rows: rows.slice(), bytes});
    }).then(whole => setAnswer({
      ...NONE,
      of: question,
      isLoading: false,
      rows: whole.rows,
      next: tokenOf(whole['odata.nextLink']),
      count: whole['odata.count'] ?? null,
      warning: whole.warning,
      millis: performance.now() - began,
    }), refusal => {
      if (refusal.name === 'AbortError') return;
      setAnswer({...NONE, of: question, isLoading: false, refusal});
      fail(refusal);
    });
    return () => stop.abort();
  }, [question, tries]);
  return useMemo(() => ({...answer, isCurrent: answer.of === question}), [answer, question]);
}

/** The part of the link that says where the next page begins. */
function tokenOf(link) {
  return link ? new URL(link).searchParams.get('$skiptoken') ?? '' : '';
}
