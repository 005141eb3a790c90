import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../src/chart/codes/groups/all-groups.ts';
import type { CodeGroup, CodeSet } from '../../../src/chart/codes/groups/code-group.ts';
import { matchGroup } from '../../../src/chart/codes/groups/match-group.ts';

interface Part {
  readonly system: string;
  readonly concept?: readonly { readonly code: string; readonly display?: string }[];
  readonly filter?: readonly { readonly property: string; readonly op: string; readonly value: string }[];
}

interface PublishedSet {
  readonly id: string;
  readonly copyright?: string;
  readonly compose: { readonly include: readonly Part[]; readonly exclude?: readonly Part[] };
}

interface PackageIndex {
  readonly files: readonly { readonly id: string; readonly resourceType: string }[];
}

const folder = resolve(import.meta.dirname, '../../../fhir-profiles/package');
const textOf = (path: string): string => readFileSync(resolve(folder, path), 'utf8');
const published = readdirSync(folder)
  .filter(name => name.startsWith('ValueSet-recognised-'))
  .map((name): PublishedSet => JSON.parse(textOf(name)));
const setOf = (id: string): PublishedSet['compose'] =>
  published.find(valueSet => valueSet.id === `recognised-${id}`)?.compose ?? { include: [] };

const CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const WHO = 'http://hl7.org/fhir/sid/icd-10';
const SCT = 'http://snomed.info/sct';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
const LOINC = 'http://loinc.org';
const PCS = 'http://www.cms.gov/Medicare/Coding/ICD10';

/** SNOMED CT whose place in the Global Patient Set is not confirmed. */
const NOT_GIVEN_OUT = ['92407004', '21947006', '1144798005', '273675001', '273270000', '273460004', '419199007'];

const mayBeGiven = ({ system }: CodeSet): boolean => [CM, WHO, SCT, RXNORM, DICOM, LOINC, PCS].includes(system);
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** `system|code` of what a group names whole, and `system|beginning` of what it names by beginnings. */
function named(sets: readonly CodeSet[] | undefined) {
  const given = (sets ?? []).filter(mayBeGiven);
  const codes = given.flatMap(({ system, codes = [] }) =>
    codes.filter(code => system !== SCT || !NOT_GIVEN_OUT.includes(code)).map(code => `${system}|${code}`),
  );
  const beginnings = given.flatMap(({ system, prefixes = [] }) => prefixes.map(each => `${system}|${each}`));
  return {
    codes: unique(codes.filter(code => !code.startsWith(`${WHO}|`))),
    beginnings: unique([...beginnings, ...codes.filter(code => code.startsWith(`${WHO}|`))]),
  };
}

/** The same of what is published; in the WHO's ICD-10 a site digit makes a whole code of a beginning. */
function listed(parts: readonly Part[] | undefined) {
  const all = parts ?? [];
  const whole = all.flatMap(({ system, concept = [] }) => concept.map(({ code }) => `${system}|${code}`));
  const below = all.flatMap(({ system, filter = [] }) => filter.map(({ value }) => `${system}|${value}`));
  return {
    codes: unique(whole.filter(code => !code.startsWith(`${WHO}|`))),
    beginnings: unique([...below, ...whole.filter(code => code.startsWith(`${WHO}|`))]),
  };
}

const groups = Object.values(GROUPS).flat();
const isPublishable = (group: CodeGroup): boolean => {
  const { codes, beginnings } = named(group.include);
  return codes.length + beginnings.length > 0;
};
const cases = groups.filter(isPublishable).map(group => ({ id: group.id, group }));

const recognises = (group: CodeGroup, systemAndCode: string): boolean => {
  const [system = '', code = ''] = systemAndCode.split('|');
  return matchGroup({ codings: [{ system, code }], text: undefined }, group) !== undefined;
};

/** Not in ICD-10-CM, where the WHO's ICD-10 has them. */
const ONLY_IN_WHO = [`${CM}|O05`, `${CM}|O06`];

