// A button with a list of actions, driven by mouse and keys.
import {html, useEffect, useLayoutEffect, useRef, useState} from './html.js';

/**
 * A menu; `items` are {label, run, isOn} or null for a line. `at` opens it at a point without a
 * button, as for a context menu.
 */
export function Menu({label, title, className = '', items, at, onClose, children}) {
  const [isOpen, setOpen] = useState(Boolean(at));
  const button = useRef();

  function close(isBack) {
    setOpen(false);
    onClose?.();
    if (isBack) button.current?.focus();
  }

  return html`
    ${!at && html`<button ref=${button} type="button" class=${className} aria-haspopup="menu"
        aria-expanded=${isOpen} aria-label=${title} title=${title}
        onClick=${() => setOpen(!isOpen)}
        onKeyDown=${e => { if (e.key === 'ArrowDown') { e.preventDefault(); setOpen(true); } }}
        >${children ?? label}</button>`}
    ${isOpen && html`<${MenuList} items=${typeof items === 'function' ? items() : items}
        from=${at ?? button} label=${title ?? label} close=${close}/>`}`;
}

function MenuList({items, from, label, close}) {
  const list = useRef();
  const [place, setPlace] = useState({left: 0, top: 0});

  useLayoutEffect(() => {
    const own = list.current.getBoundingClientRect();
    const around = from.current?.getBoundingClientRect()
        ?? {left: from.x, right: from.x, top: from.y, bottom: from.y};
    const isLow = around.bottom + own.height > innerHeight && around.top > own.height;
    setPlace({
      left: Math.max(8, Math.min(around.left, innerWidth - own.width - 8)),
      top: Math.max(8, isLow ? around.top - own.height : around.bottom + 2),
    });
    choices()[0]?.focus();
  }, []);

  useEffect(() => {
    const outside = e => {
      if (!list.current?.contains(e.target) && !from.current?.contains(e.target)) close(false);
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, []);

  const choices = () => [...list.current.querySelectorAll('[role^=menuitem]')];

  function onKeyDown(e) {
    const all = choices();
    const at = all.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[e.key];
    if (step) all[(at + step + all.length) % all.length]?.focus();
    else if (e.key === 'Home') all[0]?.focus();
    else if (e.key === 'End') all.at(-1)?.focus();
    else if (e.key === 'Escape') close(true);
    else if (e.key === 'Tab') return close(true);
    else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && e.key !== ' ') {
      const letter = e.key.toLowerCase();
      [...all.slice(at + 1), ...all.slice(0, at + 1)]
          .find(item => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    e.preventDefault();
    e.stopPropagation();
  }

  return html`
    <div ref=${list} class="menu" role="menu" aria-label=${label} style=${{
      left: `${place.left}px`, top: `${place.top}px`}} onKeyDown=${onKeyDown}>
      ${items.map(item => item === null
          ? html`<div role="separator"></div>`
          : html`<button type="button" tabindex="-1"
              role=${'isOn' in item ? 'menuitemcheckbox' : 'menuitem'}
              aria-checked=${'isOn' in item ? item.isOn : undefined}
              disabled=${item.isOff} onClick=${() => { close(true); item.run(); }}
              >${item.label}${item.note && html`<small>${item.note}</small>`}</button>`)}
    </div>`;
}
