// A dialog of the browser's own: it keeps the focus and closes by Escape.
import {html, useEffect, useRef} from './html.js';
import {Icon} from './icon.js';
import {usePage} from './page.js';

export function Dialog({title, onClose, className = '', children}) {
  const {say} = usePage();
  const dialog = useRef();
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element.showModal();
    return () => {
      element.close();
      if (opener?.isConnected) opener.focus();
    };
  }, []);
  return html`
    <dialog ref=${dialog} class=${className} aria-labelledby="dialog-title"
      onCancel=${event => { event.preventDefault(); onClose(); }}
      onPointerDown=${event => { if (event.target === dialog.current) onClose(); }}>
      <div class="sheet">
        <div class="sheet-head"><h2 id="dialog-title">${title}</h2>
          <button class="quiet" onClick=${onClose} aria-label=${say('close')}
            title=${say('close')}><${Icon} of="close"/></button></div>
        <div class="sheet-body">${children}</div>
      </div>
    </dialog>`;
}
