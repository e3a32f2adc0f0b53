// What every part of the page may need: its state, its texts, and how to change the state.
import {createContext, useContext, useEffect, useReducer} from './html.js';
import {changed, readAddress, writeAddress} from './address.js';

export const Page = createContext(null);

/** The page of the component: {view, go, say, archive, archives, headers, fail}. */
export function usePage() {
  return useContext(Page);
}

/**
 * The state in the address, and how to go on from it.
 *
 * A step back or forward is a step of the browser's; `go` makes one, `go(change, {isSame: true})`
 * stays on it.
 */
export function useAddress() {
  const [, seeAgain] = useReducer(count => count + 1, 0);
  useEffect(() => {
    addEventListener('popstate', seeAgain);
    addEventListener('hashchange', seeAgain);
    return () => {
      removeEventListener('popstate', seeAgain);
      removeEventListener('hashchange', seeAgain);
    };
  }, []);
  const view = readAddress(location.hash);
  const go = (change, {isSame = false, page = 1} = {}) => {
    const fragment = writeAddress(changed(readAddress(location.hash), change));
    if (fragment === writeAddress(readAddress(location.hash))) return;
    if (isSame) history.replaceState(history.state, '', fragment);
    else history.pushState({page}, '', fragment);
    seeAgain();
  };
  return [view, go];
}

/** The fragment that a change would lead to, for links. */
export function addressOf(view, change) {
  return writeAddress(changed(view, change));
}

/** The number of the page that is seen, as far as this browser walked it; null when unknown. */
export function pageNumber(view) {
  return view.skiptoken ? history.state?.page ?? null : 1;
}
