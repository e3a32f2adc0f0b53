// How a value looks: the service's display value, unless the eye needs less of it.
import {html} from './html.js';
import {same} from './select.js';

const ADDRESS = /^(https?:|mailto:|tel:)/i;
const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const REFERENCE = /^(\w+?)_id=(\d+)$/;

/** How numbers and dates look: as the culture says, else the browser's form of the language. */
export function formats(culture, language) {
  const browser = navigator.languages.find(tag => tag.split('-')[0] === language);
  const form = culture || browser || language;
  return {
    number: new Intl.NumberFormat(form, {maximumFractionDigits: 2}),
    // what the service sends is local to its zone already
    date: new Intl.DateTimeFormat(form,
        {dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC'}),
  };
}

/** The text of a value in a table, short; null when there is none. */
export function cellText(column, cell, formats) {
  const raw = cell.RawValue;
  if (raw === null || raw === undefined) return null;
  if (column.isSpan && typeof raw === 'number') return spanText(raw);
  if (typeof raw === 'number' && (column.isCount || !Number.isInteger(raw))) return formats.number.format(raw);
  if (typeof raw === 'string' && LOCAL_TIME.test(raw)) {
    return formats.date.format(Date.parse(raw.slice(0, 19) + 'Z'));
  }
  return cell.DisplayValue === '' && typeof raw !== 'boolean' ? String(raw) : cell.DisplayValue;
}

/** Seconds as hours, minutes and seconds. */
export function spanText(seconds) {
  const whole = Math.round(Math.abs(seconds));
  const two = n => String(n).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const text = whole < 3600
      ? `${minutes}:${two(whole % 60)}`
      : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
  return (seconds < 0 ? '−' : '') + text;
}

/** What the mouse sees above a value: its hints, and what the short text leaves out. */
export function cellTitle(column, cell, text) {
  const hint = /^\{.*\}$/.test(cell.TooltipHint ?? '') ? '' : cell.TooltipHint;
  if (hint) return hint;
  if (column.isSpan || text !== cell.DisplayValue) return String(cell.DisplayValue ?? '');
  return text && text.length > 18 ? text : undefined;
}

/** Where a value leads: an address of its own, or the row of another archive here. */
export function cellLink(cell, archives) {
  const hint = cell.LinkHint ?? '';
  if (ADDRESS.test(hint)) return hint;
  const reference = REFERENCE.exec(hint);
  const target = reference
      && archives.find(archive => archive.entities[0] && same(archive.entities[0], reference[1]));
  return target ? `#${target.name}?$filter=PrimaryKey+eq+${reference[2]}` : '';
}

/** A value as the grid and the detail of a row show it. */
export function Value({column, cell, formats, archives, say}) {
  const text = cellText(column, cell, formats);
  if (text === null) return html`<span class="null">null</span>`;
  if (typeof cell.RawValue === 'boolean') {
    return html`<span class=${cell.RawValue ? 'yes' : 'no'}>${say(cell.RawValue ? 'yes' : 'no')}</span>`;
  }
  const link = cellLink(cell, archives);
  if (!link) return text;
  const isOutside = !link.startsWith('#');
  return html`<a href=${link} target=${isOutside ? '_blank' : undefined}
      rel=${isOutside ? 'noreferrer' : undefined}>${text}</a>`;
}
