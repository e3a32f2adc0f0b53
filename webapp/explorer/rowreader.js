// Reads the rows of a JSON answer while it still comes.

const VALUE = '"value":[';

/** Takes an answer in pieces and keeps the rows that are whole. */
export class RowReader {
  rows = [];
  length = 0;
  #text = '';
  #at = 0;
  #head = null;
  #depth = 0;
  #isInText = false;
  #rowFrom = -1;
  #tailFrom = -1;

  /** Takes the next piece. */
  take(piece) {
    this.length += piece.length;
    this.#text += piece;
    if (this.#head === null) {
      const found = this.#text.indexOf(VALUE);
      if (found < 0) return;
      this.#head = this.#text.slice(0, found);
      this.#at = found + VALUE.length;
    }
    if (this.#tailFrom < 0) this.#scan();
  }

  /** What stands around the rows; throws when the answer was cut off. */
  end() {
    if (this.#tailFrom < 0) throw new SyntaxError('the answer ended midway');
    return JSON.parse(this.#head + '"value":[]' + this.#text.slice(this.#tailFrom));
  }

  #scan() {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (this.#isInText) {
        if (c === 92 /* \ */) {
          if (at + 1 === text.length) break;
          at++;
        } else if (c === 34 /* " */) {
          this.#isInText = false;
        } else {
          const quote = text.indexOf('"', at);
          const escape = text.indexOf('\\', at);
          const next = Math.min(quote < 0 ? text.length : quote, escape < 0 ? text.length : escape);
          at = next - 1;
        }
      } else if (c === 34) {
        this.#isInText = true;
      } else if (c === 123 /* { */) {
        if (this.#depth++ === 0) this.#rowFrom = at;
      } else if (c === 125 /* } */) {
        if (--this.#depth === 0) this.rows.push(JSON.parse(text.slice(this.#rowFrom, at + 1)));
      } else if (c === 93 /* ] */ && this.#depth === 0) {
        this.#tailFrom = at + 1;
        at++;
        break;
      }
    }
    this.#at = at;
    const keepFrom = this.#tailFrom >= 0 ? this.#tailFrom : this.#depth > 0 ? this.#rowFrom : at;
    this.#text = text.slice(keepFrom);
    this.#at -= keepFrom;
    if (this.#rowFrom >= keepFrom) this.#rowFrom -= keepFrom;
    if (this.#tailFrom >= 0) this.#tailFrom = 0;
  }
}
