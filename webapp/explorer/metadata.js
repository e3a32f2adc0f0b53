// What there is to ask for, as the service tells it.
import {ask} from './service.js';

/** The types whose values are looked up in a list. */
const LISTS = new Set(['listAny', 'associate', 'ejUser', 'userGroup']);
const NUMBERS = new Set(['int', 'decimal', 'timeSpan']);
const DATES = new Set(['date', 'datetime', 'unlimitedDate']);

/** A column, as an archive's metadata describes it. */
export class Column {
  constructor(name, description = {}) {
    this.name = name;
    this.heading = description.DisplayName || name;
    this.path = name.split('/').slice(0, -1);
    this.type = description.RestrictionType || '';
    this.displayType = description.DisplayType || 'string';
    this.canSort = description.CanOrderBy ?? false;
    this.canFilter = description.CanRestrictBy ?? false;
    this.isVisible = description.IsVisible ?? true;
    this.operators = description.Operators ?? [];
    this.width = Number.parseInt(description.Width, 10) || 16;
    this.searchText = `${this.heading} ${name} ${this.path.map(words).join(' ')}`.toLowerCase();
  }

  get isList() { return LISTS.has(this.type); }
  get isNumber() { return NUMBERS.has(this.type) || this.isInteger || this.isSpan; }
  get isInteger() { return this.displayType === 'int'; }
  get isSpan() { return this.displayType === 'timeSpan'; }
  get isDate() { return DATES.has(this.type); }
  get isFlag() { return this.displayType === 'checkbox'; }

  /** Where it stands in the tree, in words: `Person › Email`; empty at the top. */
  get place() { return this.path.map(words).join(' › '); }

  /** Its heading with its place, for where it stands alone. */
  get title() { return this.place ? `${this.place} › ${this.heading}` : this.heading; }
}

/** The archive that the page shows: its columns by name, in any case. */
export class Archive {
  constructor(name, entities, descriptions) {
    this.name = name;
    this.entities = entities;
    this.columns = Object.entries(descriptions).map(([key, value]) => new Column(key, value));
    this.byName = new Map(this.columns.map(column => [column.name.toLowerCase(), column]));
    this.visible = this.columns.filter(column => column.isVisible);
  }

  /** The column of a name; one that metadata does not list is known by its name alone. */
  column(name) {
    return this.byName.get(name.toLowerCase()) ?? new Column(name);
  }

  /** Whether metadata lists a name. */
  has(name) { return this.byName.has(name.toLowerCase()); }

  /** A column that every row has a value of, to count rows by; null when there is none. */
  get counted() {
    return ['PrimaryKey', 'getAllRows'].find(name => this.has(name)) ?? null;
  }
}

/** The archives that the service has. */
export async function archives(signal) {
  const list = await ask('/api/v1/Archive?$format=JSON', {}, signal);
  return list.value.map(({name, entities}) => ({name, entities: entities ?? []}));
}

/** One archive with its columns. */
export async function archive({name, entities}, headers, signal) {
  const path = `/api/v1/Archive/${encodeURIComponent(name)}/$metadata?$format=JSON`;
  return new Archive(name, entities, await ask(path, headers, signal));
}

/** A name of the tree in words: `personAddress` becomes `Person address`. */
export function words(name) {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase();
}
