import { describe, expect, it } from 'vitest';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import { CONFIG_REFERENCE, WHOLE_EXAMPLE } from '../../../src/site/config-reference.ts';
import { NEEDED } from '../../../src/site/key-meanings.ts';
import { readPayerRules } from '../../../src/site/payers/read-payer-rules.ts';
import { parseSiteConfig } from '../../../src/site/read-site-config.ts';
import { readReadiness } from '../../../src/site/readiness/read-readiness.ts';

interface Found {
  /** As the reference has it: `issuers[].forms[]`. */
  readonly path: string;
  /** As the reader has it: `issuers[0].forms[0]`. */
  readonly at: string;
  readonly object: Record<string, unknown>;
}

/** Every object of a configuration with keys of ours, the outermost first; what `linkIds` holds are the site's. */
function objectsIn(value: unknown, path = '', at = ''): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${path}[]`, `${at}[${index}]`));
  if (!isJsonObject(value) || path.endsWith('.linkIds')) return [];
  const within = (place: string, key: string) => (place === '' ? key : `${place}.${key}`);
  return [
    // Rules nest, and each takes what the outermost does.
    { path: path.replace(/^coverage\[\]\.(rule|weighed\[\]|kept\[\])(\.(all|any|of)\[\])*$/, 'coverage[].rule'), at, object: value },
    ...Object.entries(value).flatMap(([key, held]) => objectsIn(held, within(path, key), within(at, key))),
  ];
}

const copy = (): unknown => structuredClone(WHOLE_EXAMPLE);
const problemsOf = (json: unknown) => {
  const read = parseSiteConfig(json);
  return read.ok ? [...readReadiness(read.value).problems, ...readPayerRules(read.value.coverage).problems] : read.problems;
};
const keysOf = (path: string) => Object.keys(CONFIG_REFERENCE.find(section => section.path === path)?.means ?? {});

describe('the reference of config.json', () => {
  it('has an example that the reader takes as it stands', () => {
    expect(problemsOf(copy())).toEqual([]);
  });

  it('has each object and each key of the reader, and no other: asked of the reader, which lists its keys beside one that it does not know', () => {
    const known = new Map<string, readonly string[]>();
    const places = objectsIn(copy()).map(({ path, at }) => ({ path, at }));
    for (const { path, at } of places) {
      const config = copy();
      const object = objectsIn(config).find(found => found.at === at)?.object ?? {};
      object['no such key'] = true;
      const planted = problemsOf(config).find(({ problem }) => problem === 'is no key that Vertaug knows');
      known.set(
        path,
        planted?.remedy
          .replace(/^Known here: /, '')
          .replace(/\.$/, '')
          .split(', ') ?? [],
      );
    }
    expect([...known.keys()].sort()).toEqual(CONFIG_REFERENCE.map(({ path }) => path).sort());
    for (const [path, keys] of known) expect([path, ...[...keys].sort()]).toEqual([path, ...keysOf(path).sort()]);
  });

  it('uses every key in its example', () => {
    const used = new Map<string, Set<string>>();
    for (const { path, object } of objectsIn(copy())) used.set(path, new Set([...(used.get(path) ?? []), ...Object.keys(object)]));
    for (const { path } of CONFIG_REFERENCE) expect([path, ...[...(used.get(path) ?? [])].sort()]).toEqual([path, ...keysOf(path).sort()]);
  });

  it('calls a key needed where the reader refuses the file without it, and only there', () => {
    for (const { path, at } of objectsIn(copy())) {
      for (const [key, { without }] of Object.entries(CONFIG_REFERENCE.find(section => section.path === path)?.means ?? {})) {
        const config = copy();
        const object = objectsIn(config).find(found => found.at === at)?.object ?? {};
        // Of hours, doses and continued one is always there.
        if (path === 'bleeding.holdTable[]' && key !== 'drug') continue;
        // Rules by their id need nothing, rules of a site’s own most; of what a rule asks one is always there.
        if (path === 'coverage[]' || path === 'coverage[].rule') continue;
        delete object[key];
        expect(`${at} without ${key}: ${problemsOf(config).length > 0}`).toBe(`${at} without ${key}: ${without === NEEDED}`);
      }
    }
  });
});
