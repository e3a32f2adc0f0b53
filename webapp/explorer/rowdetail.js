// Everything that was asked of one row.
import {html, useMemo} from './html.js';
import {Value, formats} from './cell.js';
import {valueItems} from './columnmenu.js';
import {Dialog} from './dialog.js';
import {Icon} from './icon.js';
import {Menu} from './menu.js';
import {usePage} from './page.js';

export function RowDetail({row, onClose}) {
  const page = usePage();
  const {view, say, archive, archives} = page;
  const shownAs = useMemo(() => formats(view.culture, say.language), [view.culture, say.language]);
  return html`
    <${Dialog} title=${`${row.EntityName} ${row.PrimaryKey}`} className="drawer" onClose=${onClose}>
      <dl class="detail">
        ${Object.entries(row.Column).map(([key, cell]) => {
          const column = archive.column(key);
          return html`
            <dt key=${key}>${column.title}<code>${key}</code></dt>
            <dd><${Menu} className="quiet small value-menu" title=${say('value.menu', {column: column.title})}
                items=${() => valueItems(page, {call: '', part: '', of: column}, cell).map(item => ({...item, run: () => { onClose(); item.run(); }}))}
                ><${Icon} of="more"/></${Menu}>
              <${Value} column=${column} cell=${cell} formats=${shownAs} archives=${archives} say=${say}/>
              ${cell.RawValue !== null && String(cell.RawValue) !== cell.DisplayValue && html`
                <small>${say('row.raw')} <code>${JSON.stringify(cell.RawValue)}</code></small>`}
              ${cell.TooltipHint && html`<small>${cell.TooltipHint}</small>`}</dd>`;
        })}
      </dl>
    </${Dialog}>`;
}
