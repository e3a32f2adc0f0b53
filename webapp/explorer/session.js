// Who asks. A login is a cookie that scripts cannot read and a token that they send back; the
// password is forgotten as soon as it was sent.

const SESSION = '/api/v1/session';

/** Until the service gives sessions: what proves the login, for as long as the page is open. */
let remembered = '';

/** The headers that prove who asks; the cookie goes by itself. */
export function proof() {
  const token = xsrfToken();
  return {
    'X-Requested-With': 'XMLHttpRequest',
    ...(token ? {'X-XSRF-TOKEN': token} : {}),
    ...(remembered ? {'Authorization': remembered} : {}),
  };
}

/** The token to send back, or an empty text when nobody is logged in. */
export function xsrfToken() {
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** Begins a session; the answer of the service, whatever it is. */
export async function logIn(login, password) {
  const pair = new TextEncoder().encode(`${login}:${password}`);
  const authorization = 'Basic ' + btoa(String.fromCharCode(...pair));
  const begun = await beginSession(authorization);
  if (begun.status !== 404 && begun.status !== 405) return begun;
  const tried = await fetch('/api/v1/Archive', {headers: {'Authorization': authorization}});
  if (tried.ok) remembered = authorization;
  return tried;
}

function beginSession(authorization) {
  return fetch(SESSION, {
    method: 'POST',
    headers: {
      'Authorization': authorization,
      'Accept': 'application/json',
      'X-Requested-With': 'XMLHttpRequest',
    },
  });
}

/** Ends the session on the server too. */
export async function logOut() {
  if (remembered) {
    remembered = '';
    return undefined;
  }
  return fetch(SESSION, {method: 'DELETE', headers: proof()});
}
