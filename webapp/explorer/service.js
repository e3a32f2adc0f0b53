// Asks the service over HTTP, and says what its refusals are.
import {proof} from './session.js';
import {RowReader} from './rowreader.js';

/** An answer that is no rows: a status, and for a bad query where it is bad. */
export class Refusal extends Error {
  constructor(status, body, retryAfter) {
    super(body.ErrorMessage ?? '');
    this.status = status;
    this.type = body.ErrorType ?? '';
    this.parameter = body.Parameter ?? '';
    this.position = body.Position ?? null;
    this.suggestion = body.Suggestion ?? '';
    this.retryAfterSeconds = retryAfter;
  }

  /** Reads the refusal out of an answer. */
  static async of(answer) {
    const body = await answer.json().catch(() => ({}));
    return new Refusal(answer.status, body, Number(answer.headers.get('Retry-After')) || 0);
  }

  /** The server could not be reached, or went away midway. */
  static gone() {
    return new Refusal(0, {}, 0);
  }
}

/** Gets an answer as an object. */
export async function ask(path, headers, signal) {
  const answer = await reach(path, headers, signal);
  try {
    return await answer.json();
  } catch (e) {
    throw e.name === 'AbortError' ? e : Refusal.gone();
  }
}

/**
 * Gets a list as it comes.
 *
 * @param onRows called with all rows so far, and the bytes so far
 * @return everything but the rows, and the rows
 */
export async function askRows(path, headers, signal, onRows) {
  const answer = await reach(path, headers, signal);
  const reader = new RowReader();
  try {
    const body = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let chunk = await body.read(); !chunk.done; chunk = await body.read()) {
      reader.take(chunk.value);
      onRows(reader.rows, reader.length);
    }
    return {
      ...reader.end(),
      rows: reader.rows,
      warning: answer.headers.get('Warning') ?? '',
    };
  } catch (e) {
    throw e.name === 'AbortError' ? e : Refusal.gone();
  }
}

/**
 * Gets an answer as a file.
 *
 * @param onBytes called with the bytes so far
 */
export async function askFile(path, headers, signal, onBytes) {
  const answer = await reach(path, headers, signal);
  const pieces = [];
  let bytes = 0;
  try {
    const body = answer.body.getReader();
    for (let chunk = await body.read(); !chunk.done; chunk = await body.read()) {
      pieces.push(chunk.value);
      onBytes(bytes += chunk.value.length);
    }
  } catch (e) {
    throw e.name === 'AbortError' ? e : Refusal.gone();
  }
  return new Blob(pieces, {type: answer.headers.get('Content-Type')});
}

async function reach(path, headers, signal) {
  let answer;
  try {
    answer = await fetch(path, {
      headers: {'Accept': 'application/json', ...headers, ...proof()},
      signal,
    });
  } catch (e) {
    throw e.name === 'AbortError' ? e : Refusal.gone();
  }
  if (!answer.ok) throw await Refusal.of(answer);
  return answer;
}
