import { expect, it } from 'vitest';
import { placementOf } from '../../../src/assessment/placements/placement-of.ts';
import { PARAMETER_IDS, servedBy, servesOf, servesOfQuestion } from '../../../src/assessment/placements/served.ts';
import { AMBIGUITIES } from '../../../src/parameter/ambiguities.ts';
import { PLACEMENTS, SERVED_BESIDE } from '../../../src/parameter/placements.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { NAMED_ELEMENTS } from '../../../src/record/element-of-fact.ts';
import { requirementWords } from '../../../src/words/en/requirements.ts';
import { elementsMade } from '../../builders/elements-made.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';

const ids: readonly string[] = PARAMETER_IDS.map(({ id }) => id);
const numbered = (family: string, until: number) => Array.from({ length: until }, (_, index) => `${family}-${index + 1}`);

it('has every id of the parameter once', () => {
  expect(ids).toEqual([
    'IND-1',
    'IND-1a',
    'IND-1b',
    ...numbered('IND', 6).slice(1),
    ...numbered('CON-ABS', 4),
    ...numbered('CON-REL', 6),
    ...numbered('SCOPE', 6),
    ...numbered('PERS', 12),
    ...numbered('FAC', 9),
    ...numbered('CARE-PRE', 11),
    ...numbered('CARE-INTRA', 6),
    ...numbered('CARE-POST', 9),
    'DOC-1',
    ...numbered('RAD', 6),
    'POL-1',
    ...numbered('CONS', 2),
    ...numbered('QC-DEF', 6),
    ...numbered('QC-TRIG', 4),
    ...numbered('QC-SUCC', 3),
    ...numbered('QC-OVR', 2),
    ...numbered('QC-THR', 19).map(id => id.replace(/-(\d)$/, '-0$1')),
    ...numbered('QC-LEAK', 5),
    'QC-NOTE-1',
  ]);
});

it.each(PARAMETER_IDS.map(({ id }) => id))('%s is held in exactly one way', id => {
  const held = placementOf(id);
  expect(held, 'nothing holds it').toBeDefined();
  // What an item of the case or a key of the site serves needs no rule and no reason beside it.
  if (held?.kind === 'item' || held?.kind === 'site setting') expect(PLACEMENTS[id], 'it is held twice').toBeUndefined();
});

it('names no id, no fact and no question that there is not', () => {
  for (const id of [...Object.keys(PLACEMENTS), ...Object.keys(SERVED_BESIDE), ...AMBIGUITIES.flatMap(({ at }) => at)])
    expect(ids).toContain(id);
  for (const { id } of PARAMETER_IDS) expect(() => servedBy(id), id).not.toThrow();
  for (const { id } of QUESTIONS) expect(servesOfQuestion(id), id).not.toEqual([]);
});

it('says the same from the fact as from the id', () => {
  for (const { id } of PARAMETER_IDS)
    for (const { stage, name } of servedBy(id).facts) expect(servesOf(stage, name), `${stage}:${name}`).toContain(id);
  expect(servesOf('procedure', 'levels.technique')).toEqual(['CARE-POST-1', 'SCOPE-1', 'SCOPE-3']);
});

it('has each of the sixteen open points with what is done about it, and where', () => {
  expect(AMBIGUITIES.map(({ id }) => id)).toEqual(numbered('AMB', 16).map(id => id.replace(/-(\d)$/, '-0$1')));
  expect(Object.keys(requirementWords.open)).toEqual(AMBIGUITIES.map(({ id }) => id));
  for (const { id, said } of AMBIGUITIES) expect(said, id).not.toBe('');
});

it('names only elements that the record of a case has, each made by the fact that is said to make it', () => {
  const judged = acted(wholeCase(), { type: 'complication', id: COMPLICATION, change: { causality: 'possible' } });
  const made = elementsMade(judged);
  expect(NAMED_ELEMENTS.filter(named => !made.includes(named))).toEqual([]);
});
