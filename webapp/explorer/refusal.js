// What a refusal means, in words, and its mend where the service suggests one.
import {html} from './html.js';
import {OPTIONS} from './address.js';
import {mended} from './mend.js';
import {usePage} from './page.js';

/** A sentence for a refusal that is not about the query. */
export function refusalText(refusal, say) {
  const key = `refusal.${refusal.status}`;
  const seconds = refusal.retryAfterSeconds;
  const text = say.knows(key) ? say(key) : refusal.message || say('refusal.other',
      {status: refusal.status});
  return seconds ? `${text} ${say('refusal.retry', {n: seconds})}` : text;
}

/** A refusal above the rows, with a button that mends the query, or asks again. */
export function RefusalBox({refusal, onRetry}) {
  const {view, go, say} = usePage();
  if (!refusal) return null;
  const option = Object.keys(OPTIONS)
      .find(key => OPTIONS[key].toLowerCase() === refusal.parameter.toLowerCase());
  const isBadQuery = refusal.status === 400;
  const text = isBadQuery ? refusal.message : refusalText(refusal, say);
  const mend = option && refusal.suggestion && mended(view[option], refusal);
  return html`
    <div class="refusal" role="alert">
      <p>${isBadQuery && refusal.parameter && html`<code>${refusal.parameter}</code> `}${text}</p>
      ${isBadQuery && option && refusal.position !== null && html`
        <${Place} text=${view[option]} position=${refusal.position}/>`}
      <div class="buttons">
        ${mend && html`<button class="primary" onClick=${() => go({[option]: mend})}>
          ${say('refusal.mend', {to: refusal.suggestion})}</button>`}
        ${option === 'skiptoken' && html`<button class="primary"
          onClick=${() => go({skiptoken: ''})}>${say('page.first')}</button>`}
        ${option && option !== 'skiptoken' && html`<button onClick=${() => go({[option]: ''})}>
          ${say('refusal.drop', {option: refusal.parameter})}</button>`}
        ${!isBadQuery && html`<button onClick=${onRetry}>${say('refusal.again')}</button>`}
      </div>
    </div>`;
}

/** The text with the place that is meant. */
function Place({text, position}) {
  const end = /^('(?:''|\\'|[^'])*'?|[\w/$]+|.?)/s.exec(text.slice(position))[0].length;
  return html`<pre class="place">${text.slice(0, position)}<mark>${
      text.slice(position, position + end) || '…'}</mark>${text.slice(position + end)}</pre>`;
}
