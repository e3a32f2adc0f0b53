// Puts a suggestion of the service where it belongs.

const WORD = /^('(?:''|\\['\\]|[^'])*'?|[\w/$.:-]+|[!<>=]+|.)/s;
const COLUMN_BEFORE = /[\w/]+(?=\s*$)/;

/** The text with the suggestion in place of what was refused; null when it has no place. */
export function mended(text, {position, suggestion, type}) {
  if (position === null || !suggestion) return null;
  const before = text.slice(0, position);
  if (type === 'UnfitOperator' && suggestion.includes('/') && COLUMN_BEFORE.test(before)) {
    return before.replace(COLUMN_BEFORE, suggestion) + text.slice(position);
  }
  const wrong = WORD.exec(text.slice(position))?.[0] ?? '';
  return before + suggestion + text.slice(position + wrong.length);
}
