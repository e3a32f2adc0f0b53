// Cuts the text of a $filter into tokens, as the service does; every character is in one of them
// or is a blank, so that an unfinished text can be cut too.

const TOKEN = new RegExp([
  /(?<text>'(?:''|\\['\\]|[^'\\]|\\(?!['\\]))*(?<end>')?)/,
  /(?<typed>(?:datetimeoffset|datetime|time)'[^']*'?)/,
  /(?<encoded>\[[A-Za-z]+:[^\]]*\]?)/,
  /(?<mark>[(),])/,
  /(?<symbol>[!<>=]+)/,
  /(?<word>[^\s(),'<>=![\]]+)/,
  /(?<other>\S)/,
].map(part => part.source).join('|'), 'gis');

/** The tokens: {kind, text, from, to, isOpen}, without the blanks. */
export function tokens(text) {
  return [...text.matchAll(TOKEN)].map(match => {
    const kind = Object.keys(match.groups)
        .find(name => name !== 'end' && match.groups[name] !== undefined);
    return {
      kind,
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
      isOpen: kind === 'text' && !match.groups.end,
    };
  });
}

/** The text that a literal in apostrophes means. */
export function unquoted(literal) {
  return literal.replace(/^'|'$/g, '').replace(/''|\\(['\\])/g, (_, escaped) => escaped ?? "'");
}

/** A text as a literal in apostrophes. */
export function quoted(text) {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
