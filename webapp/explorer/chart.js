// A chart of the groups that the table beneath shows too.
import {html, useEffect, useMemo, useRef, useState} from './html.js';
import {cellText, formats, spanText} from './cell.js';
import {columnLabel} from './columnmenu.js';
import {offer} from './download.js';
import {levelOf} from './groups.js';
import {usePage} from './page.js';

const HEIGHT = 280;
const MOST_SERIES = 8;
const COLOURS = ['--accent', '--violet', '--warm', '--blue', '--danger', '--series-6', '--series-7', '--series-8'];

export const CHARTS = ['bars', 'lines', 'stacked'];

export function Chart({columns, answer}) {
  const {view, go, say} = usePage();
  const totals = columns.filter(column => column.call && column.call.toLowerCase() !== 'groupby');
  const [key, setKey] = useState(null);
  const total = totals.find(one => one.key === key) ?? totals[0];
  const place = useRef();
  const plot = useRef(null);
  const shownAs = useMemo(() => formats(view.culture, say.language), [view.culture, say.language]);
  const data = useMemo(() => total && dataOf(columns, total, answer.rows, shownAs, say), [columns, total, answer.rows]);

  useEffect(() => {
    if (!data || !data.labels.length || answer.isLoading) return undefined;
    let isCurrent = true;
    const draw = () => loadPlot().then(Plot => {
      if (!isCurrent) return;
      plot.current?.destroy();
      plot.current = new Plot(optionsOf(Plot, data, view.chart, total, place.current.clientWidth, shownAs), tableOf(data, view.chart), place.current);
    });
    draw();
    const sized = new ResizeObserver(() => plot.current?.setSize({width: place.current.clientWidth, height: HEIGHT}));
    sized.observe(place.current);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, {attributeFilter: ['data-theme']});
    return () => {
      isCurrent = false;
      sized.disconnect();
      themed.disconnect();
      dark.removeEventListener('change', draw);
      plot.current?.destroy();
      plot.current = null;
    };
  }, [data, view.chart, answer.isLoading]);

  if (!total) return html`<p class="note">${say('chart.nothing')}</p>`;
  const title = columnLabel(total, say);
  return html`
    <figure class="chart" aria-label=${say('chart.of', {total: title})}>
      <figcaption>
        <span class="tabs">${CHARTS.map(kind => html`<button key=${kind} aria-pressed=${view.chart === kind}
            onClick=${() => go({chart: kind})}>${say(`chart.${kind}`)}</button>`)}</span>
        ${totals.length > 1 ? html`<select aria-label=${say('chart.total')} value=${total.key} onChange=${event => setKey(event.target.value)}>
            ${totals.map(one => html`<option key=${one.key} value=${one.key}>${columnLabel(one, say)}</option>`)}</select>`
          : html`<strong>${title}</strong>`}
        <span class="grow"></span>
        ${answer.next && html`<span class="soft">${say('chart.part')}</span>`}
        <button onClick=${() => saveImage(plot.current, title)}>${say('chart.save')}</button>
      </figcaption>
      <div ref=${place} class="plot" role="img" aria-label=${say('chart.twin', {total: title})}></div>
    </figure>`;
}

/** The values by their place on the axis and, with two levels, by series. */
function dataOf(columns, total, rows, shownAs, say) {
  const groups = columns.filter(column => column.call.toLowerCase() === 'groupby').sort((a, b) => a.level - b.level);
  const [outer, inner] = groups;
  const wanted = Math.min(groups.length, 2);
  if (!outer) return {labels: [], series: []};
  const labels = new Map();
  const series = new Map();
  for (const row of rows.filter(one => levelOf(one) === wanted)) {
    const raw = row.Column[outer.key].RawValue;
    const place = String(raw);
    if (!labels.has(place)) labels.set(place, textOf(outer, row.Column[outer.key], shownAs));
    const name = inner ? textOf(inner, row.Column[inner.key], shownAs) : columnLabel(total, say);
    if (!series.has(name)) series.set(name, new Map());
    series.get(name).set(place, row.Column[total.key].RawValue);
  }
  const places = [...labels.keys()];
  const sum = values => [...values.values()].reduce((all, one) => all + (one ?? 0), 0);
  const sorted = [...series].sort((a, b) => sum(b[1]) - sum(a[1])).slice(0, MOST_SERIES);
  return {
    labels: places.map(place => labels.get(place)),
    series: sorted.map(([name, values]) => ({name, values: places.map(place => values.get(place) ?? null)})),
  };
}

