// Which release serves the page: what a question to those who run it begins with.
import {html, useEffect, useState} from './html.js';
import {ask} from './service.js';

/** The version, as health tells it to everybody; nothing as long as it is not known. */
export function Release() {
  const [version, setVersion] = useState('');
  useEffect(() => {
    ask('/health/live', {}).then(
        health => setVersion(health.checks[0]?.data?.version ?? ''),
        () => {});
  }, []);
  return version && html`<small id="release" class="soft">Arkiv ${version}</small>`;
}
