import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/profiles', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../fhir-profiles/package', import.meta.url));
const names = readdirSync(folder);
const pages = new Map(names.filter(name => name.endsWith('.html')).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const pageNames = [...pages.keys()];
const source = (name: string): string => pages.get(name) ?? '';

const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const linksOf = (name: string): readonly string[] => matches(source(name), /<(?:a|link)\b[^>]* href="([^"]+)"/g);
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

interface Definition {
  readonly resourceType: string;
  readonly id: string;
  readonly differential?: { readonly element: readonly { readonly constraint?: readonly { key: string; expression: string }[] }[] };
}

const definitions: readonly Definition[] = readdirSync(packageFolder)
  .filter(name => /^[A-Z].*\.json$/.test(name))
  .map(name => JSON.parse(readFileSync(`${packageFolder}/${name}`, 'utf8')));

const examples = readdirSync(`${packageFolder}/example`)
  .filter(name => /^[A-Z].*\.json$/.test(name))
  .map(name => name.replace('.json', ''));

/** `page: what` for each thing that `find` finds on a page. */
const onEveryPage = (find: (name: string) => readonly (string | number)[]): readonly string[] =>
  pageNames.flatMap(name => find(name).map(found => `${name}: ${found}`));

describe('every profile page', () => {
  it('has links that lead somewhere', () => {
    const leadsNowhere = (name: string, href: string): boolean => {
      const [file = '', place] = href.split('#');
      const target = file === '' ? name : file;
      return !names.includes(target) || (place !== undefined && !source(target).includes(` id="${place}"`));
    };
    expect(onEveryPage(name => linksOf(name).filter(href => leadsNowhere(name, href)))).toEqual([]);
  });

  it('can be reached from the first', () => {
    const reached = new Set(['index.html']);
    for (const name of reached) for (const href of linksOf(name)) reached.add(href.split('#')[0] || name);
    expect(names.filter(name => !reached.has(name))).toEqual([]);
  });

  it('loads its style and nothing else, and runs nothing', () => {
    expect(onEveryPage(name => matches(source(name), /<(script|img|iframe|style|object)\b/g))).toEqual([]);
    expect(onEveryPage(name => matches(source(name), / (src|action|style|on\w+)="/g))).toEqual([]);
    expect(new Set(pageNames.flatMap(name => matches(source(name), /<link [^>]*href="([^"]+)"/g)))).toEqual(new Set(['style.css']));
  });

  it('has a language, one title and headings in order', () => {
    const levels = (name: string): readonly number[] => matches(source(name), /<h(\d)/g).map(Number);
    expect(pageNames.filter(name => !source(name).includes('<html lang="en">'))).toEqual([]);
    expect(pageNames.filter(name => levels(name).filter(level => level === 1).length !== 1)).toEqual([]);
    expect(onEveryPage(name => levels(name).filter((level, at, all) => level > (all[at - 1] ?? 0) + 1))).toEqual([]);
  });

  it('has no id twice', () => {
    expect(onEveryPage(name => matches(source(name), / id="([^"]+)"/g).filter((id, at, all) => all.indexOf(id) !== at))).toEqual([]);
  });

  it('has tables that are named and have headings for rows and columns', () => {
    const tables = (name: string): readonly string[] => matches(source(name), /<table\b([\s\S]*?)<\/table>/g);
    const isWhole = (text: string): boolean =>
      /<caption>[^<]+<\/caption>/.test(text) && text.includes('<th scope="col"') && text.includes('<th scope="row"');
    expect(onEveryPage(name => tables(name).filter(text => !isWhole(text)))).toEqual([]);
  });

  it('shows no value that is missing', () => {
    expect(onEveryPage(name => matches(plain(source(name)), /(undefined|\[object|NaN)/g))).toEqual([]);
  });
});

describe('the profile pages together', () => {
  it('have a page for each definition and each example', () => {
    const expected = definitions
      .filter(({ id }) => !id.startsWith('recognised-'))
      .map(({ resourceType, id }) => `${resourceType}-${id}`)
      .concat(examples);
    expect(expected.filter(name => !pages.has(`${name}.html`))).toEqual([]);
  });

  it('list every set of what is recognised', () => {
    const missing = definitions.filter(({ id }) => id.startsWith('recognised-') && !source('recognised.html').includes(` id="${id}"`));
    expect(missing).toEqual([]);
  });

  it('explain each invariant where it is stated', () => {
    const missing = definitions.flatMap(({ resourceType, id, differential }) => {
      const text = plain(source(`${resourceType}-${id}.html`));
      const constraints = (differential?.element ?? []).flatMap(({ constraint = [] }) => constraint);
      return constraints.filter(({ key, expression }) => !text.includes(key) || !text.includes(expression)).map(({ key }) => key);
    });
    expect(missing).toEqual([]);
  });

  it('show what the book of rules pairs, wrong and right', () => {
    const book: readonly { readonly profile: string }[] = JSON.parse(
      readFileSync(new URL('../../fhir-profiles/rule-book.generated.json', import.meta.url), 'utf8'),
    );
    const shown = pageNames.flatMap(name => matches(source(name), /<p class="side">(Wrong)<\/p>/g));
    expect(shown).toHaveLength(book.length);
  });

  it('say on the page of the procedure from which codes leakage at a level comes', () => {
    const row = source('StructureDefinition-vertebral-augmentation-procedure.html')
      .split('<tr ')
      .filter(text => plain(`<${text}`).includes('extension[augmentedLevel].leakage'));
    expect(row).not.toHaveLength(0);
    for (const text of row) {
      expect(text).toContain('required');
      expect(text).toContain('href="ValueSet-cement-leakage-site.html"');
    }
    expect(row.map(text => plain(text)).join(' ')).toContain('none-seen disc epidural foraminal');
  });
});
