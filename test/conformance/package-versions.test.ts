import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledFiles } from '../../scripts/profiles/compiled-files.ts';
import {
  nextVersion,
  type PackageList,
  versionProblem,
  withHash,
  withNextVersion,
  withPublished,
} from '../../scripts/profiles/versions.ts';

const BASE = 'https://vertaug.example/fhir';
const [HASH, OTHER_HASH] = ['a'.repeat(64), 'b'.repeat(64)];
const published = (version: string, more: object = {}) => ({
  ...{ version, date: '2026-11-29', desc: 'A draft.', status: 'draft', fhirversion: '4.0.1', canonical: BASE, sha256: HASH },
  ...more,
});
const listOf = (...list: PackageList['list']): PackageList => ({ canonical: BASE, list });
const is = (more: object = {}) => ({
  ...{ version: '0.2.0', canonical: BASE, aliases: {}, changelog: '# C\n\n## 0.2.0\n\n## 0.1.0\n', sha256: HASH },
  ...more,
});
const two = listOf(published('0.2.0'), published('0.1.0', { sha256: OTHER_HASH }));

describe('the versions of the package', () => {
  it('are right where the content is what was published under its number', () => {
    expect(versionProblem(two, is())).toBeUndefined();
  });

  it.each([
    ['content that changed under a published version', two, { sha256: OTHER_HASH }, 'needs a version of its own'],
    ['a number that the sources do not have', two, { version: '0.3.0' }, 'sushi-config.yaml has version 0.3.0'],
    ['a version that does not rise', listOf(published('0.2.0'), published('0.10.0')), {}, 'does not come after 0.10.0'],
    ['a version twice', listOf(published('0.2.0'), published('0.2.0')), {}, 'does not come after'],
    ['a version without a day', listOf(published('0.2.0', { date: undefined })), {}, 'without a date'],
    ['a version without words', listOf(published('0.2.0', { desc: '' })), {}, 'without a sentence'],
    ['a version without its hash', listOf(published('0.2.0', { sha256: undefined })), {}, 'without the hash'],
    ['a version of which the changelog is silent', two, { changelog: '# C\n\n## 0.1.0\n' }, 'says nothing of version 0.2.0'],
    ['a label on what was published', listOf(published('0.2.0-cibuild')), { version: '0.2.0-cibuild' }, 'go together'],
    [
      'what is in the making after others',
      listOf(published('0.2.0'), published('0.1.0-cibuild', { status: 'ci-build' })),
      {},
      'published since',
    ],
    ['a base that the list does not have', two, { canonical: 'https://new.example/fhir' }, 'has the canonical base'],
    [
      'a base of before without an alias',
      { canonical: 'https://new.example/fhir', list: two.list },
      { canonical: 'https://new.example/fhir' },
      'has lost its profiles',
    ],
    ['an alias that leads elsewhere', two, { aliases: { 'http://old.example': 'https://elsewhere.example' } }, 'the present base is'],
    ['an alias of the present base', two, { aliases: { [BASE]: BASE } }, 'the present base is'],
  ])('are refused for %s', (_what, list, more, problem) => {
    expect(versionProblem(list, is(more))).toContain(problem);
  });

  it('let the base change once the one of before stands for it', () => {
    const canonical = 'https://new.example/fhir';
    expect(versionProblem({ canonical, list: two.list }, is({ canonical, aliases: { [BASE]: canonical } }))).toBeUndefined();
  });

  it('go on in the making, where the content is free, and are then published with day, words and hash', () => {
    expect([nextVersion('0.2.0'), nextVersion('1.9.3')]).toEqual(['0.3.0-cibuild', '1.10.0-cibuild']);
    const making = withNextVersion(two, { canonical: BASE, fhirVersion: '4.0.1', date: '2026-12-01' });
    expect(making.list.map(({ version }) => version)).toEqual(['0.3.0-cibuild', '0.2.0', '0.1.0']);
    expect(versionProblem(making, is({ version: '0.3.0-cibuild', sha256: OTHER_HASH }))).toBeUndefined();
    const done = withHash(withPublished(making, { date: '2026-12-24', desc: 'The next.' }), OTHER_HASH);
    expect(done.list[0]).toEqual(published('0.3.0', { date: '2026-12-24', desc: 'The next.', sha256: OTHER_HASH }));
    expect(done.list.slice(1)).toEqual(two.list);
    const changelog = '\n## 0.3.0\n\n## 0.2.0\n\n## 0.1.0\n';
    expect(versionProblem(done, is({ version: '0.3.0', sha256: OTHER_HASH, changelog }))).toBeUndefined();
    expect(versionProblem(done, is({ version: '0.3.0', sha256: HASH, changelog }))).toContain('needs a version of its own');
  });

  it('are said by each definition, which is an experiment as long as nobody can own its URL', () => {
    const definitionAt = (canonical: string): unknown => {
      const resource = { resourceType: 'ValueSet', id: 'a', url: `${canonical}/ValueSet/a`, status: 'draft' };
      const settings = { canonical, version: '1.2.3', date: '2026-12-01', fhirVersion: '4.0.1', aliases: {} };
      return JSON.parse(
        new Map(compiledFiles([{ name: 'ValueSet-a.json', resource }], settings)).get('fhir-profiles/package/ValueSet-a.json') ?? '',
      );
    };
    for (const canonical of [BASE, 'https://example.org/fhir', 'http://a.test', 'https://fhir.invalid/r4']) {
      expect(definitionAt(canonical)).toMatchObject({ version: '1.2.3', experimental: true });
    }
    for (const canonical of ['https://fhir.hospital.org/vertaug', 'https://example.hospital.org', 'https://notexample.org']) {
      expect(definitionAt(canonical)).toMatchObject({ version: '1.2.3', experimental: false });
    }
  });
});

it('the history page has every version that the list has', () => {
  const list: PackageList = JSON.parse(readFileSync(new URL('../../fhir-profiles/package-list.json', import.meta.url), 'utf8'));
  const page = readFileSync(new URL('../../docs/profiles/history.html', import.meta.url), 'utf8');
  for (const { version, sha256, date } of list.list) {
    for (const said of [version, sha256, date]) if (said !== undefined) expect(page).toContain(said);
  }
});
