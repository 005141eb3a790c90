import { readdirSync, readFileSync } from 'node:fs';
import type { CodeSystem, ConceptMap, ConceptMapGroup } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { conceptMapOf, type MapOfCodes } from '../../fhir-profiles/maps/map.ts';
import { r4Definitions } from '../builders/r4-definitions.ts';

const folder = new URL('../../fhir-profiles/package/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const maps = readdirSync(folder)
  .filter(name => name.startsWith('ConceptMap-'))
  .map(name => read<ConceptMap>(name));
const groups = maps.flatMap(({ id, group = [] }) => group.map(each => ({ id, group: each })));
const targets = groups.flatMap(({ id, group }) =>
  group.element.flatMap(({ code, target = [] }) => target.map(each => ({ name: `${id} ${code}`, system: group.target, ...each }))),
);
const mapNamed = (id: string) => groups.filter(each => each.id === id).map(({ group }) => group);
const targetsOf = ([group]: readonly ConceptMapGroup[], code: string) => group?.element.find(each => each.code === code)?.target ?? [];

describe('the maps of the package', () => {
  it('lead from technique, level, complication and every system of grades to ICD-10-PCS and to SNOMED CT, code by code', () => {
    for (const to of ['icd-10-pcs', 'snomed-ct'])
      for (const [map, systems] of Object.entries({
        [`technique-to-${to}`]: ['augmentation-technique'],
        [`level-to-${to}`]: ['vertebral-level'],
        [`complication-to-${to}`]: ['complication-kind', 'sir-2017-grade', 'sir-a-f-class', 'cirse-2017-grade', 'cirse-2026-grade'],
      }))
        expect(mapNamed(map).map(({ element }) => element.map(({ code }) => code))).toEqual(
          systems.map(system => read<CodeSystem>(`CodeSystem-${system}.json`).concept?.map(({ code }) => code)),
        );
  });

  it('give either a code and how near it is, or no code and the reason', () => {
    const wrong = targets.filter(
      ({ code, equivalence, comment }) => (equivalence === 'unmatched') !== (code === undefined) || (!code && !comment),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(targets.filter(({ equivalence, comment }) => equivalence !== 'equivalent' && !comment).map(({ name }) => name)).toEqual([]);
  });

  it('name no code of ICD-10-PCS but those that were confirmed in its tables', () => {
    const pcs = targets.filter(({ system }) => system === 'http://www.cms.gov/Medicare/Coding/ICD10').flatMap(({ code }) => code ?? []);
    const supplement = ['0PU33JZ', '0PU43JZ', '0QU03JZ', '0QU13JZ'];
    const reposition = ['0PS33ZZ', '0PS43ZZ', '0QS03ZZ'];
    const destruction = ['0P533ZZ', '0P543ZZ', '0Q503ZZ', '0Q513ZZ'];
    expect([...new Set(pcs)].sort()).toEqual([...supplement, ...reposition, ...destruction].sort());
  });

  it('tell by the level which code of ICD-10-PCS a vertebroplasty has', () => {
    const at = (level: string) =>
      targetsOf(mapNamed('technique-to-icd-10-pcs'), 'vertebroplasty')
        .filter(({ dependsOn }) => dependsOn?.[0]?.value === level)
        .map(({ code }) => code);
    expect([at('C5'), at('T12'), at('L1'), at('sacrum')]).toEqual([['0PU33JZ'], ['0PU43JZ'], ['0QU03JZ'], []]);
  });

  it('lead no technique and no grade to SNOMED CT', () => {
    const [, ...grades] = mapNamed('complication-to-snomed-ct');
    const elements = [...mapNamed('technique-to-snomed-ct'), ...grades].flatMap(({ element }) => element);
    expect(elements.flatMap(({ target = [] }) => target.filter(({ code }) => code !== undefined))).toEqual([]);
  });

  it.each(['adverse-event-to-r5', 'adverse-event-to-r6'])('say in %s what became of every element of R4’s AdverseEvent', map => {
    const [ofR4] = mapNamed(map);
    const structure = r4Definitions().structures.get('http://hl7.org/fhir/StructureDefinition/AdverseEvent');
    const elements = (structure?.differential?.element ?? []).map(({ path }) => path).filter(path => path !== 'AdverseEvent');
    expect((ofR4?.element ?? []).map(({ code }) => code).sort()).toEqual(elements.sort());
  });

  it.each(['adverse-event-to-r5', 'adverse-event-to-r6'])('say in %s what becomes of every extension of our AdverseEvent', map => {
    const [, ofOurs] = mapNamed(map);
    const profile = read<{ differential: { element: { id: string }[] } }>('StructureDefinition-vertebral-augmentation-adverse-event.json');
    const extensions = profile.differential.element.map(({ id }) => id).filter(id => /xtension:\w+$/.test(id));
    expect((ofOurs?.element ?? []).map(({ code }) => code).sort()).toEqual(extensions.sort());
  });
});

describe('a map', () => {
  const codeSystem: CodeSystem = {
    ...{ resourceType: 'CodeSystem', status: 'draft', content: 'complete', url: 'https://a.example/CodeSystem/kind' },
    concept: [{ code: 'one', display: 'One' }, { code: 'two' }],
  };
  const around = { canonical: 'https://a.example', codeSystems: [codeSystem] };
  const mapWith = (group: Omit<MapOfCodes['groups'][number], 'from' | 'to'>): MapOfCodes => ({
    ...{ id: 'a', name: 'A', title: 'A', description: 'A.' },
    groups: [{ from: 'kind', to: 'https://b.example', ...group }],
  });

  it('is refused where a code is not decided', () => {
    expect(() => conceptMapOf(mapWith({ decided: { one: 'Nothing there.' } }), around)).toThrow('Nothing is decided of two');
  });

  it('is refused where a code is decided that there is not', () => {
    expect(() => conceptMapOf(mapWith({ decided: { three: 'Nothing there.' }, otherwise: 'No.' }), around)).toThrow('three is no code');
  });
});
