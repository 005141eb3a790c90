import { expect, it } from 'vitest';
import { compareMeasures } from '../../../src/assessment/follow-up/success.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { followUpNote } from '../../../src/record/notes/follow-up-note.ts';
import { DEFAULT_IMPORTANT_CHANGE } from '../../../src/site/keeping-config.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const followed = acted(
  wholeCase(),
  { type: 'answer', key: 'CARE-PRE-6', value: 8, at: AT },
  {
    type: 'follow-up',
    change: {
      visits: [
        { id: COMPLICATION, at: '2026-12-22T09:00:00+01:00', manner: 'telephone', by: 'N. Nurse', pain: 3, note: 'Walks to the shop.' },
      ],
      densitometry: 'ordered',
      densitometryNote: 'for January',
      closedAt: '2026-12-23',
      closedBy: 'Dr Ruth Adeyemi',
      closedBecause: 'complete',
    },
  },
  {
    type: 'complication',
    id: COMPLICATION,
    change: { reviewedAt: '2026-12-23', reviewedBy: 'The board', reviewWords: 'Prophylaxis came late.' },
  },
);
const note = followUpNote(followed, compareMeasures(followed, DEFAULT_IMPORTANT_CHANGE), inEnglish);

it('says whose it is, what was told, what came of it, and why the case is closed', () => {
  expect(note).toMatch(/^Follow-up after vertebral augmentation\nPatient: Margaret Osei/);
  expect(note).toMatch(/22 December 2026, 09:00 .*: By telephone; pain 3; N\. Nurse; Walks to the shop\./);
  expect(note).toMatch(/Pain, 0 to 10: 8 before; 3 on 22 December 2026, better by 5 points, at least the site’s minimal important change/);
  expect(note).toMatch(/\nWhen: 22 November 2026, 10:05 [^;]*\nLevels: L1\n/);
  // Whoever follows the patient has to know how it stands.
  expect(note).toMatch(/\nSymptomatic cement leakage: .*; Level: L1; Severity, SIR 2017: 2 · moderate; Outcome: Recovering/);
  expect(note).toContain('Bone densitometry: Ordered, for January');
  expect(note).toContain('Closed because: Follow-up complete, 23 December 2026, Dr Ruth Adeyemi');
});

it('says when a complication was found, and nothing of one that was entered in error', () => {
  const found = acted(followed, { type: 'complication', id: COMPLICATION, change: { occurredAt: undefined, detectedAt: '2026-12-06' } });
  const noteOf = (current: typeof followed) => followUpNote(current, compareMeasures(current, DEFAULT_IMPORTANT_CHANGE), inEnglish);
  expect(noteOf(found)).toContain('Found: 6 December 2026');
  const inError = acted(found, { type: 'take-back', key: `adverse-event/${COMPLICATION}`, on: true });
  expect(noteOf(inError)).not.toContain('6 December 2026');
});

it('says nothing of a department’s review', () => {
  expect(note).not.toContain('The board');
  expect(note).not.toContain('Prophylaxis');
});

it('nothing that is sent has a word of a department’s review, whatever the site has sent', () => {
  const setting = { ...NO_POLICY, alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'] } as const;
  const { entries } = buildRecord(followed, setting);
  expect(entries.map(({ resource }) => resource.resourceType)).toEqual(expect.arrayContaining(['AdverseEvent', 'QuestionnaireResponse']));
  expect(JSON.stringify(entries)).not.toMatch(/The board|Prophylaxis/);
});

it('says which half of a pair is missing', () => {
  const without = acted(followed, { type: 'clear-answer', key: 'CARE-PRE-6' });
  expect(followUpNote(without, compareMeasures(without, DEFAULT_IMPORTANT_CHANGE), inEnglish)).toContain(
    'Pain, 0 to 10: Nothing to compare with: no value from before the procedure.',
  );
});

it('says what came of a biopsy, and of one whose result nobody has recorded, that it is pending', () => {
  const sampled = acted(followed, { type: 'perform-level', level: 'L1', change: { biopsy: true } });
  const noteOf = (current: typeof sampled) => followUpNote(current, compareMeasures(current, DEFAULT_IMPORTANT_CHANGE), inEnglish);
  expect(noteOf(sampled)).toContain('Pathology of biopsies\nL1: Biopsy taken; the result is not recorded yet');
  const result = { id: COMPLICATION, level: 'L1', result: 'Benign.', at: undefined } as const;
  expect(noteOf(acted(sampled, { type: 'follow-up', change: { pathology: [result] } }))).toContain('Pathology of biopsies\nL1: Benign.');
});