describe('the published value sets of what is recognised', () => {
  it('are one for each group that has a code to give out, and each is in the index of the package', () => {
    const index: PackageIndex = JSON.parse(textOf('.index.json'));
    const ids = cases.map(({ id }) => `recognised-${id}`).sort();
    expect(published.map(({ id }) => id).sort()).toEqual(ids);
    expect(
      index.files
        .filter(({ resourceType, id }) => resourceType === 'ValueSet' && id.startsWith('recognised-'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });

  it.each(cases)('hold exactly the whole codes of $id', ({ id, group }) => {
    expect(listed(setOf(id).include).codes).toEqual(named(group.include).codes);
    expect(listed(setOf(id).exclude).codes).toEqual(named(group.exclude).codes);
  });

  it.each(cases)('hold the categories of $id, and none that it does not recognise', ({ id, group }) => {
    const included = listed(setOf(id).include).beginnings;
    const excluded = listed(setOf(id).exclude).beginnings;
    const uncovered = (wanted: readonly string[], given: readonly string[]) =>
      wanted.filter(beginning => !ONLY_IN_WHO.includes(beginning) && !given.some(category => category.startsWith(beginning)));
    expect(uncovered(named(group.include).beginnings, included)).toEqual([]);
    expect(uncovered(named(group.exclude).beginnings, excluded)).toEqual([]);
    expect(included.filter(category => !recognises(group, category) && !excluded.includes(category))).toEqual([]);
    expect(excluded.filter(category => recognises(group, category))).toEqual([]);
  });

  it('name each category of a block that is recognised by its first characters', () => {
    const { beginnings } = listed(setOf('pregnancy').include);
    expect(beginnings).toEqual(expect.arrayContaining([`${CM}|O00`, `${CM}|O09`, `${CM}|O26`, `${CM}|O48`, `${CM}|O77`, `${WHO}|O75`]));
    expect(beginnings).not.toContain(`${WHO}|O77`);
    expect(listed(setOf('local-infection').include).beginnings).toEqual(expect.arrayContaining([`${CM}|A00`, `${WHO}|A09`]));
  });

  it('ask for a category of ICD-10 and what is below it, and for nothing else by a filter', () => {
    const filters = published.flatMap(({ compose }) => [...compose.include, ...(compose.exclude ?? [])].filter(({ filter }) => filter));
    expect(filters.length).toBeGreaterThan(0);
    for (const { system, filter = [] } of filters) {
      expect([CM, WHO]).toContain(system);
      expect(filter).toEqual([{ property: 'concept', op: 'is-a', value: expect.stringMatching(/^[A-Z]\d[\dA-Z](\.[\dA-Z]+)?$/) }]);
    }
  });

  it('give out no display, and of no system more than its licence allows', () => {
    const parts = published.flatMap(({ compose }) => [...compose.include, ...(compose.exclude ?? [])]);
    expect(unique(parts.map(({ system }) => system))).toEqual([CM, WHO, SCT, RXNORM, DICOM, LOINC, PCS].sort());
    const concepts = parts.flatMap(({ concept = [] }) => concept);
    expect(concepts.filter(({ display }) => display !== undefined)).toEqual([]);
    expect(concepts.filter(({ code }) => NOT_GIVEN_OUT.includes(code))).toEqual([]);
  });

  it.each([
    [SCT, /Global Patient Set .* CC BY 4\.0/],
    [LOINC, /Regenstrief Institute.*https:\/\/loinc\.org\/license/],
    [RXNORM, /National Library of Medicine.*not endorse/],
    [WHO, /World Health Organization/],
    [DICOM, /NEMA/],
  ])('carry the notice of %s where they hold codes of it', (system, notice) => {
    const holding = published.filter(({ compose }) =>
      [...compose.include, ...(compose.exclude ?? [])].some(part => part.system === system),
    );
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter(({ copyright = '' }) => !notice.test(copyright)).map(({ id }) => id)).toEqual([]);
  });

  it('have their gaps named in the README of the profiles', () => {
    const readme = textOf('../README.md');
    const without = groups.filter(group => !isPublishable(group)).map(({ id }) => id);
    const gaps = /No set exists where([^.]*)\./.exec(readme)?.[1] ?? '';
    expect([...gaps.matchAll(/`([^`]+)`/g)].map(([, id]) => id).sort()).toEqual([...without].sort());
  });
});