function textOf(column, cell, shownAs) {
  return cellText(column.part ? {isSpan: false} : column.of, cell, shownAs) ?? 'null';
}

/** Columns of numbers as uPlot takes them; stacked ones stand on each other. */
function tableOf({labels, series}, kind) {
  const places = labels.map((_, at) => at);
  if (kind !== 'stacked') return [places, ...series.map(one => one.values)];
  const heights = labels.map(() => 0);
  return [places, ...series.map(one => one.values.map((value, at) => heights[at] += value ?? 0)).reverse()];
}

function optionsOf(Plot, {labels, series}, kind, total, width, shownAs) {
  const style = getComputedStyle(document.documentElement);
  const colour = name => resolved(style.getPropertyValue(name));
  const ink = colour('--soft');
  const line = colour('--line');
  const isTime = total.of.isSpan && !/^count/i.test(total.call);
  const text = value => value === null || value === undefined ? '' : isTime ? spanText(value) : shownAs.number.format(value);
  const shown = kind === 'stacked' ? series.map((one, at) => ({...one, at})).reverse() : series.map((one, at) => ({...one, at}));
  const gap = series.length > 1 && kind === 'bars' ? 0.8 / series.length : 0.7;
  return {
    width,
    height: HEIGHT,
    scales: {x: {time: false, range: [-0.6, labels.length - 0.4]}, y: {range: (_, min, max) => [Math.min(0, min), max > 0 ? max * 1.06 : 1]}},
    axes: [
      {stroke: ink, grid: {show: false}, ticks: {stroke: line}, splits: () => spread(labels.length, width), size: 34,
        values: (_, splits) => splits.map(at => short(labels[at] ?? ''))},
      {stroke: ink, grid: {stroke: line, width: 1}, ticks: {show: false}, size: 64, values: (_, splits) => splits.map(text)},
    ],
    legend: {live: true},
    cursor: {...(kind === 'lines' ? {} : {points: {show: false}}), drag: {x: false, y: false}},
    series: [
      {label: '', value: (_, at) => labels[at] ?? ''},
      ...shown.map(one => {
        const own = colour(COLOURS[one.at]);
        return {
          label: one.name,
          stroke: own,
          width: kind === 'lines' ? 2 : 0,
          fill: kind === 'lines' ? undefined : own,
          points: {show: kind === 'lines' && labels.length < 60, fill: own},
          value: (_, value, __, at) => text(at === null ? null : one.values[at]),
          paths: kind === 'lines' ? Plot.paths.linear()
              : Plot.paths.bars({size: [kind === 'stacked' ? 0.7 : gap, 90], align: 0,
                ...(kind === 'bars' && series.length > 1 ? {disp: {x0: {unit: 1, values: () => labels.map((_, at) => at - 0.4 + one.at * gap)}, size: {unit: 1, values: () => labels.map(() => gap * 0.92)}}} : {})}),
        };
      }),
    ],
  };
}

/** As many places of the axis as have room for their label. */
function spread(count, width) {
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / 90))));
  return Array.from({length: Math.ceil(count / step)}, (_, at) => at * step);
}

const short = text => text.length > 14 ? text.slice(0, 13) + '…' : text;

/** The colour that the page shows now, of a value with light-dark(). */
function resolved(value) {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

let loading = null;

/** uPlot is fetched when the first chart is drawn. */
function loadPlot() {
  if (!loading) {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/lib/uPlot.min.css';
    document.head.append(style);
    loading = import('../lib/uPlot.esm.js').then(module => module.default);
  }
  return loading;
}

/** Saves what is drawn as PNG, on the colour of the page. */
function saveImage(plot, title) {
  if (!plot) return;
  const drawn = plot.ctx.canvas;
  const sheet = document.createElement('canvas');
  sheet.width = drawn.width;
  sheet.height = drawn.height;
  const pen = sheet.getContext('2d');
  pen.fillStyle = resolved(getComputedStyle(document.documentElement).getPropertyValue('--card'));
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawn, 0, 0);
  sheet.toBlob(blob => offer(blob, title.replace(/[^\p{L}\p{N}]+/gu, '-') + '.png'));
}
