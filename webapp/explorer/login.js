// The form that begins a session, and what is said when it does not.
import {html, useRef, useState} from './html.js';
import {Refusal} from './service.js';
import {logIn} from './session.js';
import {refusalText} from './refusal.js';

/** Asks for a login; `why` tells why it is asked for again. */
export function LogIn({say, why, onDone}) {
  const [refusal, setRefusal] = useState(null);
  const [isBusy, setBusy] = useState(false);
  const password = useRef();

  async function send(event) {
    event.preventDefault();
    const form = event.target;
    setBusy(true);
    try {
      const answer = await logIn(form.login.value, form.password.value);
      if (answer.ok) return onDone(form.login.value);
      setRefusal(await Refusal.of(answer));
    } catch {
      setRefusal(Refusal.gone());
    } finally {
      setBusy(false);
    }
    form.password.value = '';
    password.current.focus();
  }

  return html`
    <main class="login">
      <form onSubmit=${send} aria-labelledby="login-title">
        <img src="/explorer/icon.svg" alt="" width="44" height="44"/>
        <h1 id="login-title">Arkiv</h1>
        <p class="soft">${say(why || 'login.lead')}</p>
        <label>${say('login.name')}
          <input name="login" autocomplete="username" required autofocus spellcheck=${false}
            autocapitalize="none"/></label>
        <label>${say('login.password')}
          <input ref=${password} name="password" type="password" autocomplete="current-password"
            required/></label>
        <button class="primary" disabled=${isBusy}>${say('login.send')}</button>
        <p role="alert" class="refusal-text">${refusal && (refusal.status === 401
            ? say('login.wrong') : refusalText(refusal, say))}</p>
      </form>
    </main>`;
}
