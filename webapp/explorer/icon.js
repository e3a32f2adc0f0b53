// Small drawings, in the colour of the text around them.
import {html} from './html.js';

const PATHS = {
  leave: 'M9 4H5v16h4M14 8l4 4-4 4M18 12H9',
  filter: 'M4 6h16M7 12h10M10 18h4',
  columns: 'M5 5h14v14H5zM10 5v14M15 5v14',
  groups: 'M4 6h16M8 11h12M8 15h12M4 20h16',
  facets: 'M5 6h9M5 12h14M5 18h6',
  chart: 'M5 20V10M11 20V4M17 20v-7M3 20h18',
  take: 'M12 4v11M8 11l4 4 4-4M5 20h14',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  star: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V6M7 11l5-5 5 5',
  down: 'M12 5v13M7 13l5 5 5-5',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM15.5 15.5L20 20',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  text: 'M5 7h14M5 12h14M5 17h8',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
};

export function Icon({of}) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[of]}/></svg>`;
}
