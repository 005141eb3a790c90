import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../../src/assessment/case-file/open-case-file.ts';
import { asRecorded } from '../../../../src/record/base/as-recorded.ts';
import { keptInEhr } from '../../../../src/record/taking-up/kept-in-ehr.ts';
import { arbitraryFacts } from '../../../builders/arbitrary-case.ts';
import { runs } from '../../../builders/runs.ts';
import { emptyCase } from '../../assessment/cases.ts';
import { ISS, storedOf, takeUpOf, wouldSend } from './taken-up.ts';

const opened = (facts: object): Case => {
  const read = readCaseFile(JSON.stringify({ ...JSON.parse(writeCaseFile(emptyCase())), ...facts }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.case;
};
const anyCase = arbitraryFacts.map(opened);
const factsOf = ({ levels, plan, consent, procedure, complications }: Case) => ({ levels, plan, consent, procedure, complications });

/** No Questionnaire asks for what goes with the case file alone. */
const asked = (current: Case): Case => ({
  ...current,
  procedure: { ...current.procedure, operativeNote: undefined, operativeNoteBasis: undefined },
  complications: current.complications.map(row => ({ ...row, reviewedAt: undefined, reviewedBy: '', reviewWords: '' })),
});

describe('whatever was answered, where the EHR keeps every answer', () => {
  it('is taken up as it was recorded, and nothing is sent anew', () => {
    fc.assert(
      fc.property(anyCase, current => {
        const resources = storedOf(current, ['QuestionnaireResponse']);
        fc.pre(resources.length > 0);
        const taken = takeUpOf(resources).case;
        expect(factsOf(taken)).toEqual(factsOf(asked(asRecorded(current))));
        expect(wouldSend(taken, ['QuestionnaireResponse'])).toEqual([]);
      }),
      runs(60),
    );
  });
});

describe('whatever was answered, where the EHR keeps consent, procedure and complications', () => {
  it('is taken up, and nothing is taken back or sent for it', () => {
    fc.assert(
      fc.property(anyCase, current => {
        const resources = storedOf(current, []);
        fc.pre(resources.length > 0);
        // A complication stands alone where no procedure was recorded.
        for (const kept of keptInEhr(resources, { patientId: 'p1', iss: ISS }).cases) {
          const taken = takeUpOf(
            Object.values(kept.parts)
              .flatMap(part => (Array.isArray(part) ? part : [part]))
              .filter(isStored),
          ).case;
          expect(wouldSend(taken, [])).toEqual([]);
        }
      }),
      runs(60),
    );
  });
});

const isStored = (part: unknown): part is ReturnType<typeof storedOf>[number] =>
  typeof part === 'object' && part !== null && 'resourceType' in part;
