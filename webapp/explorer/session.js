// Who asks. A login is a cookie that scripts cannot read and a token that they send back; the
// password is forgotten as soon as it was sent.

const SESSION = '/api/v1/session';

/** Keeps the browser from asking for a password in a window of its own. */
const OWN_FORM = {'X-Requested-With': 'XMLHttpRequest'};

/** The headers that prove who asks; the cookie goes by itself. */
export function proof() {
  const token = xsrfToken();
  return {...OWN_FORM, ...(token ? {'X-XSRF-TOKEN': token} : {})};
}

/** The token to send back, or an empty text when nobody is logged in. */
export function xsrfToken() {
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** Begins a session; the answer of the service, whatever it is. */
export function logIn(login, password) {
  const pair = new TextEncoder().encode(`${login}:${password}`);
  return fetch(SESSION, {
    method: 'POST',
    headers: {
      ...OWN_FORM,
      'Authorization': 'Basic ' + btoa(String.fromCharCode(...pair)),
      'Accept': 'application/json',
    },
  });
}

/** Ends the session on the server too. */
export function logOut() {
  return fetch(SESSION, {method: 'DELETE', headers: proof()});
}
