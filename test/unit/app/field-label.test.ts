import { describe, expect, it } from 'vitest';
import { fieldLabel } from '../../../src/app/parts/fields/field-label.ts';
import type { FieldId } from '../../../src/assessment/case/field.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';

const SECOND = '00000000-0000-4000-8000-0000000000c2';
const current = acted(wholeCase(), { type: 'add-complication', id: SECOND });
const label = (field: FieldId) => fieldLabel(field, inEnglish, current);

describe('what a field is called', () => {
  it.each<[FieldId, string]>([
    ['procedure.imagesArchived', 'Images archived'],
    ['procedure.levels.L1.technique', 'L1: Technique'],
    ['plan.levels.T12.technique', 'T12: Technique'],
    ['levels.L1.counted', 'How L1 was counted'],
    ['procedure.universalProtocol.timeOutAt', 'Time-out at'],
    ['consent.withdrawal.at', 'Withdrawn'],
    ['IND-1@L1', `L1: ${inEnglish.parameter.questions['IND-1'].short}`],
    ['CON-ABS-1', 'Septicaemia'],
    [`complication.${COMPLICATION}.kind`, 'Complication 1: What happened'],
    [`complication.${SECOND}.outcome`, 'Complication 2: Outcome'],
    [`complication.${SECOND}.consequences.death`, 'Complication 2: Death'],
    [`complication.${SECOND}.seriousCriteria.disabling`, 'Complication 2: Disabling'],
    ['departure.CON-ABS-1', inEnglish.app.departure.words],
    ['bleeding.state', inEnglish.bleeding.state.title],
    ['coverage.acute@L1', 'Question of a payer: acute, L1'],
    ['levels', inEnglish.app.levels.heading],
    ['patient', inEnglish.app.patient.banner],
  ])('%s: %s', (field, called) => {
    expect(label(field)).toBe(called);
  });
});
