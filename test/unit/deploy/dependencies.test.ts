import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/dependencies/bill-of-materials.ts';
import { licenceTroubles } from '../../../scripts/dependencies/licences.ts';
import { type LockedPackage, lockedPackages } from '../../../scripts/dependencies/lock-file.ts';

const lockFile: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'));
const real = lockedPackages(lockFile);
const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { b: '^2.0.0', '@s/c': '*' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC', integrity: 'sha512-AAED' },
    'node_modules/b': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEE', dev: true, dependencies: { a: '*' } },
    'node_modules/@s/c': { name: '@t/d', version: '3.0.0', license: '(MIT OR GPL-3.0)', integrity: 'sha512-AAEF' },
  },
};

describe('the lock file', { tags: ['D19'] }, () => {
  it('names each version of a package once, with what Node finds for it, by the name that it really has', () => {
    expect(lockedPackages(lock).map(({ name, version, isDevelopment, needs }) => [name, version, isDevelopment, needs])).toEqual([
      ['@t/d', '3.0.0', false, []],
      ['a', '1.0.0', false, ['@t/d@3.0.0', 'b@2.0.0']],
      ['b', '1.0.0', true, ['a@1.0.0']],
      ['b', '2.0.0', false, []],
    ]);
  });

  it('has a hash for each package that does not come within another one', () => {
    expect(real.length).toBeGreaterThan(300);
    expect(real.filter(({ integrity }) => integrity === undefined).map(({ name }) => name)).toEqual(['sax', 'xml-js']);
  });
});

describe('licences', { tags: ['D19'] }, () => {
  const troubles = (part: Partial<LockedPackage>) =>
    licenceTroubles([
      { name: 'x', version: '1.0.0', licence: 'MIT', integrity: undefined, isDevelopment: false, needs: [], ...part },
      ...real,
    ]);

  it('are all on the list', () => {
    expect(licenceTroubles(real)).toEqual([]);
  });

  it.each<[string, Partial<LockedPackage>, number]>([
    ['what asks for its source to be given', { licence: 'GPL-3.0' }, 1],
    ['what asks for changed files to be given, in the app', { licence: 'MPL-2.0' }, 1],
    ['the same, of a tool', { licence: 'MPL-2.0', isDevelopment: true }, 0],
    ['what names none', { licence: undefined }, 1],
    ['a choice of which one side is on the list', { licence: '(GPL-2.0 OR MIT)' }, 0],
    ['two at once of which one is not', { licence: 'MIT AND CC-BY-NC-4.0' }, 1],
  ])('stop at %s', (_what, part, number) => {
    expect(troubles(part)).toHaveLength(number);
  });
});

describe('the bill of materials', { tags: ['D19'] }, () => {
  const text = billOfMaterials(lockedPackages(lock), '1.2.3');

  it('has each package that goes to a site, with address, hash, licence and what it needs, and no tool', () => {
    expect(JSON.parse(text)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      metadata: { component: { type: 'application', name: 'vertaug', version: '1.2.3' } },
      components: [
        { name: '@t/d', purl: 'pkg:npm/%40t/d@3.0.0', licenses: [{ license: { name: '(MIT OR GPL-3.0)' } }] },
        { name: 'a', purl: 'pkg:npm/a@1.0.0', licenses: [{ license: { id: 'MIT' } }], hashes: [{ alg: 'SHA-512', content: '000102' }] },
        { name: 'b', purl: 'pkg:npm/b@2.0.0' },
      ],
      dependencies: [
        { ref: 'pkg:npm/%40t/d@3.0.0', dependsOn: [] },
        { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/%40t/d@3.0.0', 'pkg:npm/b@2.0.0'] },
        { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
      ],
    });
  });

  it('is the same bytes each time, and names no place that it came from', () => {
    expect(billOfMaterials(lockedPackages(lock), '1.2.3')).toBe(text);
    expect(billOfMaterials(real, '1.2.3')).not.toMatch(/https?:|registry|timestamp/);
  });
});
