import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { openCaseFile, readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { reduceCase } from '../../../src/assessment/reduce-case.ts';
import { stageResponse } from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { COMPLICATION, emptyCase, present } from '../assessment/cases.ts';
import { resourcesOf } from './built.ts';

const enter = (current: Case, at: string, ...actions: readonly CaseAction[]): Case =>
  actions.reduce((before, action) => enteredNow(before, reduceCase(before, action), at), current);

/** The case of a file, in a window that was launched from this visit. */
function takenUpIn(encounterId: string | undefined, current: Case): Case {
  const { iss, patient, clinician } = current;
  const opened = openCaseFile(writeCaseFile(current), { iss, patient, clinician: { ...clinician, encounterId } });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.case;
}

const begun = emptyCase({ encounterId: 'clinic', clinician: { reference: undefined, name: 'Dr A', encounterId: 'clinic' } });
const assessed = enter(begun, '2026-11-02T09:00:00Z', { type: 'choose-level', level: 'L1' }, present('IND-1a@L1'));
const performed = enter(takenUpIn('stay', assessed), '2026-11-20T09:00:00Z', { type: 'procedure', change: { status: 'completed' } });
const called = enter(
  takenUpIn('call', performed),
  '2026-12-20T09:00:00Z',
  { type: 'add-complication', id: COMPLICATION, kind: 'infection' },
  { type: 'procedure', change: { note: 'The lot was written down later.' } },
);

const encounterIn = (resource: { readonly encounter?: { readonly reference?: string | undefined } | undefined } | undefined) =>
  resource?.encounter?.reference;

describe('a case that lives through several visits', () => {
  it('says of each resource during which visit it was recorded first, whoever corrects it in another', () => {
    const { procedure, event } = resourcesOf(called);
    expect(encounterIn(stageResponse(called, 'assessment', inEnglish))).toBe('Encounter/clinic');
    expect(encounterIn(procedure)).toBe('Encounter/stay');
    expect(encounterIn(event)).toBe('Encounter/call');
  });

  it('names no visit of what was recorded in a window that was launched from none', () => {
    const alone = enter(takenUpIn(undefined, assessed), '2026-11-20T09:00:00Z', { type: 'procedure', change: { status: 'completed' } });
    expect(resourcesOf(alone).procedure).not.toHaveProperty('encounter');
  });

  it('keeps the one visit that a file of an earlier Vertaug has', () => {
    const { enteredBy, ...kept } = performed;
    const before = Object.fromEntries(Object.entries(enteredBy).map(([field, entry]) => [field, { by: entry?.by, at: entry?.at }]));
    const read = readCaseFile(writeCaseFile({ ...kept, enteredBy: { ...before } } as Case));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(encounterIn(resourcesOf(read.case).procedure)).toBe('Encounter/clinic');
  });
});
