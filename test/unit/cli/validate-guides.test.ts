import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packTarGz } from '../../../scripts/tar-archive.ts';
import { aFolder, type Ended, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const GOOD = '{"resourceType":"Patient","id":"a","active":true}';
const BAD = '{\n  "resourceType": "Patient",\n  "id": "b",\n  "active": "yes"\n}';
const XML = '<Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>';
const MANIFEST = '{"name":"a.package","version":"1.0.0","fhirVersions":["4.0.1"]}';

const verdictsOf = ({ out }: Ended) =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
    .filter(line => 'valid' in line)
    .map(({ file, valid }) => [file, valid]);

describe('a FHIR package as what is validated', () => {
  it('is checked resource by resource, its examples too, and its lists are passed over', async () => {
    const file = await put(
      'guide.tgz',
      packTarGz([
        ['package/package.json', MANIFEST],
        ['package/.index.json', '{"index-version":2,"files":[]}'],
        ['package/Patient-b.json', BAD],
        ['package/example/Patient-a.json', GOOD],
        ['package/example/Patient-c.xml', XML],
        ['package/openapi/Patient.openapi.json', '{"openapi":"3.0.2"}'],
        ['package/read-me.md', 'text'],
      ]),
    );
    const ended = await vertaug(['validate', '--json', file]);
    expect(ended).toMatchObject({ status: 1, err: '' });
    expect(verdictsOf(ended)).toEqual([
      [`${file}/package/Patient-b.json`, false],
      [`${file}/package/example/Patient-a.json`, true],
      [`${file}/package/example/Patient-c.xml`, true],
    ]);
    expect((await vertaug(['validate', file])).out).toContain(`${file}/package/Patient-b.json:4:3  error  Patient.active`);
  });

  it.each(['../outside.json', 'package/../../outside.json', '/tmp/outside.json', 'package\\..\\..\\outside.json', 'C:/outside.json'])(
    'is refused whole where it names %s, and what is beside it is checked',
    async name => {
      const file = await put(
        'outside/a.tgz',
        packTarGz([
          ['package/package.json', MANIFEST],
          ['package/a.json', GOOD],
          [name, BAD],
        ]),
      );
      const good = await put('outside/b.json', GOOD);
      const ended = await vertaug(['validate', '--json', file, good]);
      expect(ended.status).toBe(1);
      expect(JSON.parse(ended.out.split('\n')[0] ?? '')).toMatchObject({ file, severity: 'error', rule: 'outside' });
      expect(verdictsOf(ended)).toEqual([
        [file, false],
        [good, true],
      ]);
      expect(existsSync(path('outside.json'))).toBe(false);
    },
  );

  it('is refused where it is none', async () => {
    const file = await put('none.tgz', GOOD);
    const ended = await vertaug(['validate', '--json', file]);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('"rule":"not-archive"');
  });
});

describe('the folder of an implementation guide', () => {
  it('is checked without its settings, its pages and what its tools made', async () => {
    await put('guide/ig.ini', '[IG]');
    await put('guide/package.json', '{"private":true}');
    await put('guide/input/examples/a.json', GOOD);
    await put('guide/input/examples/b.xml', XML);
    await put('guide/input/pagecontent/index.xml', '<div xmlns="http://www.w3.org/1999/xhtml"/>');
    await put('guide/input/data/features.yml.json', '{"any":1}');
    await put('guide/fsh-generated/resources/c.json', BAD);
    await put('guide/output/d.json', BAD);
    await put('guide/input-cache/e.json', BAD);
    const ended = await vertaug(['validate', '--json', path('guide')]);
    expect(verdictsOf(ended)).toEqual([
      [path('guide/fsh-generated/resources/c.json'), false],
      [path('guide/input/examples/a.json'), true],
      [path('guide/input/examples/b.xml'), true],
    ]);
  });
});
