import { describe, expect, test } from 'vitest';
import { spineLines, spineLook } from '../../../src/app/stages/assess/spine/spine-lines.ts';
import { levelFacts } from '../../../src/assessment/assess/facts.ts';
import type { SpineLevel } from '../../../src/assessment/assess/spine-view.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { levelPlanFacts } from '../../../src/assessment/plan/facts.ts';
import type { LevelFinding } from '../../../src/chart/evidence.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { anEvidence } from '../assessment/cases.ts';

const AS_OF = new Date('2026-11-22T12:00:00Z');
const finding = (part: Partial<LevelFinding> = {}, date: string | undefined = '2026-10-31'): LevelFinding => ({
  level: 'L1',
  what: 'fracture',
  acuity: 'acute',
  aetiology: 'osteoporosis',
  suggested: true,
  evidence: anEvidence({ date }),
  ...part,
});
const old = finding({ acuity: 'old', suggested: false }, '2021');
const cement = { level: 'L1' as const, date: '2022-03-04', evidence: anEvidence() };
const plan = { ...blanksOf({ ...levelPlanFacts, ...levelFacts }), level: 'L1' as const, technique: undefined };
const row = (part: Partial<SpineLevel>): SpineLevel => ({ level: 'L1', plan: undefined, findings: [], cement: [], warnings: [], ...part });

describe('the words beside a level', () => {
  test.each<[string, Partial<SpineLevel>, readonly string[], string]>([
    ['nothing where nothing is known', {}, [], 'plain'],
    ['a suggestion and its age', { findings: [finding()] }, ['suggested · 22 days old'], 'suggested'],
    [
      'a suggestion alone where it has no date',
      { findings: [finding({ evidence: anEvidence({ date: undefined }) })] },
      ['suggested'],
      'suggested',
    ],
    ['no date that is none', { cement: [{ ...cement, date: 'long ago '.repeat(99) }] }, ['cement, no date'], 'plain'],
    ['an old fracture with its year', { findings: [old] }, ['old · 2021'], 'old'],
    [
      'a fracture of unknown age',
      { findings: [finding({ acuity: 'unknown', suggested: false })] },
      ['age not known · 22 days old'],
      'plain',
    ],
    [
      'a tumour by its name',
      { findings: [finding({ what: 'tumour', acuity: 'unknown', aetiology: 'neoplasm' })] },
      ['suggested · tumour · 22 days old'],
      'suggested',
    ],
    [
      'marrow that may be a fracture, without an age',
      { findings: [finding({ what: 'possible-fracture', acuity: 'unknown', suggested: false })] },
      ['marrow signal · 22 days old'],
      'plain',
    ],
    ['earlier cement', { cement: [cement] }, ['cement 4 March 2022'], 'plain'],
    ['cement that nobody dated', { cement: [{ ...cement, date: undefined }] }, ['cement, no date'], 'plain'],
    ['that a chosen level’s number is open', { plan }, ['chosen · number open'], 'chosen'],
    ['that a chosen ala is to be confirmed', { level: 'sacral-ala-left', plan }, ['chosen · to be confirmed'], 'chosen'],
    [
      'what a chosen level was suggested for',
      { plan: { ...plan, counted: 'from-c2' }, findings: [finding()] },
      ['chosen', 'may be acute · 22 days old'],
      'chosen',
    ],
    [
      'a warning, and not also that its reasons are owed',
      { plan: { ...plan, counted: 'other' }, warnings: [{ kind: 'not-consented' }, { kind: 'words-owed' }] },
      ['chosen', 'warned: consent does not cover it'],
      'chosen',
    ],
    [
      'several contraindications once',
      {
        warnings: [
          { kind: 'contraindication', criterion: 'CON-REL-1' },
          { kind: 'contraindication', criterion: 'CON-REL-2' },
        ],
      },
      ['warned: contraindication'],
      'plain',
    ],
  ])('say %s', (_what, part, said, look) => {
    expect(spineLines(row(part), inEnglish, AS_OF).map(({ text }) => text)).toEqual(said);
    expect(spineLook(row(part))).toBe(look);
  });
});
