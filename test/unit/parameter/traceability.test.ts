import { describe, expect, it } from 'vitest';
import { placementOf } from '../../../src/assessment/placements/placement-of.ts';
import { PARAMETER_IDS, servedBy, servesOf, servesOfQuestion } from '../../../src/assessment/placements/served.ts';
import { AMBIGUITIES } from '../../../src/parameter/ambiguities.ts';
import { PLACEMENTS, SERVED_BESIDE } from '../../../src/parameter/placements.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { NAMED_ELEMENTS } from '../../../src/record/element-of-fact.ts';
import { requirementWords } from '../../../src/words/en/requirements.ts';
import { elementsMade } from '../../builders/elements-made.ts';
import { recordedWhole } from '../../builders/recorded-whole.ts';

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

describe('the elements that are named beside the answers', () => {
  const made = elementsMade(recordedWhole());
  /** Of facts together: what one of them makes. */
  const withWhole = made.flatMap(one => {
    const [by = '', element = ''] = one.split(' ');
    const names = by.split('.');
    return names.map((_, index) => `${names.slice(0, index + 1).join('.')} ${element}`);
  });

  it('are in the record of a case, each made by what is said to make it', () => {
    expect(NAMED_ELEMENTS.filter(named => !withWhole.includes(named))).toEqual([]);
  });

  it('are all that a fact makes that serves something', () => {
    const serving = new Set(PARAMETER_IDS.flatMap(({ id }) => servedBy(id).facts.map(({ stage, name }) => `${stage}:${name}`)));
    const unnamed = made.filter(one => serving.has(one.split(' ', 1)[0] ?? '') && !NAMED_ELEMENTS.includes(one));
    expect([...new Set(unnamed)].filter(one => !(one in NOT_OF_THE_FACT))).toEqual([]);
  });
});

/** What leads to the field of a fact and is not what it says. */
const NOT_OF_THE_FACT: Readonly<Record<string, string>> = {
  'complications:kind AdverseEvent.recordedDate': 'when the row was made',
  'consent:capacity Consent.extension(consent-conversation)': 'the extension as a whole begins with what was said first',
};
