import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticesText, terminologiesIn } from '../../../scripts/third-party/notices.ts';
import { type CarriedPackage, carriedPackages, packageFolder } from '../../../scripts/third-party/packages.ts';

const root = resolve(import.meta.dirname, '../../..');
const carried = (more: Partial<CarriedPackage>): CarriedPackage => ({
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  texts: ['MIT by A'],
  ...more,
});

describe('the notices of what a build carries', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vertaug-notices-'));
    const put = (name: string, manifest: object, files: Readonly<Record<string, string>>) => {
      const at = join(folder, 'node_modules', name);
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '2.0.0', ...manifest }));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
    };
    put('@scope/one', { license: 'ISC' }, { 'LICENSE.md': 'ISC by One\r\n', 'licenses.js': 'code', NOTICE: 'One thanks Two' });
    put('two', { licenses: [{ type: 'MIT' }, { type: 'BSD' }] }, { COPYING: 'by Two' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['/p/node_modules/react/index.js', '/p/node_modules/react'],
    ['/p/node_modules/@mui/material/Box/Box.mjs', '/p/node_modules/@mui/material'],
    ['/p/node_modules/a/node_modules/b/c.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/clone/clone.js?commonjs-module', '/p/node_modules/clone'],
    ['C:\\p\\node_modules\\react\\index.js', 'C:/p/node_modules/react'],
    ['/p/src/app/main.tsx', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('finds the package of %j', (id, expected) => expect(packageFolder(id)).toBe(expected));

  it('reads licence and notice of each package once, whatever old manifests call it', () => {
    const at = (path: string) => join(folder, 'node_modules', path);
    expect(carriedPackages([at('two/a.js'), at('@scope/one/a.js'), at('@scope/one/b/c.js'), join(folder, 'src/ours.ts')])).toEqual([
      { name: '@scope/one', version: '2.0.0', licence: 'ISC', texts: ['ISC by One', 'One thanks Two'] },
      { name: 'two', version: '2.0.0', licence: 'MIT OR BSD', texts: ['by Two'] },
    ]);
  });

  it('gives one licence once, under the names of all that it is the licence of', () => {
    const text = noticesText(
      [carried({}), carried({ name: 'b', texts: ['Apache by B'] }), carried({ name: 'c' })],
      'LOINC is of Regenstrief.',
    );
    expect(text).toContain('LOINC is of Regenstrief.');
    expect(text).toContain('a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n');
    expect(text.split('MIT by A')).toHaveLength(2);
    expect(text).toContain('Apache by B');
  });

  it('stops where a package has no licence to pass on and nobody said what stands for it', () => {
    expect(() => noticesText([carried({ name: 'unheard-of', texts: [] })], '')).toThrow('unheard-of is in the build and has no licence');
    expect(noticesText([carried({ name: 'fontkit', texts: [] })], '')).toContain('Copyright Devon Govett');
  });

  it('takes what the project says of terminologies from its first page, and stops where that says nothing', () => {
    expect(terminologiesIn(readFileSync(join(root, 'README.md'), 'utf8'))).toMatch(/LOINC[\s\S]*SNOMED CT/);
    expect(() => terminologiesIn('# Vertaug\n')).toThrow('README.md');
  });
});
