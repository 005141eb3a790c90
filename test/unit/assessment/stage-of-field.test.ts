import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/assessment/case/field.ts';
import type { StageId } from '../../../src/assessment/completeness.ts';
import { stageOfField } from '../../../src/assessment/stage-of-field.ts';
import { COMPLICATION, wholeCase, withChart } from './cases.ts';

const today = wholeCase();
const later = withChart(today, { lapsed: { 'CON-ABS-1': { reason: 'window', windowHours: 24 } } });

describe('the stage that shows a field', () => {
  it.each<[FieldId, StageId]>([
    ['IND-1@L1', 'assess'],
    ['patient', 'assess'],
    ['levels', 'assess'],
    ['levels.L1.counted', 'assess'],
    ['plan.levels.L1.technique', 'plan'],
    ['plan.sedation', 'plan'],
    ['consent.coverage', 'consent'],
    ['consent.withdrawal.at', 'consent'],
    ['procedure.universalProtocol.verified', 'day'],
    ['procedure.levels.L1.approach', 'procedure'],
    [`complication.${COMPLICATION}.grade`, 'procedure'],
    ['departure.CON-ABS-1', 'assess'],
    ['departure.CON-ABS-3@L1', 'assess'],
    ['departure.unanswered.CON-ABS-1', 'review'],
    ['departure.level-mismatch@L2', 'review'],
    ['departure.hard.no-time-out', 'review'],
    ['bleeding.state', 'assess'],
    ['last-dose.apixaban', 'assess'],
    ['coverage.acute@L1', 'review'],
  ])('%s: %s', (field, stage) => {
    expect(stageOfField(field, today)).toBe(stage);
  });

  it('is the day of the procedure for what has grown too old, and for bleeding from then on', () => {
    expect(stageOfField('CON-ABS-1', later)).toBe('day');
    const assessed: readonly FieldId[] = ['CARE-PRE-3', 'patient', 'levels'];
    expect(assessed.map(field => stageOfField(field, later))).toEqual(['assess', 'assess', 'assess']);
    expect(stageOfField('bleeding.state', later)).toBe('day');
    expect(stageOfField('last-dose.apixaban', later)).toBe('day');
  });

  it('stays the assessment for what the chart unsays, whenever it does', () => {
    const unsaid = withChart(today, { lapsed: { 'CON-ABS-1': { reason: 'new-evidence' } } });
    expect(stageOfField('CON-ABS-1', unsaid)).toBe('assess');
    expect(stageOfField('bleeding.state', unsaid)).toBe('assess');
  });
});
