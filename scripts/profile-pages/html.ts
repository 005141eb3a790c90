// HTML that is escaped unless it was made here.
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: unknown): string => String(text).replace(/[&<>"]/g, character => ENTITIES[character] ?? character);

/** A piece of HTML; `toString` gives its source. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

function sourceOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return value.map(sourceOf).join('');
  return escaped(value);
}

/** Tag of a template: values are escaped, lists joined, absent ones left out, pieces of HTML kept as they are. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  new Html(strings.map((part, at) => part + sourceOf(values[at])).join(''));

/** Pieces with a separator between them. */
export const joined = (pieces: readonly unknown[], separator: unknown): Html =>
  html`${pieces.map((piece, at) => (at === 0 ? piece : html`${separator}${piece}`))}`;

export const link = (href: string | undefined, text: unknown): Html => html`<a href="${href}">${text}</a>`;

/** `count` and the word for it. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What can stand in an `id` and after `#`, from the id of an element or the like. */
export const anchor = (text: string): string =>
  text
    .replace(/\[x\]/g, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-|-$/g, '');
