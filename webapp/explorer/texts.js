// What the page says, in the reader's language.

/** The languages that the page speaks, by their own names. */
export const LANGUAGES = {
  en: 'English', nb: 'Norsk bokmål', sv: 'Svenska', da: 'Dansk', de: 'Deutsch', nl: 'Nederlands',
};

/** The language of the page: the one chosen, else the first of the browser's that it speaks. */
export function pageLanguage(chosen) {
  const wanted = [chosen, ...navigator.languages].map(tag => (tag || '').toLowerCase());
  return wanted.map(tag => tag.split('-')[0])
      .map(code => code === 'no' || code === 'nn' ? 'nb' : code)
      .find(code => code in LANGUAGES) ?? 'en';
}

/**
 * Loads a language.
 *
 * @return a function from a key to its text; `{name}` is replaced by the value of that name,
 *     and of `one row|{n} rows` the form that fits the number `n` is taken
 */
export async function loadTexts(language) {
  const [english, own] = await Promise.all(
      [import('./texts/en.js'), import(`./texts/${language}.js`)]);
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const say = (key, values = {}) => {
    let text = own.default[key] ?? english.default[key] ?? key;
    if ('n' in values && text.includes('|')) {
      const [one, other] = text.split('|');
      text = plural.select(values.n) === 'one' ? one : other;
    }
    return text.replace(/\{(\w+)\}/g, (_, name) =>
        typeof values[name] === 'number' ? number.format(values[name]) : values[name] ?? '');
  };
  say.language = language;
  say.knows = key => key in english.default;
  return say;
}
