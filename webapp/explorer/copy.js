// Takes the question elsewhere: as an address, a command, a script.
import {html, useState} from './html.js';
import {requestPath} from './address.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';

export function CopyMenu() {
  const {view, headers, say} = usePage();
  const [done, setDone] = useState('');
  const copy = (name, text) => ({
    label: name,
    run: async () => {
      await navigator.clipboard.writeText(text());
      setDone(say('copy.done', {name}));
    },
  });
  return html`
    <${Menu} className="quiet" title=${say('copy')} items=${[
      copy(say('copy.url'), () => asUrl(view)),
      copy('curl', () => asCurl(view, headers)),
      copy('Power Query', () => asPowerQuery(view, headers)),
      copy('Python', () => asPython(view, headers)),
      copy(say('copy.page'), () => location.href),
    ]}><${Icon} of="copy"/><span class="wide-only">${say('copy')}</span></${Menu}>
    <span class="unseen" role="status">${done}</span>`;
}

/** The whole answer from its beginning, not the page that is seen. */
export function asUrl(view) {
  return location.origin + requestPath({...view, skiptoken: ''});
}

export function asCurl(view, headers) {
  const quoted = text => `'${text.replace(/'/g, `'\\''`)}'`;
  return ['curl -u LOGIN -H ' + quoted('Accept: application/json'),
    ...Object.entries(headers).map(([name, value]) => '-H ' + quoted(`${name}: ${value}`)),
    quoted(asUrl(view))].join(' \\\n  ');
}

export function asPowerQuery(view, headers) {
  const quoted = text => `"${text.replace(/"/g, '""')}"`;
  const fields = Object.entries({Accept: 'application/json', ...headers})
      .map(([name, value]) => `#${quoted(name)} = ${quoted(value)}`).join(', ');
  return `let
  Page = (url) => Json.Document(Web.Contents(url, [Headers = [${fields}]])),
  Pages = List.Generate(
    () => Page(${quoted(asUrl(view))}),
    each _ <> null,
    each let next = Record.Field(_, "odata.nextLink") in if next = null then null else Page(next)),
  Rows = List.Combine(List.Transform(Pages, each [value]))
in
  Table.FromRecords(Rows)`;
}

export function asPython(view, headers) {
  return `import requests

session = requests.Session()
session.auth = ("LOGIN", "PASSWORD")
session.headers.update(${JSON.stringify({Accept: 'application/json', ...headers})})
url, rows = ${JSON.stringify(asUrl(view))}, []
while url:
    answer = session.get(url)
    answer.raise_for_status()
    page = answer.json()
    rows += page["value"]
    url = page["odata.nextLink"]
print(len(rows))`;
}
