import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Extension, FhirResource, ImplementationGuide, StructureDefinition } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { places, validFiles } from './examples.ts';

const profiles = new URL('../../fhir-profiles/', import.meta.url);
const folder = new URL('package/', profiles);
const names = readdirSync(folder).filter(name => /^[A-Z].*\.json$/.test(name));
const definitions = names.map((name): FhirResource & { id: string } => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const referenceTo = (file: string): string => file.replace('.json', '').replace('-', '/');

function guide(): ImplementationGuide {
  const found = definitions.find(each => each.resourceType === 'ImplementationGuide');
  if (found?.resourceType !== 'ImplementationGuide') throw new Error('There is no guide.');
  return found;
}

describe('the guide of the package', () => {
  const listed = guide().definition?.resource ?? [];

  it('lists every definition and every valid example once, and itself not', () => {
    const expected = [...names.filter(name => !name.startsWith('ImplementationGuide')), ...validFiles()].map(referenceTo);
    expect(listed.map(({ reference }) => reference.reference).sort()).toEqual(expected.sort());
  });

  it('puts each into one of its groups, and leaves no group empty', () => {
    const groups = (guide().definition?.grouping ?? []).map(({ id }) => id);
    expect([...new Set(listed.map(({ groupingId }) => groupingId))].sort()).toEqual([...groups].sort());
  });

  it('says of an example which profile it is of', () => {
    const events = listed.filter(({ reference }) => reference.reference?.startsWith('AdverseEvent/'));
    expect(events.length).toBeGreaterThan(5);
    expect(new Set(events.map(({ exampleCanonical }) => exampleCanonical?.split('/').at(-1)))).toEqual(
      new Set(['vertebral-augmentation-adverse-event']),
    );
  });

  it('has the pages that its publisher is told of, and a menu that leads to them', () => {
    const first = guide().definition?.page;
    const pages = [first, ...(first?.page ?? [])].map(page => page?.nameUrl ?? '');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(page => !existsSync(new URL(`input/pagecontent/${page.replace('.html', '.md')}`, profiles)))).toEqual([]);
    const menu = readFileSync(new URL('input/includes/menu.xml', profiles), 'utf8');
    const links = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links.filter(href => href !== 'artifacts.html').sort()).toEqual([...pages].sort());
  });

  it('is what ig.ini names', () => {
    const [, path = ''] = /^ig = (.+)$/m.exec(readFileSync(new URL('ig.ini', profiles), 'utf8')) ?? [];
    expect(existsSync(new URL(path, profiles))).toBe(true);
  });
});

describe('the resources that define, and are no structure,', () => {
  const checked = definitions.filter(({ resourceType }) =>
    ['ConceptMap', 'SearchParameter', 'CapabilityStatement', 'ImplementationGuide'].includes(resourceType),
  );

  it.each(checked.map(each => [`${each.resourceType}/${each.id}`, each] as const))('are valid FHIR R4: %s', (_, resource) => {
    expect(places(validateR4({ ...resource }))).toEqual([]);
  });
});

describe('must support', () => {
  const ofProfiles = definitions.filter(
    (each): each is StructureDefinition & { id: string } => each.resourceType === 'StructureDefinition' && each.type !== 'Extension',
  );
  const isObligation = ({ url }: Extension) => url === 'http://hl7.org/fhir/StructureDefinition/obligation';
  const part = (obligation: Extension, name: string) => obligation.extension?.find(({ url }) => url === name);
  const elements = ofProfiles.flatMap(({ id, differential, snapshot }) =>
    [...(differential?.element ?? []), ...(snapshot?.element ?? [])].map(element => ({
      name: `${id} ${element.id}`,
      element,
      asked: (element.extension ?? []).filter(isObligation),
    })),
  );

  it('asks something of each of three actors, and of nobody where an element is not flagged', () => {
    const actors = (asked: readonly Extension[]) => asked.map(each => part(each, 'actor')?.valueCanonical?.split('/').at(-1));
    const flagged = elements.filter(({ element }) => element.mustSupport === true);
    expect(flagged.length).toBeGreaterThan(150);
    expect(
      flagged.filter(({ asked }) => actors(asked).join() !== 'vertaug-client,vertaug-server,vertaug-reader').map(({ name }) => name),
    ).toEqual([]);
    expect(elements.filter(({ element, asked }) => element.mustSupport !== true && asked.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('names actors that the package describes', () => {
    const actors = elements.flatMap(({ asked }) => asked.map(each => part(each, 'actor')?.valueCanonical));
    const described = definitions.flatMap(each => (each.resourceType === 'CapabilityStatement' ? [each.url] : []));
    expect([...new Set(actors)].filter(actor => !described.includes(actor))).toEqual([]);
  });

  it.each([
    ['vertebral-augmentation-procedure', 'Procedure.status', 'SHALL:populate,SHALL:persist,SHALL:handle'],
    ['vertebral-augmentation-procedure', 'Procedure.note', 'SHALL:populate-if-known,SHALL:persist,SHOULD:display'],
    [
      'vertebral-augmentation-adverse-event',
      'AdverseEvent.modifierExtension:recordStatus',
      'SHALL:populate-if-known,SHALL:persist,SHALL:handle',
    ],
    ['vertebral-augmentation-consent', 'Consent.extension:consentWithdrawal', 'SHALL:populate-if-known,SHALL:persist,SHALL:handle'],
  ])('of %s asks of %s: %s', (profile, element, codes) => {
    const snapshot = ofProfiles.find(({ id }) => id === profile)?.snapshot?.element.find(({ id }) => id === element);
    expect(
      (snapshot?.extension ?? [])
        .filter(isObligation)
        .map(each => part(each, 'code')?.valueCode)
        .join(),
    ).toBe(codes);
  });

  it('is told on the page that explains it in the same words', () => {
    const page = readFileSync(new URL('input/pagecontent/must-support.md', profiles), 'utf8');
    const used = new Set(elements.flatMap(({ asked }) => asked.map(each => part(each, 'code')?.valueCode)));
    expect([...used].filter(code => !page.includes(`| \`${code}\` |`))).toEqual([]);
  });
});
