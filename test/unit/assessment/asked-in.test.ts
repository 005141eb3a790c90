import { expect, it } from 'vitest';
import { askedIn, isOfCase } from '../../../src/assessment/placements/asked-in.ts';
import { COMPLICATION, emptyCase, wholeCase } from './cases.ts';

const whole = wholeCase();
const idsOf = (...fields: readonly string[]) => askedIn(fields, whole).asked.map(({ id }) => id);

it('says of a fact what it serves by itself, with what it stands in, and beside that', () => {
  expect(idsOf('plan.guidance')).toEqual(['FAC-2']);
  expect(idsOf('procedure.levels.L1.approach')).toEqual(['CARE-POST-1']);
  expect(idsOf('procedure.levels.L1.technique')).toEqual(['SCOPE-1', 'SCOPE-3', 'CARE-POST-1']);
  expect(idsOf(`complication.${COMPLICATION}.consequences.death`)).toEqual(['QC-DEF-2']);
});

it('says of a question which indication or contraindication needs it, and of one that two need, both', () => {
  expect(idsOf('IND-1@L1')).toEqual(['IND-1', 'IND-1a', 'IND-1b', 'CARE-PRE-10']);
  expect(idsOf('CON-REL-2.retropulsion@L1', 'CON-REL-2.neurology@L1')).toEqual(['CON-REL-2']);
  expect(idsOf('CARE-PRE-6')).toEqual(['CARE-PRE-6']);
});

it('says of words to a departure, and of the list of levels, what they are for', () => {
  expect(idsOf('departure.CON-ABS-1')).toEqual(['SCOPE-5']);
  expect(idsOf('levels')).toEqual(['SCOPE-6']);
});

it('names once what stands at several levels, and apart what the parameter does not ask for', () => {
  const { asked, beside } = askedIn(
    ['levels.L1.counted', 'levels.L2.counted', 'levels.L1.countedNote', 'plan.plannedFor', 'bleeding.state'],
    whole,
  );
  expect(asked).toEqual([{ id: 'CARE-PRE-11', section: 'IV.C.1.c', questions: [], facts: [{ stage: 'assess', name: 'levels.counted' }] }]);
  expect(beside).toEqual([
    { stage: 'assess', name: 'levels.countedNote' },
    { stage: 'plan', name: 'plannedFor' },
  ]);
});

it('takes a control in a row for one of the case only while the row is there', () => {
  expect(isOfCase(`complication.${COMPLICATION}.grade`, whole)).toBe(true);
  expect(isOfCase(`complication.${COMPLICATION}.grade`, emptyCase())).toBe(false);
  expect(isOfCase('bleeding.state', whole)).toBe(false);
});
